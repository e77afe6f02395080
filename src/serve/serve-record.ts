import type { Store } from '../record/store.ts';
import { answerPool } from './answering/answer-pool.ts';
import { serveApp, type Mounted, type ServeOptions } from './app.ts';
import { guardsFor, type Access } from './guards.ts';
import { listen, type Listener } from './listen.ts';

/** How a record is served. */
export interface Service extends Omit<ServeOptions, 'guards' | 'mounted' | 'pool'> {
  readonly access: Access;
  /** 0 takes any port that is free. */
  readonly port: number;
  /** The path of the record, for threads that open it too. */
  readonly record: string;
  /** Threads that answer what takes long; 0 for none. */
  readonly threads: number;
  /** What is served beside the API. */
  readonly mounted?: readonly Mounted[];
}

/** Serves a record over HTTP until the listener is closed. Throws `address-taken` where it cannot listen there. */
export async function serveRecord(
  store: Store,
  { access, port, record, threads, ...options }: Service,
): Promise<Listener> {
  // A record in memory is in this thread alone.
  const isShared = threads > 0 && record !== ':memory:';
  const pool = isShared ? answerPool(threads, { path: record, version: options.version }) : null;
  try {
    const app = serveApp(store, {
      ...options,
      ...(pool === null ? {} : { pool }),
      guards: guardsFor(access),
    });
    const listener = await listen(app, { host: access.host, port });
    return { ...listener, close: () => listener.close().finally(() => pool?.close()) };
  } catch (error) {
    await pool?.close();
    throw error;
  }
}
