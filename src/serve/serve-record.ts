import { openCourier } from '../pipeline/hooks/open-courier.ts';
import type { Store } from '../record/store.ts';
import { answerPool, type AnswerPool } from './answering/answer-pool.ts';
import { serveApp, type Mounted, type ServeOptions } from './app.ts';
import { guardsFor, type Access } from './guards.ts';
import { listen, type Listener } from './listen.ts';
import { liveHub, usualLiveLimits, type LiveHub, type LiveLimits } from './live/live-hub.ts';
import { lookOut } from './live/look-out.ts';
import { failureOf } from './problem.ts';
import { usualDeskLimits, type DeskLimits } from './reading-in/desk-limits.ts';
import { ReadingDesk } from './reading-in/reading-desk.ts';
import type { ToldReading } from '../model/told-reading.ts';

/** How a record is served. */
export interface Service extends Omit<ServeOptions, 'guards' | 'mounted' | 'pool' | 'hub' | 'desk'> {
  readonly access: Access;
  /** 0 takes any port that is free. */
  readonly port: number;
  /** The path of the record, for threads that open it too. */
  readonly record: string;
  /** Threads that answer what takes long; 0 for none. */
  readonly threads: number;
  /** Bounds of the live streams where they are not the usual ones. */
  readonly live?: Partial<LiveLimits>;
  /** What is told of each reading that has ended; where it is not given nothing is taken in. */
  readonly noteReading?: (ended: ToldReading) => void;
  /** Bounds of what is taken in where they are not the usual ones. */
  readonly taken?: Partial<DeskLimits>;
  /** Hosts in private networks to which webhooks may send, and from which may be read, by name. */
  readonly allowHost?: readonly string[];
  /** What is served beside the API. */
  readonly mounted?: readonly Mounted[];
}

/** A record that is served. */
export interface ServedRecord extends Listener {
  readonly hub: LiveHub;
}

/** Serves a record over HTTP until the listener is closed. Throws `address-taken` where it cannot listen there. */
export async function serveRecord(
  store: Store,
  { access, port, record, threads, live = {}, allowHost = [], noteReading, taken = {}, ...options }: Service,
): Promise<ServedRecord> {
  const { version, noteFailure } = options;
  const desk = deskFor(store, { record, allowHost, noteReading, taken });
  const pool = poolFor({ record, threads, version });
  const limits = { ...usualLiveLimits, ...live };
  const hub = liveHub({ store, limits, now: () => performance.now(), note: noteFailure });
  const note = (error: unknown): void => noteFailure(failureOf(error));
  const courier = openCourier(store, { allowHost, version, note });
  try {
    const threaded = pool === null ? {} : { pool };
    const takingIn = desk === null ? {} : { desk };
    const app = serveApp(store, { ...options, ...threaded, ...takingIn, hub, guards: guardsFor(access) });
    const listener = await listen(app, { host: access.host, port });
    const ended = [hub.look, courier.round].map((work) => lookOut(limits.lookMs, work, noteFailure));
    const close = async (): Promise<void> => {
      for (const one of ended) one.end();
      hub.close();
      await Promise.all([listener.close(), courier.close(), desk?.close()]);
      await pool?.close();
    };
    return { ...listener, hub, close };
  } catch (error) {
    await Promise.all([courier.close(), pool?.close()]);
    throw error;
  }
}

/** What takes in what is to be read; null where nothing is told of it. */
function deskFor(
  store: Store,
  {
    record,
    allowHost,
    noteReading,
    taken,
  }: Required<Pick<Service, 'record' | 'allowHost' | 'taken'>> & {
    readonly noteReading: Service['noteReading'] | undefined;
  },
): ReadingDesk | null {
  if (noteReading === undefined) return null;
  const limits = { ...usualDeskLimits, ...taken };
  return new ReadingDesk({ store, record, allowHost, limits, note: noteReading });
}

/** A record in memory is in this thread alone. */
function poolFor({
  record,
  threads,
  version,
}: Pick<Service, 'record' | 'threads' | 'version'>): AnswerPool | null {
  return threads > 0 && record !== ':memory:' ? answerPool(threads, { path: record, version }) : null;
}
