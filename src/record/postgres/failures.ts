import { Failure, type FailureCode } from '../../model/failure.ts';
import { DatabaseError } from './database-bridge.ts';

// Source: PostgreSQL 15, appendix A, error codes; errno(3) for those of the system.
const codes: readonly (readonly [RegExp, FailureCode])[] = [
  [/^(?:40001|40P01|55P03|57014|53\d\w\w)$/, 'record-busy'],
  [/^3D000$/, 'record-missing'],
  [/^(?:28\w\w\w|42501|25006|0LP01)$/, 'record-unwritable'],
];

const full = /^(?:53100|ENOSPC)$/;

/** Whether the connection is gone, or the server is being stopped or started. */
export function isCut(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  return (
    /^(?:08\w\w\w|57P0[1-5]|E[A-Z]+)$/.test(error.code) ||
    (error.code === '' && /connection|terminated|timeout/i.test(error.message))
  );
}

/** Whether another writer was in the way, so that the same work may go through when it is done again. */
export function isCrossed(error: unknown): boolean {
  return error instanceof DatabaseError && /^40(?:001|P01)$/.test(error.code);
}

/** The failure that an error of the database stands for; any other error is given back as it is. */
export function recordFailure(shown: string, cause: unknown): unknown {
  if (!(cause instanceof DatabaseError)) return cause;
  return new Failure(codeOf(cause), shown, { cause });
}

function codeOf(error: DatabaseError): FailureCode {
  if (full.test(error.code)) return 'record-disk-full';
  const found = codes.find(([pattern]) => pattern.test(error.code));
  if (found !== undefined) return found[1];
  return isCut(error) ? 'record-unreachable' : 'record-broken';
}
