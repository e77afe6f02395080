import { sortedSet } from '../../../model/order.ts';
import { denial } from '../dispute-claim.ts';
import type { Citation } from '../../../model/citation.ts';
import type { ClaimFrame } from '../../prepare/claim-frame.ts';
import type { SignedClaim } from '../../prepare/signed-claim.ts';
import { stateActor } from '../state-actor.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';

/** "A and B accused each other": what the one says of the other, the other says of it. */
export const mutualRule: DisputeRule = {
  card: {
    name: 'dispute-mutual',
    kind: 'conflict',
    pattern: 'An accusation of two by two: "each other", "one another", "traded blame".',
    example: 'Norway and Peru blamed each other for the clash on Monday.',
    mustNotMatch: 'Norway blamed Peru for the clash on Monday.',
  },
  find(ground) {
    const { events, frame } = ground;
    const known = new Set<string>();
    const told = events.flatMap(({ signature, signatureId, citations }) => {
      // "accused each other of breaking the truce": what both are said to have done is alleged of both.
      const charged = signature.type === 'ACCUSE' && signature.status === 'happened';
      if (!charged && signature.status !== 'alleged') return [];
      const doers = sortedSet(
        signature.participants.filter((one) => one.role === 'actor').map((one) => one.actor),
      );
      if (doers.length !== 2 || !frame.wording.denials.mutually.test(citations[0].quote)) return [];
      // An article that comes back to it tells the same quarrel: its first sentence stands for all.
      if (known.has(doers.join())) return [];
      known.add(doers.join());
      return [quarrelOf(doers, { id: signatureId, citation: citations[0] }, frame)];
    });
    return told.length > 0 ? told : bothSides(ground);
  },
};

/** "Both sides accused each other": the states of the article's pair, where it has one. */
function bothSides(ground: DisputeGround): readonly SignedClaim[] {
  const { frame, statements, events, figures } = ground;
  const sides = frame.pair.map((code) => stateActor(code, ground)).filter((id) => id !== null);
  if (sides.length !== 2) return [];
  const at = [...statements, ...events, ...figures].find(({ citations }) =>
    frame.wording.quarrels.bothAccuse.test(citations[0].quote),
  );
  return at === undefined ? [] : [quarrelOf(sortedSet(sides), { id: '', citation: at.citations[0] }, frame)];
}

interface Sentence {
  /** Id of the claim that tells it; empty where none does. */
  readonly id: string;
  readonly citation: Citation;
}

/** What the one says of the other, the other says of it. */
function quarrelOf(sides: readonly string[], { id, citation }: Sentence, frame: ClaimFrame): SignedClaim {
  const [one, two] = sides.map((side) => frame.actors.find((actor) => actor.id === side)?.name ?? '');
  const accounts = {
    about: 'denial',
    asserter: sides[0],
    denier: sides[1],
    assertion: id,
    denial: id,
    asserted: `accuses ${two}`,
    denied: `accuses ${one}`,
  } as const;
  return denial(accounts, { citations: [citation], frame, rule: 'dispute-mutual' });
}
