import { actingParties } from '../../actors/whom/parties-at.ts';
import type { Party } from '../../../../model/actor.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import {
  deniedNouns,
  grantingVerbs,
  opposingVerbs,
  willingForms,
  yieldingVerbs,
} from '../../lexicon/refused-deeds.ts';
import { isNegatingWord } from '../../grammar/negation.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { Tree } from '../../grammar/tree.ts';
import { openingOf } from './opening.ts';
import { ownersOf } from './owners.ts';
import { isOwnSide, type Said, type Spoken, type SpokenRule } from './said.ts';

const refusal = outcome('REJECT', 'refusal');
const denial = outcome('REJECT', 'denial');
/** Tokens behind the verb that are searched for the refused thing. */
const objectReach = 10;
/** Pronouns that can only mean the speaker's own side. */
const ownVoice = new Set(['we', 'i']);

/** What a speaker says that a side will or will not do: "we will not sign". */
interface Will {
  /** The verb of what is done or not done. */
  readonly deed: number;
  readonly negated: boolean;
  /** Whether a modal tells the will: "will not", "would never". */
  readonly willed: boolean;
}

/** The verb group that begins at a finite word: "will not accept", "does not recognise", "will ignore", "is not ready to accept". */
function willAt(tree: Tree, first: number): Will | null {
  const { tokens } = tree;
  const opening = tokens[first].text.toLowerCase();
  const willed = willingForms.has(opening);
  if (!willed && !/^(?:does|do|did)$/.test(opening)) return null;
  let at = first + 1;
  let negated = false;
  while (
    at < tokens.length &&
    (tokens[at].upos === 'ADV' || tokens[at].upos === 'PART' || isNegatingWord(tokens[at]))
  ) {
    negated = negated || isNegatingWord(tokens[at]);
    at += 1;
  }
  return tokens[at]?.upos === 'VERB' ? { deed: at, negated, willed } : null;
}

function isRefusal(tree: Tree, { deed, negated, willed }: Will, first: number): boolean {
  const lemma = lemmaAt(tree, deed);
  if (!negated) return /^(?:will|would|’ll|'ll)$/i.test(tree.tokens[first].text) && opposingVerbs.has(lemma);
  return willed ? yieldingVerbs.has(lemma) : grantingVerbs.has(lemma);
}

/** Whether the subject that refuses is the speaker or the state that the speaker stands for. */
function isSpeakers(said: Said, subject: number): boolean {
  const { tree, frame } = said;
  if (ownVoice.has(tree.tokens[subject].text.toLowerCase())) return true;
  const parties = actingParties(frame, subject);
  return parties.length > 0 && parties.every((party) => isOwnSide(said, party));
}

/** The first noun behind the refused verb; -1 for none. */
function refusedThing({ tokens }: Tree, deed: number, end: number): number {
  for (let at = deed + 1; at < Math.min(end, deed + objectReach); at += 1) {
    if (tokens[at].upos === 'VERB' || tokens[at].text === ',') return -1;
    const isNoun = tokens[at].upos === 'NOUN' || tokens[at].upos === 'PROPN';
    if (isNoun && !/^(?:NOUN|PROPN|PART)$/.test(tokens[at + 1]?.upos ?? '')) return at;
  }
  return -1;
}

/** The owners of the refused thing: Lima in "will not recognise Lima's claim"; empty for "will not restore the UN sanctions". */
function refusedBy({ tree, frame, end }: Said, deed: number): readonly Party[] {
  const lemma = lemmaAt(tree, deed);
  const thing = grantingVerbs.has(lemma) || opposingVerbs.has(lemma) ? refusedThing(tree, deed, end) : -1;
  return thing === -1 ? [] : ownersOf(frame, { from: deed + 1, head: thing, end: Math.min(end, thing + 5) });
}

/** Whether the words only deny something: "There are no plans to", "there is no truth in". */
function isEmptyClaim({ tree, start, end }: Said): boolean {
  const words = tree.tokens.slice(start, Math.min(end, start + 7)).map(({ lemma }) => lemma.toLowerCase());
  const isThere = words[0] === 'there' && words[1] === 'be' && words[2] === 'no';
  return isThere && words.slice(3, 6).some((word) => deniedNouns.has(word));
}

function refused(said: Said): Spoken | null {
  const { tree, end } = said;
  if (isEmptyClaim(said)) return { outcome: denial, toward: [] };
  const opening = openingOf(tree, said);
  if (opening === null) return null;
  const will = willAt(tree, opening.verb);
  if (will === null || will.deed >= end || !isRefusal(tree, will, opening.verb)) return null;
  if (!isSpeakers(said, opening.subject)) return null;
  return { outcome: refusal, toward: refusedBy(said, will.deed).filter((party) => !isOwnSide(said, party)) };
}

/** Finds refusals of the speaker's own side, and denials: "Lima said it would not recognise the court". */
export const byRefusal: SpokenRule = {
  card: {
    name: 'event-spoken-refusal',
    kind: 'event',
    pattern:
      'A statement that the speaker’s own side will not yield, take part, recognise or allow, that it will ignore or boycott, or that there ' +
      'are no plans or no truth in what is told: a rejection.',
    example: 'Chile said it would not recognise the ruling of the court.',
    mustNotMatch: 'Chile said it would recognise the ruling of the court.',
  },
  find: refused,
};
