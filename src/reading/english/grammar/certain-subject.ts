import { sharingConjunctions } from '../lexicon/function-words.ts';
import { documentNouns } from '../lexicon/speech-nouns.ts';
import { isOfSpeech } from '../lexicon/speech-verbs.ts';
import { controllerOf } from './control.ts';
import { baseRelation, dependents } from './dependents.ts';
import { ownSubject } from './own-subject.ts';
import { subjectOf } from './subjects-of.ts';
import type { Tree } from './tree.ts';
import { isPassive } from './voice.ts';
import { lemmaAt } from './word-kinds.ts';

/** How many predicates up a shared subject is looked for. */
const reach = 6;

const marksOf = (tree: Tree, predicate: number): readonly string[] =>
  dependents(tree, predicate, ['mark', 'case']).map((child) => lemmaAt(tree, child));

/**
 * Whether a clause beside another has its subject: "…, killing two", "flew in to sign it", "before leaving", but not "thanked Lima for
 * signing".
 */
function sharesAbove(tree: Tree, predicate: number): boolean {
  const { xpos, head } = tree.tokens[predicate];
  const marks = marksOf(tree, predicate);
  if (xpos === 'VB') return marks.every((mark) => mark === 'to' || sharingConjunctions.has(mark));
  if (!/^VB[GN]$/.test(xpos) || !marks.every((mark) => sharingConjunctions.has(mark))) return false;
  // "was reopened after repairing the pier": who did it is left out above as well.
  return marks.length === 0 || xpos === 'VBN' || !isPassive(tree, head);
}

/** "he is trapped and put a bowl out": a bare verb joined to one that is none is a command. */
function isCommand({ tokens }: Tree, predicate: number): boolean {
  const { xpos, head } = tokens[predicate];
  return xpos === 'VB' && /^VB[DZGN]$/.test(tokens[head].xpos);
}

/** "a port built by Lima", "a man selling fish" have the noun for their subject, "the decision to sign" has not. */
function isOfNoun(tree: Tree, predicate: number): boolean {
  const { xpos, relation } = tree.tokens[predicate];
  if (relation === 'acl:relcl' || xpos === 'VBN') return true;
  return xpos === 'VBG' && marksOf(tree, predicate).length === 0;
}

/**
 * Whether grammar leaves open who stands as the subject of a predicate, so that the words beside only imply it: "the decision to sign",
 * "thanked Lima for signing", a command.
 */
function isSubjectOpen(tree: Tree, predicate: number): boolean {
  let here = predicate;
  for (let steps = 0; steps < reach && ownSubject(tree, here) < 0; steps += 1) {
    const { head } = tree.tokens[here];
    if (head < 0) return false;
    switch (baseRelation(tree.tokens[here])) {
      case 'xcomp':
        if (controllerOf(tree, head, here) >= 0) return false;
        break;
      case 'conj':
        if (isCommand(tree, here)) return true;
        break;
      case 'advcl':
        if (!sharesAbove(tree, here)) return true;
        break;
      case 'acl':
        return !isOfNoun(tree, here);
      case 'parataxis':
        return true;
      default:
        return false;
    }
    here = head;
  }
  return false;
}

/** "issued a statement saying": a participle of saying right behind what carries words; -1 elsewhere. */
function documentBefore(tree: Tree, predicate: number): number {
  const before = predicate - 1;
  const { xpos, relation } = tree.tokens[predicate];
  if (xpos !== 'VBG' || relation !== 'advcl' || before < 0 || ownSubject(tree, predicate) >= 0) return -1;
  const isSaid = isOfSpeech(lemmaAt(tree, predicate));
  return isSaid && documentNouns.has(lemmaAt(tree, before)) ? before : -1;
}

/**
 * The head of who stands as subject of a predicate where grammar says who it is, "stolen" before its noun among them; -1 where it leaves
 * that open or nobody can be told. For a passive this is what is acted on.
 */
export function certainSubject(tree: Tree, predicate: number): number {
  const { relation, xpos, head } = tree.tokens[predicate];
  if (relation === 'amod' && xpos === 'VBN') return head;
  const document = documentBefore(tree, predicate);
  if (document >= 0) return document;
  return isSubjectOpen(tree, predicate) ? -1 : (subjectOf(tree, predicate).who ?? -1);
}
