import { lastDayOf } from '../../resolve/block-of.ts';
import { eventReport } from '../../resolve/events/event-report.ts';
import { joiningOf, type Joining } from '../../resolve/events/explain-joining.ts';
import { officesKnownBy } from '../../resolve/offices/offices-known-by.ts';
import type { EventSignature } from '../../resolve/signature.ts';
import { resolvedSignature, type SettledActors } from './settled-actors.ts';

/** A claim of an event with its signature, where that is filed and the article that makes it. */
export interface JoinedRow {
  /** Id of the claim. */
  readonly id: string;
  readonly signature: string;
  /** JSON of the signature. */
  readonly value: string;
  readonly article: string;
  readonly block: string | null;
}

/** Why each claim of an event stands in it, by id of the claim: `with` is the claim that it fits best. */
export function joinedClaims(
  rows: readonly JoinedRow[],
  actors: SettledActors,
): ReadonlyMap<string, Joining> {
  const bySignature = Map.groupBy(rows, ({ signature }) => signature);
  const reports = [...bySignature].flatMap(([id, held]) => {
    const [{ value, block }] = held;
    const signature = resolvedSignature({ id, value }, actors);
    if (signature.kind !== 'event') return [];
    const counted = { id, signature: signature satisfies EventSignature, count: held.length };
    const articles = held.map(({ article }) => article);
    return [eventReport({ ...counted, articles }, officesKnownBy(lastDayOf(block ?? ''), actors.actorOf))];
  });
  const joined = joiningOf(reports);
  const claimOf = (signature: string | null): string | null =>
    signature === null ? null : (bySignature.get(signature)?.[0]?.id ?? null);
  return new Map(
    rows.flatMap(({ id, signature }) => {
      const found = joined.get(signature);
      return found === undefined ? [] : [[id, { ...found, with: claimOf(found.with) }] as const];
    }),
  );
}
