import { blameIn, lackedGrounds, type Blame } from '../../lexicon/judgements.ts';
import type { Token } from '../../../../model/annotated.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { Stretch } from './claim-of-saying.ts';

/** Most tokens of a phrase that are searched for the word that judges. */
const longest = 9;
/** Kinds of words that may stand before the one that judges: "an utterly imperious, “unreasonable” demand". */
const passing = /^(?:DET|ADV|ADJ|NOUN|PROPN|PUNCT|CCONJ|NUM|PART|PRON)$/;

/**
 * The weight of the fault that a phrase finds: "utterly unacceptable", "a gross interference", "without legal basis", "in violation of the
 * pact"; null where it finds none.
 */
export function blameAt(tree: Tree, { start, end }: Stretch): Blame | null {
  const { tokens } = tree;
  for (let at = start; at < Math.min(end, start + longest, tokens.length); at += 1) {
    const blame = blameOf(tree, at, at === start);
    if (blame !== undefined) return blame;
  }
  return null;
}

/** The blame in one word; null where the phrase ends or is negated there, undefined where it goes on. */
function blameOf(tree: Tree, at: number, isFirst: boolean): Blame | null | undefined {
  const token = tree.tokens[at];
  const word = token.text.toLowerCase();
  if (/^(?:not|no|never|n't|n’t|neither|less|nothing)$/.test(word)) return null;
  if (/^[;:.()]$/.test(word)) return null;
  const lemma = lemmaAt(tree, at);
  if (lemma === 'without') return lacksGrounds(tree, at) ? 'damning' : null;
  if (word === 'in' || word === 'against') return isFirst ? blameBehind(tree, at) : null;
  if (word === 'of' || word === 'to') return null;
  // "is developing dangerous weapons" tells a deed.
  if (isFirst && token.xpos === 'VBG') return null;
  const blame = blameIn(word) ?? blameIn(lemma);
  if (blame !== null && !isPartOfName(token)) return blame;
  return passing.test(token.upos) || isParticiple(token) ? undefined : null;
}

/** The blame of a phrase behind "in" or "against": "in violation of", "in breach of", "against the law"; null for none. */
function blameBehind(tree: Tree, preposition: number): Blame | null {
  const next = tree.tokens.slice(preposition + 1, preposition + 5).map((token) => token.lemma.toLowerCase());
  const word = tree.tokens[preposition].text.toLowerCase();
  if (word === 'against') return next.some((one) => /^(?:law|constitution)$/.test(one)) ? 'damning' : null;
  return next.slice(0, 3).some((one) => /^(?:violation|breach|contravention|defiance)$/.test(one))
    ? 'damning'
    : null;
}

function lacksGrounds(tree: Tree, without: number): boolean {
  return tree.tokens
    .slice(without + 1, without + 5)
    .some((token) => lackedGrounds.has(token.lemma.toLowerCase()));
}

function isParticiple({ xpos }: Token): boolean {
  return xpos === 'VBN' || xpos === 'VBG';
}

function isPartOfName({ upos, text }: Token): boolean {
  return upos === 'PROPN' && /^\p{Lu}/u.test(text);
}
