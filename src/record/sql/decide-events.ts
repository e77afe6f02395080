import { Failure } from '../../model/failure.ts';
import type { Anchor } from '../../model/judgement.ts';
import { factOf, type StoredFact } from '../core/stored-values.ts';
import type { Connection } from './connection.ts';

/**
 * The first signature of each of two events; null where neither id is an event's. Throws `usage` for an event and something else, for one event
 * twice, and for two that are never compared: other acts, other parties or another season.
 */
export function eventPair(connection: Connection, a: string, b: string): readonly Anchor[] | null {
  const [one, other] = [eventAt(connection, a), eventAt(connection, b)];
  if (one === null && other === null) return null;
  if (one === null || other === null)
    throw new Failure('usage', `${one === null ? b : a} is an event and ${one === null ? a : b} is none`);
  if (a === b) throw new Failure('usage', `both are one already: ${a}`);
  if (one.block !== other.block)
    throw new Failure(
      'usage',
      `${a} and ${b} are of other acts, other parties or another season: they are never taken for one`,
    );
  return [one, other].map(({ member }) => ({ id: member, block: '' }));
}

interface EventAt {
  readonly member: string;
  readonly block: string;
}

function eventAt(connection: Connection, id: string): EventAt | null {
  const row = connection.get<StoredFact & { block: string }>(
    `SELECT id, kind, value, block FROM fact WHERE id = ? AND kind = 'event'`,
    id,
  );
  if (row === undefined) return null;
  const fact = factOf(row);
  return fact.kind === 'event' ? { member: fact.members[0] ?? '', block: row.block } : null;
}
