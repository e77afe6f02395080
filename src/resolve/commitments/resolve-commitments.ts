import type { Wording } from '../../model/wording.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { contentId } from '../canonical.ts';
import type { CommitmentFact } from '../facts.ts';
import type { CommitmentSignature, Counted, DeedSignature } from '../signature.ts';
import { stems } from '../word-overlap.ts';
import { closeUndertakings, type Closed } from './close-undertakings.ts';
import { stageRank } from './stage-rank.ts';
import { sameUndertaking, type Undertaking } from './same-undertaking.ts';
import { contentStems, namesOf } from './undertaken.ts';

/**
 * The commitments of one block: reports of one undertaking by the same parties are one, with a history.
 *
 * With a sum the sum and a few shared words suffice; without, most words that say what is to be done must be shared. Where each names
 * somebody the other does not they are two. A day or sum that a later report changes is a step of the history, and so is a deed that
 * fulfils or breaks it. Sorted by id.
 */
export function resolveCommitments(
  members: readonly Counted<CommitmentSignature>[],
  deeds: readonly Counted<DeedSignature>[],
  wording: Wording,
): readonly CommitmentFact[] {
  return closeUndertakings(clustersOf(members, wording), deeds, wording)
    .map(commitmentFact)
    .toSorted((a, b) => compareText(a.id, b.id));
}

function clustersOf(
  members: readonly Counted<CommitmentSignature>[],
  wording: Wording,
): readonly (readonly Undertaking[])[] {
  const clusters: Undertaking[][] = [];
  const byStem = new Map<string, number[]>();
  const longestFirst = members
    .map((member) => undertakingOf(member, wording))
    .toSorted((a, b) => b.words.size - a.words.size || compareText(a.member.id, b.member.id));
  for (const one of longestFirst) {
    const near = keyStems(one).flatMap((stem) => byStem.get(stem) ?? []);
    const at = [...new Set(near)]
      .toSorted((a, b) => a - b)
      .find((index) => clusters[index].slice(0, mostCompared).every((other) => sameUndertaking(other, one)));
    if (at !== undefined) clusters[at].push(one);
    else {
      clusters.push([one]);
      for (const stem of one.words) byStem.set(stem, [...(byStem.get(stem) ?? []), clusters.length - 1]);
    }
  }
  return clusters;
}

/** Reports of one undertaking that a further one is held against: it must be like each of them. */
const mostCompared = 4;

function undertakingOf(member: Counted<CommitmentSignature>, wording: Wording): Undertaking {
  const { action } = member.signature;
  const [words, content] = [stems(action, wording), contentStems(action, wording)];
  return { member, words, content, names: namesOf(action, wording) };
}

/** The five longest stems, by which undertakings are looked up: long words are rare. */
function keyStems({ words }: Undertaking): readonly string[] {
  return [...words].toSorted((a, b) => b.length - a.length || compareText(a, b)).slice(0, 5);
}

/** Its day, sum and wording are those of the latest report that gives them; the stage is what the last deed made of it, else the furthest. */
function commitmentFact({ held, deeds }: Closed): CommitmentFact {
  const signatures = held.map((one) => one.member.signature);
  const members = sortedSet(held.map((one) => one.member.id));
  const latest = signatures.toSorted((a, b) => compareText(b.on ?? '', a.on ?? ''));
  const lead = latest.find((one) => one.due !== null) ?? signatures[0];
  const priced = latest.find((one) => one.quantity !== null && one.quantity.currency !== null);
  const furthest = signatures.toSorted((a, b) => stageRank(b.stage) - stageRank(a.stage))[0];
  return {
    kind: 'commitment',
    id: contentId('commitment', members[0]),
    members: [...members, ...sortedSet(deeds.map(({ id }) => id))],
    by: sortedSet(signatures.flatMap((one) => one.by)),
    to: sortedSet(signatures.flatMap((one) => one.to)),
    action: lead.action,
    quantity: (priced ?? latest.find((one) => one.quantity !== null))?.quantity ?? null,
    due: lead.due,
    stage: deeds.at(-1)?.signature.outcome ?? furthest.stage,
    on: sortedSet(signatures.flatMap((one) => (one.on === null ? [] : [one.on])))[0] ?? null,
  };
}
