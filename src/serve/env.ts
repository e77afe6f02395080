import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { Caller } from './operation.ts';

/** What is known of a request while it is answered. */
export interface ServeEnv {
  /** The request and answer of Node; not there where the app is asked without a socket. */
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: {
    /** Who asks. */
    caller: Caller;
  };
}

/** Lets a request through, or refuses it by throwing a `Failure`. */
export type Guard = MiddlewareHandler<ServeEnv>;
