import type { Sentence, Token } from '../../../model/annotated.ts';
import { textOf } from './noun-phrase.ts';

/** A noun phrase found by its words, without the tree. */
export interface WordPhrase {
  readonly measure: string;
  readonly of: string | null;
  /** The last word of the measure. */
  readonly head: Token;
}

/** Words at which a noun phrase that stands before a verb begins anew. */
const boundary =
  /^(?:and|but|or|that|which|who|while|when|as|because|although|though|since|after|before|if|said|says|where|whose|than|then|so|yet|whereas|also|however|meanwhile|,|;|:|\(|\)|"|“|”|-|–|—|''|``)$/i;

const linkWords = /^(?:of|in|with|between|for|from|to|on|at|by|among|across|under|per)$/i;

const longest = 14;

/**
 * Names the noun phrase whose words end right before the token: back to the clause's edge, split at its first preposition.
 * Null where the words begin with a pronoun or nothing is left.
 */
export function phraseBefore(sentence: Sentence, index: number): WordPhrase | null {
  const { tokens } = sentence;
  let end = index;
  // "oil prices, which fell below …": the phrase stands before the relative word.
  if (/^(?:which|that|who)$/i.test(tokens[end - 1]?.text ?? '')) end -= tokens[end - 2]?.text === ',' ? 2 : 1;
  while (end > 0 && isHelper(tokens[end - 1])) end -= 1;
  let first = end;
  while (first > 0 && end - first < longest && !startsAnew(tokens[first - 1])) first -= 1;
  return namedWords(tokens.slice(first, end));
}

function startsAnew(token: Token | undefined): boolean {
  return token === undefined || boundary.test(token.text) || token.upos === 'VERB' || token.upos === 'AUX';
}

/** Names the words as a noun phrase: articles and dates in front dropped, split at the first preposition. */
export function namedWords(words: readonly Token[]): WordPhrase | null {
  const start = words.findIndex((token) => !isFront(token));
  const rest = start < 0 ? [] : words.slice(start);
  if (
    rest.length === 0 ||
    isPronoun(rest[0]) ||
    rest.some((token) => token.upos === 'PRON' && /^(?:it|they|he|she|we|i|you)$/i.test(token.text))
  )
    return null;
  const link = rest.findIndex((token) => linkWords.test(token.text));
  const head = link > 0 ? rest.slice(0, link) : rest;
  if (link === 0 || head.length > 8) return null;
  // "the number of visitors" measures visitors.
  if (
    rest[link]?.text === 'of' &&
    /^(?:numbers?|amount|value|volume|total|level|size|sum|quantity|list|range)$/i.test(
      head.at(-1)?.text ?? '',
    )
  ) {
    return namedWords(rest.slice(link + 1));
  }
  const last = head[head.length - 1];
  const measure = textOf(head).replace(/ ['’]s\b/g, '’s');
  const behind = link > 0 ? rest.slice(link + 1).filter((token, at) => at > 0 || !isFront(token)) : [];
  return /[a-z\u00E0-\u1EF9]{2}/i.test(measure)
    ? { measure, of: behind.length > 0 && behind.length < 7 ? textOf(behind) : null, head: last }
    : null;
}

/** "had already", "will also" between the phrase and its verb. */
function isHelper(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:has|have|had|is|was|are|were|be|been|will|would|could|may|might|can|should|shall|to|not|already|also|now|still|since|recently|just|only|currently|further|again|alone|then|thus)$/i.test(
      token.text,
    )
  );
}

function isFront(token: Token): boolean {
  return /^(?:the|a|an|its|their|his|her|our|total|in|by|for|of|at|on|about|this|last|next|year|month|week|\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|overall|alone|some|around|nearly|now|already|to)$/i.test(
    token.text,
  );
}

function isPronoun(token: Token | undefined): boolean {
  return (
    token === undefined ||
    /^(?:it|they|he|she|we|i|you|this|that|these|those|there|which|who|what|one|some|many|most|all|both|others?)$/i.test(
      token.text,
    )
  );
}
