import { bodyLimit } from 'hono/body-limit';
import { Failure } from '../../model/failure.ts';
import type { Guard } from '../env.ts';

/** The largest body of a request, in bytes: a decision with its reason is far smaller. */
const maxSize = 65_536;

/** Refuses requests whose body is larger than a decision can be. */
export const smallBodies: Guard = bodyLimit({
  maxSize,
  onError: () => {
    throw new Failure('request-too-large', `more than ${maxSize} bytes`);
  },
});
