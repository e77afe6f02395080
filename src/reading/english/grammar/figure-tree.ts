import type { Sentence, Token } from '../../../model/annotated.ts';
import type { Span } from '../../../model/span.ts';
import { dependentsByHead, isOneOf, type Dependents } from '../../mechanics/dependents.ts';

/** A sentence's tree with the way down, built once for all its figures. */
export interface Grammar {
  readonly tokens: readonly Token[];
  /** Positions of each token's dependents, in text order. */
  readonly children: Dependents;
  /** Whether the sentence was parsed at all. */
  readonly parsed: boolean;
}

/** Builds the way down from the heads; linear in the tokens. */
export function grammarOf(sentence: Sentence): Grammar {
  const { tokens } = sentence;
  const heads = tokens.map(({ head }) => head);
  return { tokens, children: dependentsByHead(heads), parsed: heads.some((head) => head >= 0) };
}

/** Dependents of the token under one of the relations (subtypes count). */
export function dependents(
  { tokens, children }: Grammar,
  index: number,
  relations: readonly string[],
): readonly Token[] {
  const found: Token[] = [];
  for (const child of children[index] ?? []) {
    const token = tokens[child];
    if (isOneOf(token.relation, relations)) found.push(token);
  }
  return found;
}

/** The preposition that marks the token's phrase, lower case; null where there is none. */
export function preposition(grammar: Grammar, index: number): string | null {
  const marks = dependents(grammar, index, ['case']).filter((token) => token.index < index);
  return marks[0]?.text.toLowerCase() ?? null;
}

/** Positions from the token up to the root, the token first; at most twenty. */
export function pathUp({ tokens }: Grammar, index: number): readonly number[] {
  const path: number[] = [];
  for (let at = index; at >= 0 && path.length < 20; at = tokens[at]?.head ?? -1) path.push(at);
  return path;
}

/** The token that heads the words of the span: the one whose own head lies outside; the first of several. */
export function headOfSpan({ tokens }: Grammar, span: Span): Token | null {
  const inside = (token: Token | undefined): boolean =>
    token !== undefined && token.span.start < span.end && span.start < token.span.end;
  const heads = tokens.filter(
    (token) =>
      inside(token) &&
      !inside(tokens[token.head]) &&
      token.upos !== 'PUNCT' &&
      token.upos !== 'ADP' &&
      token.upos !== 'ADV',
  );
  return (
    heads.find((token) => token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'SYM') ??
    heads[0] ??
    null
  );
}

/** The nearest verb (or predicate with a copula) above the token; null where there is none. */
export function verbAbove(grammar: Grammar, index: number): Token | null {
  for (const at of pathUp(grammar, index).slice(1)) {
    const token = grammar.tokens[at];
    if (!token) return null;
    if (token.upos === 'VERB' || (token.upos === 'AUX' && !token.relation.startsWith('aux'))) return token;
    if (dependents(grammar, at, ['cop']).length > 0) return token;
  }
  return null;
}

/** The verb's subject: its own, or for a bare infinitive or participle that of the verb above it. */
export function subjectOf(grammar: Grammar, verb: Token): Token | null {
  let current: Token | undefined = verb;
  for (let step = 0; current && step < 4; step += 1) {
    const own = dependents(grammar, current.index, ['nsubj', 'csubj'])[0];
    if (own)
      return isRelative(own) && current.relation.startsWith('acl')
        ? (grammar.tokens[current.head] ?? null)
        : own;
    if (!/^(?:xcomp|conj|advcl|acl)/.test(current.relation)) return null;
    if (current.relation.startsWith('acl')) return grammar.tokens[current.head] ?? null;
    current = grammar.tokens[current.head];
  }
  return null;
}

function isRelative(token: Token): boolean {
  return /^(?:which|that|who)$/i.test(token.text);
}

/** Whether the token lies below the other one in the tree, or is it. */
export function isBelow(grammar: Grammar, index: number, above: number): boolean {
  return pathUp(grammar, index).includes(above);
}
