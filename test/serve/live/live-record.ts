import { silentSession } from '../../../src/cli/silent-session.ts';
import { readPaths } from '../../../src/cli/reading/read-paths.ts';
import { openStore } from '../../../src/pipeline/open-store.ts';
import type { Failure } from '../../../src/model/failure.ts';
import type { Store } from '../../../src/record/store.ts';
import type { LiveLimits } from '../../../src/serve/live/live-hub.ts';
import { serveRecord, type ServedRecord } from '../../../src/serve/serve-record.ts';
import { day, place, quantity, ReadingBuilder } from '../../resolve/reading-builder.ts';

/** A record that is served, for tests that put articles into it. */
export interface LiveRecord extends ServedRecord {
  readonly store: Store;
  readonly origin: string;
  readonly noted: readonly Failure[];
}

/** Serves a record in memory; it looks for news fifty times a second. */
export async function liveRecord(
  limits: Partial<LiveLimits> = {},
  store: Store = openStore(':memory:'),
): Promise<LiveRecord> {
  const noted: Failure[] = [];
  const served = await serveRecord(store, {
    access: { host: '127.0.0.1', hostNames: [], origins: [], tokens: null, rate: null },
    port: 0,
    record: ':memory:',
    threads: 0,
    version: '0.0.0',
    today: () => '2026-01-05',
    noteDecision: () => {},
    noteFailure: (failure) => void noted.push(failure),
    live: { lookMs: 20, ...limits },
  });
  return { ...served, store, noted, origin: `http://127.0.0.1:${served.port}` };
}

/** Puts in an article that tells one new event and nothing else: two persons of the name and number met on a day of their own. */
export async function addTalks(store: Store, name: string, n: number = 0): Promise<void> {
  const letters = String.fromCharCode(65 + (n % 26), 97 + Math.floor(n / 26));
  const on = `2024-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
  const builder = new ReadingBuilder({ outlet: `${name} Post`, on });
  const host = builder.person(`${name} ${letters}arta`, 'ALB');
  const guest = builder.person(`Tomás ${letters}erg`, 'SWE');
  const reading = builder
    .event(`${name} ${letters}arta held talks with Tomás ${letters}erg in Tirana.`, {
      who: [
        [host, 'actor'],
        [guest, 'recipient'],
      ],
      date: day(on),
      place: place('Tirana', 'ALB'),
    })
    .reading();
  await store.save([reading]);
  await store.settle();
}

/** Puts in an article that gives a count which no other gives. */
export async function addCount(store: Store, count: number): Promise<void> {
  const reading = new ReadingBuilder({ outlet: `Outlet ${count}`, on: '2024-05-04' })
    .figure(`It counts ${count} Swedish tourists.`, {
      measure: 'Swedish tourists',
      place: place('Albania', 'ALB'),
      quantity: quantity(count),
    })
    .reading();
  await store.save([reading]);
  await store.settle();
}

/** Puts in what a folder or file tells. */
export async function addPath(store: Store, path: string): Promise<void> {
  await readPaths([path], { store, session: silentSession(), threads: 0 });
}
