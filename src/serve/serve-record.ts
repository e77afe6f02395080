import type { Store } from '../record/store.ts';
import { serveApp, type Mounted, type ServeOptions } from './app.ts';
import { guardsFor, type Access } from './guards.ts';
import { listen, type Listener } from './listen.ts';

/** How a record is served. */
export interface Service extends Omit<ServeOptions, 'guards' | 'mounted'> {
  readonly access: Access;
  /** 0 takes any port that is free. */
  readonly port: number;
  /** What is served beside the API. */
  readonly mounted?: readonly Mounted[];
}

/** Serves a record over HTTP until the listener is closed. Throws `address-taken` where it cannot listen there. */
export async function serveRecord(store: Store, { access, port, ...options }: Service): Promise<Listener> {
  const app = serveApp(store, { ...options, guards: guardsFor(access) });
  return listen(app, { host: access.host, port });
}
