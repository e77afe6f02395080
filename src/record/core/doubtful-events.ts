import { lastDayOf } from '../../resolve/block-of.ts';
import { eventDoubts } from '../../resolve/doubts/event-doubts.ts';
import { eventReport } from '../../resolve/events/event-report.ts';
import { officesKnownBy } from '../../resolve/offices/offices-known-by.ts';
import { decidedPairs, doubtfulPair, type DoubtfulPair } from './doubtful.ts';
import { countedClaim, type ClaimSignatureRow } from './fold-claims.ts';
import type { SettledActors } from './settled-actors.ts';

/** Signatures of one block of events. */
export interface EventRows {
  readonly block: string;
  readonly rows: readonly ClaimSignatureRow[];
}

/** The doubtful pairs among the events of a block, of which one is asked about, without those that people have decided. */
export function doubtfulEvents(
  { block, rows }: EventRows,
  about: ReadonlySet<string>,
  actors: SettledActors,
): readonly DoubtfulPair[] {
  const actorOf = officesKnownBy(lastDayOf(block), actors.actorOf);
  const reports = rows.flatMap((row) => {
    const counted = countedClaim(row, actors);
    const { signature } = counted;
    if (signature.kind !== 'event' || row.fact === null) return [];
    return [{ fact: row.fact, report: eventReport({ ...counted, signature }, actorOf) }];
  });
  const byFact = Map.groupBy(reports, ({ fact }) => fact);
  const events = [...byFact].map(([id, told]) => ({ id, reports: told.map(({ report }) => report) }));
  const membersOf = (id: string): readonly string[] => (byFact.get(id) ?? []).map(({ report }) => report.id);
  const isDecided = decidedPairs(actors.pairsAmong(rows.map(({ id }) => id)));
  return eventDoubts(events, about)
    .filter(({ a, b }) => !isDecided(membersOf(a), membersOf(b)))
    .map(({ a, b, features }) => doubtfulPair('event', [a, b], features));
}
