import { lookOf } from './screen/look.ts';
import type { Session } from './session.ts';

/** A session whose output is thrown away. */
export function silentSession(): Session {
  const look = lookOf({ columns: Infinity, colour: false });
  const output = { data: () => {}, message: () => {}, progress: () => {}, look };
  return { output, pager: null, failed: false, interrupted: false };
}
