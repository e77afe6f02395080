import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/pipeline/open-store.ts';
import { openStream, type SseClient } from '../../test/serve/live/sse-client.ts';
import { codes } from './asked-with.ts';
import { worldArticles } from '../world/world.ts';

/** How live streams are tried. */
export interface LiveLoad {
  readonly origin: string;
  /** The record that is served; articles are put into it meanwhile. */
  readonly record: string;
  readonly clients: number;
  readonly seconds: number;
}

/** What came of it. */
export interface LiveResult {
  readonly articles: number;
  readonly events: number;
  /** Events that came twice to a client that asked for everything, and those that came to one such client and not to another. */
  readonly repeated: number;
  readonly missed: number;
  /** Streams that ended before they were closed. */
  readonly ended: number;
  /** From the end of a settle to the event, in milliseconds, sorted. */
  readonly delays: readonly number[];
}

/** Articles that are put in at once, and how long the writer rests behind them, in milliseconds. */
const together = 5;
const restMs = 1000;

/** Opens streams, half of them for everything and half for one state each, puts articles in beside them, and closes them. */
export async function tryLive({ origin, record, clients, seconds }: LiveLoad): Promise<LiveResult> {
  const settled = { at: performance.now() };
  const readers = await Promise.all(
    Array.from({ length: clients }, async (_none, n) => {
      const asked = n % 2 === 0 ? '' : `?with=${codes[n % codes.length]}`;
      return reading(await openStream(`${origin}/api/v1/live${asked}`), settled);
    }),
  );
  const articles = await writing(record, seconds, settled);
  await sleep(3000);
  const ended = readers.filter((one) => one.isOver()).length;
  for (const { client } of readers) client.close();
  await Promise.all(readers.map((one) => one.done));
  const whole = readers.filter((_one, n) => n % 2 === 0).map(({ ids }) => ids);
  const all = new Set(whole.flat());
  return {
    articles,
    events: readers.reduce((sum, { ids }) => sum + ids.length, 0),
    repeated: whole.reduce((sum, ids) => sum + ids.length - new Set(ids).size, 0),
    missed: whole.reduce((sum, ids) => sum + all.size - new Set(ids).size, 0),
    ended,
    delays: readers.flatMap(({ delays }) => delays).toSorted((a, b) => a - b),
  };
}

interface Reader {
  readonly client: SseClient;
  readonly ids: string[];
  readonly delays: number[];
  readonly isOver: () => boolean;
  readonly done: Promise<void>;
}

function reading(client: SseClient, settled: { readonly at: number }): Reader {
  const [ids, delays]: [string[], number[]] = [[], []];
  let over = false;
  const read = async (): Promise<void> => {
    for (let event = await client.next(); event !== null; event = await client.next()) {
      ids.push(event.id);
      delays.push(performance.now() - settled.at);
    }
  };
  const done = read()
    .catch(() => {})
    .finally(() => (over = true));
  return { client, ids, delays, isOver: () => over, done };
}

/** Puts articles of another world in; gives how many. */
async function writing(record: string, seconds: number, settled: { at: number }): Promise<number> {
  const store = openStore(record);
  const articles = worldArticles({ seed: 77, articles: together * (seconds + 1) })[Symbol.iterator]();
  let count = 0;
  for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
    const some = Array.from({ length: together }, () => articles.next().value?.reading ?? null);
    const readings = some.filter((one) => one !== null);
    if (readings.length === 0) break;
    count += (await store.save(readings)).saved;
    await store.settle();
    settled.at = performance.now();
    await sleep(restMs);
  }
  await store.close();
  return count;
}

/** Lines that say what came of it. */
export function liveLines(
  { articles, events, repeated, missed, ended, delays }: LiveResult,
  { clients, seconds }: LiveLoad,
): readonly string[] {
  const at = (share: number): string => (delays[Math.floor(delays.length * share)] ?? 0).toFixed(0);
  return [
    `${clients} live clients for ${seconds} s: ${articles} articles put in, ${events} events, ${repeated} twice, ${missed} missed, ${ended} streams ended early`,
    `from the settle to the event: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`,
  ];
}
