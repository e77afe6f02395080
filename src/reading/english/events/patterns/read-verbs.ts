import type { Token } from '../../../../model/annotated.ts';
import { clauseAt, type Clause } from './clause.ts';
import { isVisitorAt } from '../../grammar/visitor.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { verbFrames } from '../../lexicon/event-verbs.ts';
import type { Governing } from '../../propositions/reality/under-word.ts';
import { governingOf, type Matches } from '../standing/governing.ts';
import { matchFrames, type Match } from './match-frame.ts';

/** A sentence with the clauses of its verbs and the patterns that hold in them, by predicate. */
export interface VerbReading {
  readonly tree: Tree;
  readonly clauses: ReadonlyMap<number, Clause>;
  readonly matches: Matches;
  /** What the verbs of the patterns do to the clauses that they govern. */
  readonly governing: Governing;
}

const predicative = new Set(['VERB', 'ADJ', 'AUX']);

/** Whether a verb only modifies a noun and heads no clause: "other imprisoned citizens". */
function isAttributive(tree: Tree, token: Token): boolean {
  if (token.relation === 'amod' || isVisitorAt(tree, token) || isAccompanied(token)) return true;
  if (token.xpos !== 'VBN' || dependents(tree, token.index, ['aux']).length > 0) return false;
  const next = tree.tokens[token.index + 1];
  const last = tree.tokens[token.index - 1];
  return (
    next !== undefined &&
    last !== undefined &&
    next.upos === 'NOUN' &&
    ['DET', 'ADJ', 'NUM', 'PART'].includes(last.upos)
  );
}

/** "the president, *accompanied* by his minister": who goes along is told of the noun, and no deed. */
function isAccompanied({ lemma, xpos, relation }: Token): boolean {
  return lemma === 'accompany' && xpos === 'VBN' && /^(?:acl|advcl)$/.test(relation);
}

/** A clause with what the lexicon says of its predicate. */
interface Framed {
  readonly clause: Clause;
  readonly frames: NonNullable<ReturnType<typeof verbFrames>>;
}

/**
 * Reads, of each sentence, every predicate whose lemma the lexicon holds; the others cost one look-up. All clauses are read before the
 * first is matched.
 */
export function readVerbsOf(trees: readonly Tree[]): readonly VerbReading[] {
  const framed = trees.map(framedIn);
  return trees.map((tree, at) => matched(tree, framed[at]));
}

function framedIn(tree: Tree): readonly Framed[] {
  const found: Framed[] = [];
  for (const token of tree.tokens) {
    if (!predicative.has(token.upos) || isAttributive(tree, token)) continue;
    const frames = verbFrames(token.lemma, token.text);
    if (frames !== undefined) found.push({ clause: clauseAt(tree, token.index), frames });
  }
  return found;
}

function matched(tree: Tree, framed: readonly Framed[]): VerbReading {
  const clauses = new Map<number, Clause>();
  const matches = new Map<number, Match>();
  for (const { clause, frames } of framed) {
    clauses.set(clause.predicate, clause);
    const match = matchFrames(tree, clause, frames);
    if (match !== null) matches.set(clause.predicate, match);
  }
  return { tree, clauses, matches, governing: governingOf(matches) };
}
