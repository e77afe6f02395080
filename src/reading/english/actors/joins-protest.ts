import {
  blockedRoads,
  blockingVerbs,
  marchers,
  protestHolders,
  protestNouns,
  protestVerbs,
} from '../lexicon/protest-words.ts';
import { dependents } from '../grammar/dependents.ts';
import { hasObject } from '../grammar/has-object.ts';
import { counterOf } from '../grammar/partitives.ts';
import { prepositionsOf } from '../grammar/prepositions.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';

/** Whether people without a name are called by a noun of those who march or stop work: "striking nurses"; not "an adult", "ministers". */
export function isMarcher(name: string): boolean {
  return marchers.has(name.toLowerCase().split(' ').at(-1) ?? '');
}

/** Whether such a phrase stands by a verb: "on strike", "to the streets". */
function hasPhrase(tree: Tree, verb: number, [preposition, noun]: readonly [string, string]): boolean {
  return dependents(tree, verb, ['obl']).some(
    (child) => lemmaAt(tree, child) === noun && prepositionsOf(tree, child).includes(preposition),
  );
}

const parts: ReadonlySet<string> = new Set(['part']);

/** "took part *in a march*", whatever the tree hangs the phrase from. */
function takesPartIn(tree: Tree, verb: number): boolean {
  const above = [verb, ...dependents(tree, verb, ['obj'])];
  return above.some((word) =>
    dependents(tree, word, ['obl', 'nmod']).some(
      (child) => protestNouns.has(lemmaAt(tree, child)) && prepositionsOf(tree, child).includes('in'),
    ),
  );
}

/** Whether a verb tells a protest of its subject: "marched", "took to the streets", "went on strike", "staged a sit-in", "blocked a road". */
function tellsProtest(tree: Tree, verb: number): boolean {
  const lemma = lemmaAt(tree, verb);
  if (protestVerbs.has(lemma)) return true;
  if (protestHolders.has(lemma) && hasObject(tree, verb, protestNouns)) return true;
  if (blockingVerbs.has(lemma) && hasObject(tree, verb, blockedRoads)) return true;
  if (lemma === 'take' && hasObject(tree, verb, parts)) return takesPartIn(tree, verb);
  if (lemma === 'walk') return hasPhrase(tree, verb, ['off', 'job']);
  if (lemma === 'down') return hasObject(tree, verb, new Set(['tool']));
  if (lemma === 'strike') return dependents(tree, verb, ['obj']).length === 0;
  return (
    hasPhrase(tree, verb, ['on', 'strike']) || (lemma === 'take' && hasPhrase(tree, verb, ['to', 'street']))
  );
}

/** "began protesting", "gathered to protest". */
function goesOnToProtest(tree: Tree, verb: number): boolean {
  return /^VBG?$/.test(tree.tokens[verb].xpos) && protestVerbs.has(lemmaAt(tree, verb));
}

/** Whether a noun of people is the subject of a verb of protest or stoppage, or of "on strike": "Hundreds of nurses marched". */
export function joinsProtest(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  if (!marchers.has(tokens[at].text.toLowerCase())) return false;
  const counter = tokens[counterOf(tokens, at)];
  const { relation, head } = counter.relation === 'conj' ? tokens[counter.head] : counter;
  if (relation !== 'nsubj') return false;
  if (lemmaAt(tree, head) === 'strike' && prepositionsOf(tree, head).includes('on')) return true;
  return (
    tellsProtest(tree, head) ||
    dependents(tree, head, ['xcomp', 'advcl']).some((verb) => goesOnToProtest(tree, verb))
  );
}
