import type { MiddlewareHandler } from 'hono';
import type { Caller } from './operation.ts';

/** What is known of a request while it is answered. */
export interface ServeEnv {
  readonly Variables: {
    /** Who asks. */
    caller: Caller;
  };
}

/** Lets a request through, or refuses it by throwing a `Failure`. */
export type Guard = MiddlewareHandler<ServeEnv>;
