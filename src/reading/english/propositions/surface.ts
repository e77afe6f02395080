import { antecedentOf } from '../grammar/antecedent.ts';
import { dependent, dependents } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { isNominal, lemmaAt } from '../grammar/word-kinds.ts';
import { isOfSpeech } from '../lexicon/speech-verbs.ts';
import { gapOf, strandedAt } from './gaps.ts';
import { objectsOf } from './objects.ts';
import { certainSubject } from '../grammar/certain-subject.ts';
import { isPassive } from '../grammar/voice.ts';

/** A nominal or a gerund with its preposition, lower case. */
export interface Phrase {
  readonly preposition: string;
  readonly token: number;
}

/** What stands round a verb, before it is known what the verb means; -1 for what is not there. */
export interface Surface {
  readonly subject: number;
  readonly object: number;
  readonly indirect: number;
  /** Head of the clause that completes it: "said that …", "wants to …". */
  readonly clause: number;
  readonly phrases: readonly Phrase[];
  /** Lower case; null for none. */
  readonly particle: string | null;
  readonly passive: boolean;
}

/** Reads what stands round the verb at a token. */
export function surfaceOf(tree: Tree, verb: number): Surface {
  const passive = isPassive(tree, verb);
  const subject = certainSubject(tree, verb);
  const clause = clauseOf(tree, verb);
  const stranded = strandedAt(tree, verb);
  const phrases = phrasesOf(tree, verb);
  const { object, indirect } = objectsOf(tree, verb, clause);
  const isWhole = object >= 0 || passive || stranded !== null;
  return {
    subject,
    object: isWhole ? object : gapOf(tree, verb, { subject, clause }),
    indirect,
    clause,
    phrases: stranded === null ? phrases : [...phrases, stranded],
    particle: particleOf(tree, verb),
    passive,
  };
}

/** The clause that completes a verb; of a verb of saying also the words beside it: "The port is open, she said". */
function clauseOf(tree: Tree, verb: number): number {
  const own = dependent(tree, verb, ['ccomp', 'xcomp']);
  const isSaying = isOfSpeech(lemmaAt(tree, verb));
  if (own >= 0 || !isSaying || dependent(tree, verb, ['obj']) >= 0) return own;
  const { relation, head } = tree.tokens[verb];
  if (relation === 'parataxis') return head;
  const before = dependents(tree, verb, ['parataxis', 'advcl']).filter((child) => child < verb);
  return before.find((child) => isWholeClause(tree, child)) ?? -1;
}

function isWholeClause(tree: Tree, predicate: number): boolean {
  return (
    dependent(tree, predicate, ['nsubj', 'csubj', 'expl']) >= 0 && dependent(tree, predicate, ['mark']) < 0
  );
}

/** The phrases with a preposition that hang on a verb, gerunds among them: "thought of leaving". */
function phrasesOf(tree: Tree, verb: number): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const child of dependents(tree, verb, ['obl', 'nmod', 'advcl'])) {
    const isClause = tree.tokens[child].relation.startsWith('advcl');
    if (isClause ? tree.tokens[child].xpos !== 'VBG' : !canBeNamed(tree, child)) continue;
    const preposition = dependent(tree, child, isClause ? ['mark', 'case'] : ['case']);
    if (preposition < 0) continue;
    found.push({ preposition: lemmaAt(tree, preposition), token: antecedentOf(tree, child) });
  }
  return found;
}

function canBeNamed({ tokens }: Tree, token: number): boolean {
  const { upos, xpos } = tokens[token];
  return isNominal(tokens[token]) || upos === 'DET' || upos === 'ADJ' || xpos === 'VBG';
}

/** The particle of a verb; "forward" of "look forward to" is one though the tree calls it an adverb. */
function particleOf(tree: Tree, verb: number): string | null {
  const found = dependent(tree, verb, ['compound:prt']);
  if (found >= 0) return lemmaAt(tree, found);
  return tree.tokens[verb + 1]?.text === 'forward' ? 'forward' : null;
}
