import type { Token } from '../../../../model/annotated.ts';
import { under, withArcs } from './with-arcs.ts';

/** Marks may hang on one another up to so many deep. */
const deepest = 4;
/** Relations that need a predicate above them; a mark is none. */
const ofPredicates: ReadonlySet<string> = new Set(
  'nsubj nsubj:pass csubj aux aux:pass cop mark expl obj'.split(' '),
);

/**
 * Nothing hangs on punctuation: what the parser hung there goes to what the mark itself hangs on.
 *
 * "held talks with the premier .", with "with" and "premier" hung on the stop: a phrase of "held". "met Ana Ruiz .": its object. What
 * else stood there as the subject or the auxiliary of the mark is of no known relation.
 */
export function offPunctuation(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, pastMarks);
}

function isOnMark(tokens: readonly Token[], { head }: Token): boolean {
  return head >= 0 && tokens[head].upos === 'PUNCT';
}

function pastMarks(tokens: readonly Token[], token: Token): Token {
  if (!isOnMark(tokens, token)) return token;
  const noun = token.upos === 'ADP' ? sibling(tokens, token, 1) : null;
  if (noun !== null) return { ...token, head: noun.index, relation: 'case' };
  const moved = under(token, governor(tokens, token));
  return ofPredicates.has(token.relation)
    ? { ...moved, relation: relationBelow(tokens, token, moved.head) }
    : moved;
}

/** What a word is to the word above the mark: the phrase of a preposition, the object right behind a verb, else unknown. */
function relationBelow(tokens: readonly Token[], token: Token, governor: number): string {
  if (sibling(tokens, token, -1)?.upos === 'ADP') return 'obl';
  if (governor < 0 || tokens[governor].upos !== 'VERB' || governor > token.index) return 'dep';
  const between = tokens.slice(governor + 1, token.index);
  return between.every(({ head }) => head > governor && head <= token.index) ? 'obj' : 'dep';
}

function governor(tokens: readonly Token[], token: Token): number {
  let { head } = token;
  for (let step = 0; step < deepest && head >= 0 && tokens[head].upos === 'PUNCT'; step += 1)
    head = tokens[head].head;
  return head;
}

/** The next word on one side that hangs on the same mark: the noun of a preposition, or the preposition of a noun; null for others. */
function sibling(tokens: readonly Token[], { index, head }: Token, step: 1 | -1): Token | null {
  for (let at = index + step; at >= 0 && at < head; at += step) {
    if (tokens[at].head !== head) continue;
    const isPair = step === 1 ? tokens[at].relation.startsWith('nsubj') : tokens[at].upos === 'ADP';
    return isPair ? tokens[at] : null;
  }
  return null;
}
