import { commitmentStages, type CommitmentStage } from '../../model/claim.ts';
import type { Wording } from '../../model/wording.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { contentId } from '../canonical.ts';
import { daysApart } from '../calendar.ts';
import type { CommitmentFact } from '../facts.ts';
import type { CommitmentSignature, Counted } from '../signature.ts';
import { containment, resemblance, stems } from '../word-overlap.ts';

interface Undertaking {
  readonly member: Counted<CommitmentSignature>;
  readonly words: ReadonlySet<string>;
}

/**
 * The commitments of one block: reports of one undertaking by the same parties are one, with a history.
 *
 * With a sum the sum and a few shared words suffice; without, most content words must be shared. Different due
 * dates are different undertakings. Sorted by id.
 */
export function resolveCommitments(
  members: readonly Counted<CommitmentSignature>[],
  wording: Wording,
): readonly CommitmentFact[] {
  const clusters: Undertaking[][] = [];
  const longestFirst = members
    .map((member): Undertaking => ({ member, words: stems(member.signature.action, wording) }))
    .toSorted((a, b) => b.words.size - a.words.size || compareText(a.member.id, b.member.id));
  for (const one of longestFirst) {
    const found = clusters.find((held) => held.slice(0, 4).every((other) => sameUndertaking(other, one)));
    if (found === undefined) clusters.push([one]);
    else found.push(one);
  }
  return clusters.map(commitmentFact).toSorted((a, b) => compareText(a.id, b.id));
}

function sameUndertaking(a: Undertaking, b: Undertaking): boolean {
  const one = a.member.signature;
  const two = b.member.signature;
  if (!one.by.some((party) => two.by.includes(party))) return false;
  if (one.due !== null && two.due !== null && daysApart(one.due, two.due) > 0) return false;
  if ((one.status === 'denied') !== (two.status === 'denied')) return false;
  if (one.quantity !== null) return containment(a.words, b.words) >= 0.4;
  const together =
    one.by.length === two.by.length &&
    a.member.articles.some((article) => b.member.articles.includes(article));
  return (
    resemblance(a.words, b.words) >= 0.6 ||
    (together && containment(a.words, b.words) >= 0.8 && Math.min(a.words.size, b.words.size) >= 4)
  );
}

/** How far a stage has come: its place from proposed to broken. */
export function stageRank(stage: CommitmentStage): number {
  return commitmentStages.indexOf(stage);
}

function commitmentFact(held: readonly Undertaking[]): CommitmentFact {
  const signatures = held.map((one) => one.member.signature);
  const members = sortedSet(held.map((one) => one.member.id));
  const lead = signatures.find((one) => one.due !== null) ?? signatures[0];
  const furthest = signatures.toSorted((a, b) => stageRank(b.stage) - stageRank(a.stage))[0];
  return {
    kind: 'commitment',
    id: contentId('commitment', members[0]),
    members,
    by: sortedSet(signatures.flatMap((one) => one.by)),
    to: sortedSet(signatures.flatMap((one) => one.to)),
    action: lead.action,
    quantity: signatures[0].quantity,
    due: lead.due,
    stage: furthest.stage,
    on: sortedSet(signatures.flatMap((one) => (one.on === null ? [] : [one.on])))[0] ?? null,
  };
}
