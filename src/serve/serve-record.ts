import { openCourier } from '../pipeline/hooks/open-courier.ts';
import type { Store } from '../record/store.ts';
import { answerPool, type AnswerPool } from './answering/answer-pool.ts';
import { serveApp, type Mounted, type ServeOptions } from './app.ts';
import { guardsFor, type Access } from './guards.ts';
import { listen, type Listener } from './listen.ts';
import { liveHub, usualLiveLimits, type LiveHub, type LiveLimits } from './live/live-hub.ts';
import { lookOut } from './live/look-out.ts';
import { failureOf } from './problem.ts';

/** How a record is served. */
export interface Service extends Omit<ServeOptions, 'guards' | 'mounted' | 'pool' | 'hub'> {
  readonly access: Access;
  /** 0 takes any port that is free. */
  readonly port: number;
  /** The path of the record, for threads that open it too. */
  readonly record: string;
  /** Threads that answer what takes long; 0 for none. */
  readonly threads: number;
  /** Bounds of the live streams where they are not the usual ones. */
  readonly live?: Partial<LiveLimits>;
  /** Hosts in private networks to which webhooks may send, by name. */
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
  { access, port, record, threads, live = {}, allowHost = [], ...options }: Service,
): Promise<ServedRecord> {
  const { version, noteFailure } = options;
  const pool = poolFor({ record, threads, version });
  const limits = { ...usualLiveLimits, ...live };
  const hub = liveHub({ store, limits, now: () => performance.now(), note: noteFailure });
  const note = (error: unknown): void => noteFailure(failureOf(error));
  const courier = openCourier(store, { allowHost, version, note });
  try {
    const threaded = pool === null ? {} : { pool };
    const app = serveApp(store, { ...options, ...threaded, hub, guards: guardsFor(access) });
    const listener = await listen(app, { host: access.host, port });
    const ended = [hub.look, courier.round].map((work) => lookOut(limits.lookMs, work, noteFailure));
    const close = async (): Promise<void> => {
      for (const one of ended) one.end();
      hub.close();
      await Promise.all([listener.close(), courier.close()]);
      await pool?.close();
    };
    return { ...listener, hub, close };
  } catch (error) {
    await Promise.all([courier.close(), pool?.close()]);
    throw error;
  }
}

/** A record in memory is in this thread alone. */
function poolFor({
  record,
  threads,
  version,
}: Pick<Service, 'record' | 'threads' | 'version'>): AnswerPool | null {
  return threads > 0 && record !== ':memory:' ? answerPool(threads, { path: record, version }) : null;
}
