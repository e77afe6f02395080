import { prepositionsOf } from './prepositions.ts';
import { beForms } from '../lexicon/function-words.ts';
import { movingVerbs, stativeParticiples } from '../lexicon/stative-participles.ts';
import { delayedObject } from './delayed-object.ts';
import { dependent, dependents } from './dependents.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/** Whether "by" names who does it. */
function hasAgent(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, ['obl', 'nmod']).some((child) =>
    prepositionsOf(tree, child).includes('by'),
  );
}

/** Whether a form of "be" stands right before, past adverbs, whatever the tree hangs it from; "'s" may be "has". */
function standsBehindBe(tree: Tree, predicate: number): boolean {
  let before = predicate - 1;
  while (before >= 0 && tree.tokens[before].upos === 'ADV') before -= 1;
  return before >= 0 && beForms.includes(tree.tokens[before].text.toLowerCase());
}

function hasPassiveHelper(tree: Tree, predicate: number): boolean {
  const helper = dependent(tree, predicate, ['aux:pass']);
  // The parser takes the "including" of "including those held" for a helper.
  if (helper >= 0 && ['be', 'get'].includes(lemmaAt(tree, helper))) return true;
  return tree.tokens[predicate].xpos === 'VBN' && standsBehindBe(tree, predicate);
}

/** "called for talks": a passive would leave its preposition behind ("talks called for by Lima"). */
function callsFor({ tokens }: Tree, predicate: number): boolean {
  if (tokens[predicate].lemma !== 'call' || !/^(?:for|on|upon)$/.test(tokens[predicate + 1]?.text ?? ''))
    return false;
  return !['by', ',', '.'].includes(tokens[predicate + 2]?.text ?? '.');
}

/** Relations in which a participle stands without a helper. */
const bare: ReadonlySet<string> = new Set(['acl', 'advcl', 'amod', 'root', 'parataxis', 'xcomp']);

/** Whether the word is a participle: "Asked about it, he left" begins with one, whatever the tagger takes it for. */
function isParticiple(tree: Tree, predicate: number): boolean {
  const { xpos, relation } = tree.tokens[predicate];
  if (xpos === 'VBN') return true;
  return xpos === 'VBD' && relation === 'advcl' && predicate === 0;
}

/** Whether a participle without a helper is passive: an object or an auxiliary makes a past tense of it. */
function isBarePassive(tree: Tree, predicate: number): boolean {
  const { relation, head } = tree.tokens[predicate];
  if (
    !isParticiple(tree, predicate) ||
    movingVerbs.has(lemmaAt(tree, predicate)) ||
    callsFor(tree, predicate)
  )
    return false;
  if (dependent(tree, predicate, ['aux', 'obj']) >= 0 || delayedObject(tree, predicate).length > 0)
    return false;
  if (dependent(tree, predicate, ['nsubj:pass']) >= 0) return true;
  if (relation === 'conj') return tree.tokens[head].xpos === 'VBN' && isPassive(tree, head);
  return dependent(tree, predicate, ['nsubj']) < 0 && bare.has(relation);
}

/** Whether a participle says how somebody stands, and nobody does it to him: "is committed to", "remain opposed". */
export function isStative(tree: Tree, predicate: number): boolean {
  if (!stativeParticiples.has(lemmaAt(tree, predicate)) || hasAgent(tree, predicate)) return false;
  return hasPassiveHelper(tree, predicate) || isBarePassive(tree, predicate);
}

/**
 * Whether something is done to the subject of the verb at `predicate`: "was received", "received by", "those accused".
 *
 * How somebody stands is no passive, nor is a past tense that the tree takes for a participle ("returned", "has met").
 */
export function isPassive(tree: Tree, predicate: number): boolean {
  return (tree.answers.isPassive[predicate] ??= readsAsPassive(tree, predicate));
}

function readsAsPassive(tree: Tree, predicate: number): boolean {
  if (stativeParticiples.has(lemmaAt(tree, predicate)) && !hasAgent(tree, predicate)) return false;
  return hasPassiveHelper(tree, predicate) || isBarePassive(tree, predicate);
}
