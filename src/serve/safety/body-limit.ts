import { bodyLimit } from 'hono/body-limit';
import { Failure } from '../../model/failure.ts';
import type { Guard } from '../env.ts';

/** The largest body of a request, in bytes: a decision with its reason is far smaller. */
const maxSize = 65_536;

const small: Guard = bodyLimit({
  maxSize,
  onError: () => {
    throw new Failure('request-too-large', `more than ${maxSize} bytes`);
  },
});

/** Where files are sent, which are written to the disk as they come and bound there. */
const forFiles = /^\/api\/v1\/readings\/[^/]+\/files$/;

/** Refuses requests whose body is larger than a decision can be, but for files. */
export const smallBodies: Guard = (context, next) =>
  forFiles.test(context.req.path) ? next() : small(context, next);
