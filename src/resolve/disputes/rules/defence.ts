import { actIs } from '../../../model/acts.ts';
import { speechIs } from '../../../model/statement-acts.ts';
import { stateIn } from '../../../world/state-seats.ts';
import type { SignedClaim } from '../../prepare/signed-claim.ts';
import type { EventSignature, StatementSignature } from '../../signature.ts';
import { countryOf } from '../answered-claim.ts';
import { concepts } from '../concepts.ts';
import { denial } from '../dispute-claim.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';

/** "Peru called the boarding illegal. Norway said it was law enforcement": a wrong for the one, a right for the other. */
export const defenceRule: DisputeRule = {
  card: {
    name: 'dispute-defence',
    kind: 'conflict',
    pattern:
      'What one side calls a wrong of another (illegal, an intrusion, a provocation), and the other its own right (lawful, peaceful, inside its own waters), about one thing.',
    example:
      'Peru accused Norwegian trawlers of illegally entering its waters on Monday. Norway said its trawlers were within its own zone.',
    mustNotMatch:
      'Peru accused Norwegian trawlers of illegally entering its waters on Monday. Norway said its trawlers would go home.',
  },
  find(ground) {
    const defences = defencesIn(ground);
    if (defences.length === 0) return [];
    return chargesIn(ground).flatMap((charge) => {
      const answer = defences.find((one) => answers(one, charge, ground));
      return answer === undefined ? [] : [disputeOf(charge, answer, ground)];
    });
  },
};

/** Words of one side about a deed of its own or of another. */
interface Voiced {
  readonly claim: SignedClaim<StatementSignature> | SignedClaim<EventSignature>;
  readonly by: string;
  readonly state: string;
  readonly words: string;
}

/** A charge, with the state whose deed it is about. */
interface Charged extends Voiced {
  readonly against: string;
}

function chargesIn(ground: DisputeGround): readonly Charged[] {
  const { condemning } = ground.frame.wording.quarrels;
  return ground.statements.flatMap((claim) => {
    const { speaker, act, content, cue } = claim.signature;
    const state = countryOf(speaker, ground);
    const against = stateIn(content);
    if (state === null || against === null || against === state || !condemning.test(content)) return [];
    if (!speechIs(act, 'charges') && !speechIs(act, 'asserts')) return [];
    // "accused Peru of …": the verb belongs to what is said.
    const words = speechIs(act, 'charges') ? `${cue} ${content}` : content;
    return [{ claim, by: speaker, state, words, against }];
  });
}

function defencesIn(ground: DisputeGround): readonly Voiced[] {
  const said = ground.statements.map((claim) => ({
    claim,
    by: claim.signature.speaker,
    words: claim.signature.content,
    isSaid: speechIs(claim.signature.act, 'asserts'),
  }));
  const protested = ground.events.flatMap((claim) => {
    const doers = claim.signature.participants.filter(({ role }) => role === 'actor');
    const isAgainst = actIs(claim.signature, 'charge') || claim.signature.type === 'PROTEST';
    const isOne = doers.length === 1 && isAgainst;
    return isOne ? [{ claim, by: doers[0].actor, words: claim.citations[0].quote, isSaid: true }] : [];
  });
  return [...said, ...protested].flatMap(({ isSaid, ...one }) => {
    const state = countryOf(one.by, ground);
    return isSaid && state !== null && isDefence(one.words, state, ground) ? [{ ...one, state }] : [];
  });
}

/** Words that hold a deed right, which is the speaker's own: "our patrols", "it", "Norwegian trawlers". */
function isDefence(words: string, state: string, { frame }: DisputeGround): boolean {
  const { defending, noDefence, ownDeed } = frame.wording.quarrels;
  const found = defending.exec(words);
  if (found === null || noDefence.test(words)) return false;
  const before = words.slice(Math.max(0, found.index - nearBefore), found.index + found[0].length);
  return ownDeed.test(before) || stateIn(before) === state;
}

/** Letters before the words of a defence in which its doer stands. */
const nearBefore = 60;

/** Whether a defence is of the state that is charged, in another sentence, and of the thing that the charge is about. */
function answers(defence: Voiced, charge: Charged, { frame }: DisputeGround): boolean {
  if (defence.state !== charge.against || charge.state === defence.state) return false;
  const [one, two] = [charge, defence].map(({ claim }) => claim.citations[0]);
  if (one.start === two.start) return false;
  const { denials, quarrels } = frame.wording;
  const thing = (text: string): ReadonlySet<string> =>
    concepts(text.replace(quarrels.condemning, ' ').replace(quarrels.defending, ' '), frame.wording);
  const shared = thing(one.quote).intersection(thing(two.quote)).difference(denials.chargeStems);
  return [...shared].some((stem) => stem.length >= thingLetters);
}

/** Letters of a stem that names a thing. */
const thingLetters = 4;

function disputeOf(charge: Charged, defence: Voiced, { frame }: DisputeGround): SignedClaim {
  const sides = {
    about: 'denial',
    asserter: charge.by,
    denier: defence.by,
    assertion: charge.claim.signatureId,
    denial: defence.claim.signatureId,
    asserted: charge.words,
    denied: defence.words,
  } as const;
  const citations = [charge.claim.citations[0], defence.claim.citations[0]] as const;
  return denial(sides, { citations, frame, rule: 'dispute-defence' });
}
