import { carryingVerbs } from '../../lexicon/event-time-words.ts';
import { isWrong, tryingVerbs } from '../../lexicon/wrongs.ts';
import type { Token } from '../../../../model/annotated.ts';
import { isNegatingWord } from '../../grammar/negation.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isAtFault } from './at-fault.ts';
import { openingOf } from './opening.ts';
import type { Stretch } from './claim-of-saying.ts';

/** Tokens behind a verb that are searched for its object. */
const objectReach = 16;

/**
 * The head of the subject that does wrong in what is said, read from left to right: the noun phrase before the first verb, where that
 * verb or one that shares its subject tells a wrong; -1 where there is none.
 *
 * Trees of quoted speech are seldom right, so only the order of the words is asked. A verb with a modal, a negation or
 * a subject of its own does not count.
 */
export function wrongdoerIn(tree: Tree, stretch: Stretch): number {
  const opening = openingOf(tree, stretch);
  if (opening === null) return -1;
  const { subject, verb: first } = opening;
  const { end } = stretch;
  const wrong = tree.tokens.find(
    (token) =>
      token.upos === 'VERB' &&
      token.index >= first &&
      token.index < end &&
      isDone(tree, first, token) &&
      isWrongAt(tree, token, end),
  );
  return wrong === undefined && !isAtFault(tree, opening, end) ? -1 : subject;
}

function isWrongAt(tree: Tree, token: Token, end: number): boolean {
  const near = tree.tokens.slice(token.index + 1, Math.min(end, token.index + objectReach));
  const stop = near.findIndex((one) => one.upos === 'VERB' || one.text === ',');
  const nouns = (stop === -1 ? near : near.slice(0, stop)).filter((one) => /^(?:NOUN|PROPN)$/.test(one.upos));
  return isWrong(
    token.lemma.toLowerCase(),
    nouns.map((one) => one.lemma.toLowerCase()),
  );
}

/** Whether the subject of the first verb is said to have done this: as that verb, or sharing its subject, and in earnest. */
function isDone({ tokens }: Tree, first: number, verb: Token): boolean {
  let at = verb.index - 1;
  while (
    at >= 0 &&
    (tokens[at].upos === 'ADV' || tokens[at].upos === 'AUX' || /^[“”"]$/.test(tokens[at].text))
  ) {
    if (tokens[at].xpos === 'MD' || isNegatingWord(tokens[at])) return false;
    // "was violated" is done to the subject.
    if (tokens[at].lemma === 'be' && verb.xpos === 'VBN') return false;
    at -= 1;
  }
  const before = tokens[at];
  if (before === undefined || verb.index <= first || at < first) return !hasModal(tokens, first, verb.index);
  if (tokens.slice(first + 1, verb.index).some((token) => /^(?:nsubj|csubj|expl)/.test(token.relation)))
    return false;
  if (/^to$/i.test(before.text)) return !hasModal(tokens, first, verb.index) && leadsTo(tokens[at - 1]);
  if (verb.xpos === 'VBG')
    return /^(?:while|by|,)$/i.test(before.text) || carryingVerbs.has(before.lemma.toLowerCase());
  return /^(?:,|and)$/i.test(before.text) && /^VB[DZPN]$/.test(verb.xpos);
}

/** Whether a verb before "to" means that the deed is done or tried: "continues to", "is trying to". */
function leadsTo(word: Token | undefined): boolean {
  const lemma = word?.lemma.toLowerCase() ?? '';
  return carryingVerbs.has(lemma) || tryingVerbs.has(lemma);
}

function hasModal(tokens: readonly Token[], first: number, verb: number): boolean {
  return tokens.slice(first, verb).some((token) => token.xpos === 'MD' || isNegatingWord(token));
}
