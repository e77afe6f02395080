import { prepositionBefore } from './preposition-before.ts';
import type { Token } from '../../../../model/annotated.ts';
import { isNominal, isFinite, isTensed } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/** A phrase before the subject, "On Monday,", has no more words than this. */
const longestOpening = 8;

/**
 * "On Monday, the chiefs of the navies of Peru and Chile, met in Lima": what stands between the opening phrase and a comma before the
 * main verb is its subject, where it has none.
 */
export function subjectBeforeComma(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find((token) => token.head < 0 && isTensed(token));
  if (verb === undefined || tokens[verb.index - 1]?.text !== ',' || hasSubject(tokens, verb)) return tokens;
  const start = openingEnd(tokens) + 1;
  const words = tokens.slice(start, verb.index - 1);
  if (start < 1 || words.length === 0 || words.some(opensClause)) return tokens;
  const subject =
    words.find((word) => isNominal(word) && tokens[word.index + 1].text === 'of') ??
    words.find((word) => isNominal(word) && leadsPhrase(tokens, word, { start, end: verb.index }));
  return subject === undefined ? tokens : withSubject(tokens, subject, verb);
}

function withSubject(tokens: readonly Token[], subject: Token, verb: Token): readonly Token[] {
  return withArcs(tokens, (_, token) => {
    if (token === subject) return { ...token, head: verb.index, relation: 'nsubj' };
    // "the heads of the customs services": the parser may take "heads" for a part of "services".
    const isOver = token.index === subject.head && token.index < verb.index && token.index > subject.index;
    return isOver ? { ...token, head: subject.index, relation: 'nmod' } : token;
  });
}

function hasSubject(tokens: readonly Token[], { index }: Token): boolean {
  return tokens.some(
    ({ head, relation }) => head === index && /^(?:nsubj|csubj|expl|ccomp|cop)/.test(relation),
  );
}

/** Position of the comma behind an opening phrase with a preposition; -1 where the sentence opens otherwise. */
function openingEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.upos !== 'ADP') return -1;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma <= longestOpening ? comma : -1;
}

/** Whether a word opens a clause of its own or is what somebody said. */
function opensClause(token: Token): boolean {
  const { xpos, upos, text } = token;
  return isFinite(token) || xpos.startsWith('W') || upos === 'SCONJ' || /^["“”]$/.test(text);
}

/** Whether a noun heads the phrase: no preposition before it, and nothing inside the phrase above it. */
function leadsPhrase(
  tokens: readonly Token[],
  token: Token,
  phrase: { readonly start: number; readonly end: number },
): boolean {
  const { index, head } = token;
  const isBehindCase = prepositionBefore(tokens, token) !== undefined;
  const isInside = head > index && head < phrase.end;
  return !isBehindCase && !isInside && (head < phrase.start || head >= phrase.end);
}
