import { prepositionBefore } from './preposition-before.ts';
import type { Token } from '../../../../model/annotated.ts';
import { timeNouns } from '../../lexicon/time-nouns.ts';
import { isNominal } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "Kenya on Tuesday (Oct. 14) fired a rocket": a day behind its preposition is when it was done, and who did it is the noun right before, where the
 * parser has taken the day for the subject.
 */
export function dayBetween(tokens: readonly Token[]): readonly Token[] {
  const day = tokens.find((token) => isDaySubject(tokens, token));
  const preposition = day && timePreposition(tokens, day);
  if (day === undefined || preposition === undefined) return tokens;
  const subject = topBefore(tokens, preposition.index);
  if (subject === null) return tokens;
  return withArcs(tokens, (_, token) => {
    if (token === subject) return { ...token, head: day.head, relation: day.relation };
    if (token === day) return { ...token, relation: 'obl' };
    const isSubjects = token.head === day.index && token.index < preposition.index;
    return isSubjects ? { ...token, head: subject.index } : token;
  });
}

function isDaySubject(tokens: readonly Token[], token: Token): boolean {
  return (
    token.relation.startsWith('nsubj') &&
    timeNouns.has(token.lemma.toLowerCase()) &&
    timePreposition(tokens, token) !== undefined
  );
}

/** The preposition of a time: "*on* Monday". */
function timePreposition(tokens: readonly Token[], token: Token): Token | undefined {
  const found = prepositionBefore(tokens, token);
  return found !== undefined && /^(?:on|in|during)$/.test(found.text) ? found : undefined;
}

/** The noun that heads the words right before a preposition; null where no noun stands there, or the verb's own words lie between. */
function topBefore(tokens: readonly Token[], preposition: number): Token | null {
  let top = tokens[preposition - 1];
  if (top === undefined || !isNominal(top)) return null;
  while (top.head >= 0 && top.head < preposition) {
    const above = tokens[top.head];
    if (!isNominal(above)) return null;
    top = above;
  }
  return top;
}
