import { prepositionBefore } from './preposition-before.ts';
import type { Token } from '../../../../model/annotated.ts';
import { isNominal, isFinite } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "In Tokyo, Ana Ruiz and Carla Sosa will meet", "After talks with Ana Ruiz, Carla Sosa flew": what the parser joins to a noun of a phrase
 * before the comma, or takes for another name of it, is the subject of the verb, where that has none.
 *
 * The first of the joined behind the comma becomes the subject, the others are joined to it.
 */
export function subjectBehindPhrase(tokens: readonly Token[]): readonly Token[] {
  for (const subject of tokens) {
    const verb = opensSubject(tokens, subject) ? verbBehind(tokens, subject) : null;
    if (verb !== null) return withSubject(tokens, subject, verb);
    // Of what is joined only the first opens the subject.
    if (verb === null && subject.relation === 'conj' && opensSubject(tokens, subject)) return tokens;
  }
  return tokens;
}

function withSubject(tokens: readonly Token[], subject: Token, verb: Token): readonly Token[] {
  return withArcs(tokens, (_, token) => {
    if (token === subject) return { ...token, head: verb.index, relation: 'nsubj' };
    const isJoined =
      subject.relation === 'conj' &&
      token.relation === 'conj' &&
      token.head === subject.head &&
      token.index > subject.index;
    return isJoined && token.index < verb.index ? { ...token, head: subject.index } : token;
  });
}

/** Whether the noun is joined across a comma to one behind a preposition, or stands in apposition to it. */
function opensSubject(tokens: readonly Token[], token: Token): boolean {
  if (!/^(?:conj|appos)$/.test(token.relation) || token.head < 0 || token.head > token.index) return false;
  const above = tokens[token.head];
  if (!isNominal(token) || !isNominal(above) || prepositionBefore(tokens, above) === undefined) return false;
  const between = tokens.slice(above.index + 1, token.index);
  return between.some(({ text }) => text === ',') && between.every(({ upos }) => upos !== 'CCONJ');
}

/** The verb that the phrase leads up to, right behind the last of the joined; null where that has a subject of its own. */
function verbBehind(tokens: readonly Token[], subject: Token): Token | null {
  const above = subject.relation === 'conj' ? subject.head : subject.index;
  const joined = tokens.filter(({ relation, head }) => relation === 'conj' && head === above);
  const last = Math.max(subject.index, ...joined.map(({ index }) => index));
  const opener = tokens.find((token) => token.index > last && isFinite(token));
  if (opener === undefined || tokens.slice(last + 1, opener.index).some(closes)) return null;
  const verb = opener.relation.startsWith('aux') && opener.head >= 0 ? tokens[opener.head] : opener;
  const hasOwn = tokens.some(
    ({ head, relation }) => head === verb.index && /^(?:nsubj|expl|csubj)/.test(relation),
  );
  return hasOwn || verb.index <= last || isUnder(tokens, verb, subject) ? null : verb;
}

/** Whether a token hangs on another, however deep: then it cannot be the other's head. */
function isUnder(tokens: readonly Token[], token: Token, other: Token): boolean {
  let above = token.head;
  for (let step = 0; above >= 0 && step < tokens.length; step += 1) {
    if (above === other.index) return true;
    above = tokens[above].head;
  }
  return false;
}

/** Whether a word ends the phrase of the last noun: a comma, a conjunction, a relative pronoun. */
function closes({ upos, xpos }: Token): boolean {
  return upos === 'PUNCT' || upos === 'SCONJ' || upos === 'CCONJ' || xpos.startsWith('W');
}
