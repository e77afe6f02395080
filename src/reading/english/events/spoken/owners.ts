import { actingParties } from '../../actors/whom/parties-at.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Party } from '../../../../model/actor.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { isStand } from '../../lexicon/contested-nouns.ts';
import { personWords } from '../../lexicon/function-words.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { PartyFrame } from '../../actors/whom/party-frame.ts';

const owning = ['nmod:poss', 'compound', 'amod', 'nmod', 'acl'];
/** Most nouns between a phrase's head and its owner: "the vote of the council of Lima". */
const deepest = 2;

/** A noun phrase with the phrases behind it: where it begins, its head, and where it must have ended. */
export interface Phrase {
  readonly from: number;
  readonly head: number;
  readonly end: number;
}

/**
 * The parties, two at most, that a phrase means or whose deed it tells: "Lima", "Peruvian claims", "the vote of the council", "the raid
 * by Lima".
 */
export function ownersOf(frame: PartyFrame, phrase: Phrase): readonly Party[] {
  for (const word of ownerWords(frame.tree, phrase)) {
    const found = partiesUnder(frame, word, 0);
    if (found.length > 0) return found.slice(0, 2);
  }
  return [];
}

function partiesUnder(frame: PartyFrame, head: number, depth: number): readonly Party[] {
  const own = actingParties(frame, head);
  if (own.length > 0 || depth > deepest) return own;
  return dependents(frame.tree, head, owning)
    .filter((child) => mayOwn(frame.tree, head, child))
    .flatMap((child) => partiesUnder(frame, child, depth + 1));
}

/** The words that may name those meant by a phrase or the doers of its deed: a name itself, else the noun and its possible owners. */
export function ownerWords(tree: Tree, phrase: Phrase): readonly number[] {
  const { head } = phrase;
  const { upos, text } = tree.tokens[head];
  if (upos === 'PROPN') return [head];
  if (upos === 'PRON') return personWords.has(text.toLowerCase()) ? [head] : [];
  const hung = dependents(tree, head, owning).filter((child) => mayOwn(tree, head, child));
  return [...new Set([head, ...ownersBefore(tree, phrase), ...hung, ...ownersBehind(tree, phrase)])];
}

/** The words with a possessive ending before the noun, by word order alone: "*Lima*'s tests and launches". */
function ownersBefore({ tokens }: Tree, { from, head }: Phrase): readonly number[] {
  return tokens.slice(from, head).flatMap(({ index }) => (tokens[index + 1]?.xpos === 'POS' ? [index] : []));
}

/** The noun behind "by", "from" or, for a stand, "with", by word order alone: "the sanctions by *Lima*", "talks with *Lima*". */
function ownersBehind({ tokens }: Tree, { head, end }: Phrase): readonly number[] {
  const wanted = isStand(tokens[head].lemma.toLowerCase()) ? /^(?:by|from|with)$/ : /^(?:by|from)$/;
  const preposition = tokens.slice(head, end).findIndex(({ text }) => wanted.test(text.toLowerCase()));
  if (preposition === -1) return [];
  let at = head + preposition + 1;
  while (at + 1 < end && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at + 1].upos) && tokens[at].upos !== 'PROPN')
    at += 1;
  return tokens[at]?.upos === 'PROPN' || tokens[at]?.upos === 'NOUN' ? [at] : [];
}

/** Whether a dependent of a deed may be its doer: behind "by", "of" or "from", but not the victim in "the bombing of Lima". */
function mayOwn(tree: Tree, deed: number, child: number): boolean {
  const { relation } = tree.tokens[child];
  if (relation === 'acl') return false;
  if (relation !== 'nmod') return true;
  const words = prepositionsOf(tree, child);
  if (words.includes('by') || words.includes('from')) return true;
  return words.includes('of') && eventNoun(lemmaAt(tree, deed))?.gives.type !== 'ASSAULT';
}
