import type { Token } from '../../../model/annotated.ts';
import { dependent, dependents } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';
import { keepsSubject } from '../lexicon/control-verbs.ts';
import { documentNouns } from '../lexicon/speech-nouns.ts';
import { speechVerbs } from '../lexicon/speech-verbs.ts';
import { antecedentOf } from './antecedent.ts';
import { isDay } from './days.ts';
import { subjectBeside } from './subject-beside.ts';
import { isPassive } from '../grammar/voice.ts';

/** How many predicates up a shared subject is looked for. */
const reach = 6;

/**
 * The head of the subject of a predicate: its own, else the one that it shares by control, raising, coordination or as a modifier.
 *
 * The first of joined words; for a passive this is what is acted on. -1 where grammar leaves it open.
 */
export function understoodSubject(tree: Tree, predicate: number): number {
  return subjectAt(tree, predicate, 0);
}

function subjectAt(tree: Tree, predicate: number, depth: number): number {
  const own = ownSubject(tree, predicate);
  const beside = own < 0 ? subjectBeside(tree, predicate) : own;
  if (beside >= 0) return antecedentOf(tree, beside, predicate);
  if (depth > reach || dependent(tree, predicate, ['expl']) >= 0) return -1;
  return sharedSubject(tree, predicate, depth + 1);
}

/** Of two subjects (one of them the parser's slip) the nearer one. */
function ownSubject(tree: Tree, predicate: number): number {
  let nearest = -1;
  for (const child of dependents(tree, predicate, ['nsubj', 'csubj'])) {
    if (!canBeSubject(tree.tokens[child])) continue;
    if (nearest < 0 || Math.abs(child - predicate) < Math.abs(nearest - predicate)) nearest = child;
  }
  return nearest;
}

const subjectless: ReadonlySet<string> = new Set(['ADV', 'INTJ', 'PUNCT', 'ADP', 'PART', 'CCONJ', 'SCONJ']);

/** "said Friday": a day does nothing, whatever the tree calls it. */
function canBeSubject({ upos, relation, text }: Token): boolean {
  return relation !== 'nsubj:outer' && !subjectless.has(upos) && !isDay(text);
}

function sharedSubject(tree: Tree, predicate: number, depth: number): number {
  const { relation, head, xpos } = tree.tokens[predicate];
  if (head < 0) return -1;
  switch (relation) {
    case 'xcomp':
      return controller(tree, predicate, depth);
    case 'conj':
      return isCommand(tree, predicate) ? -1 : subjectAt(tree, head, depth);
    case 'advcl':
      return documentBefore(tree, predicate) ?? (isOpen(tree, predicate) ? subjectAt(tree, head, depth) : -1);
    case 'acl':
      return xpos === 'VBN' || (xpos === 'VBG' && marksOf(tree, predicate).length === 0) ? head : -1;
    case 'amod':
      return xpos === 'VBN' ? head : -1;
    case 'acl:relcl':
      return head;
    default:
      return -1;
  }
}

/** The object of the verb above ("urged Lima to sign"), else its subject ("wants to sign", "promised Lima to sign", "was urged to sign"). */
function controller(tree: Tree, predicate: number, depth: number): number {
  const above = tree.tokens[predicate].head;
  const object = dependents(tree, above, ['obj', 'iobj']).find((child) => child > above && child < predicate);
  const isObjects =
    object !== undefined && !isPassive(tree, above) && !keepsSubject.has(lemmaAt(tree, above));
  return isObjects ? object : subjectAt(tree, above, depth);
}

/** "he is trapped and put a bowl out": a bare verb joined to one that is none is a command. */
function isCommand({ tokens }: Tree, predicate: number): boolean {
  const { xpos, head } = tokens[predicate];
  return xpos === 'VB' && /^VB[DZGN]$/.test(tokens[head].xpos);
}

/** "issued a statement saying": a participle of saying right behind what carries words; null elsewhere. */
function documentBefore(tree: Tree, predicate: number): number | null {
  const before = predicate - 1;
  if (tree.tokens[predicate].xpos !== 'VBG' || before < 0) return null;
  const isSaid = speechVerbs.get(lemmaAt(tree, predicate))?.register === 'speech';
  return isSaid && documentNouns.has(lemmaAt(tree, before)) ? before : null;
}

const marksOf = (tree: Tree, predicate: number): readonly number[] =>
  dependents(tree, predicate, ['mark', 'case']);

const whileMarks: ReadonlySet<string> = new Set(
  ['before', 'after', 'while', 'when', 'since', 'if', 'once', 'until'].concat('though', 'although'),
);

/** Whether a clause without a subject has that of the one above: "…, killing two", "flew in to sign it", "before leaving". */
function isOpen(tree: Tree, predicate: number): boolean {
  const { xpos } = tree.tokens[predicate];
  const marks = marksOf(tree, predicate).map((child) => lemmaAt(tree, child));
  if (xpos === 'VB') return marks.every((mark) => mark === 'to' || whileMarks.has(mark));
  if (!/^VB[GN]$/.test(xpos) || !marks.every((mark) => whileMarks.has(mark))) return false;
  // "was reopened after repairing the pier": who did it is left out above as well.
  return marks.length === 0 || xpos === 'VBN' || !isPassive(tree, tree.tokens[predicate].head);
}
