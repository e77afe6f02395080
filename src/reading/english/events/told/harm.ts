import {
  answeringDeeds,
  answers,
  armedMeans,
  blows,
  firmAdjectives,
  firmAdverbs,
  ills,
  reprisals,
  strikingVerbs,
  sufferingVerbs,
  threatenedDeeds,
  usingVerbs,
} from '../../lexicon/threatening-words.ts';
import { dependents } from '../../grammar/dependents.ts';
import { hasObject } from '../../grammar/has-object.ts';
import { obliquesOf } from '../../grammar/obliques.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

const measures = new Set(['measure', 'step', 'action']);

function hasFirmAdverb(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, ['advmod']).some((child) => firmAdverbs.has(lemmaAt(tree, child)));
}

/** Whether a noun tells harm done in return: "countermeasures", "a firm response". */
function isReprisal(tree: Tree, noun: number): boolean {
  if (reprisals.has(lemmaAt(tree, noun))) return true;
  return (
    answers.has(lemmaAt(tree, noun)) &&
    dependents(tree, noun, ['amod']).some((child) => firmAdjectives.has(lemmaAt(tree, child)))
  );
}

/** Whether the object is only "measures" or "steps", a threat only where they are against somebody: they may as well curb prices. */
export function isMild(tree: Tree, predicate: number): boolean {
  return hasObject(tree, predicate, measures);
}

/** "respond with force". */
function isWithForce(tree: Tree, predicate: number): boolean {
  return obliquesOf(tree, predicate).some(
    ({ prepositions, token }) => prepositions.includes('with') && armedMeans.has(lemmaAt(tree, token)),
  );
}

/** Whether a predicate tells a deed of harm: a threatened deed, a firm answer or a reprisal. */
export function isHarm(tree: Tree, predicate: number): boolean {
  const lemma = lemmaAt(tree, predicate);
  if (threatenedDeeds.has(lemma)) return true;
  if (answeringDeeds.has(lemma)) return hasFirmAdverb(tree, predicate) || isWithForce(tree, predicate);
  if (usingVerbs.has(lemma)) return hasObject(tree, predicate, armedMeans);
  if (strikingVerbs.has(lemma)) return hasObject(tree, predicate, blows);
  return ['take', 'deliver', 'adopt', 'launch', 'have', 'give'].includes(lemma)
    ? dependents(tree, predicate, ['obj']).some((child) => isReprisal(tree, child))
    : false;
}

/** Whether harm is foreseen for the subject: "will pay a price", "will be removed by force". */
export function isIll(tree: Tree, predicate: number): boolean {
  if (isPassive(tree, predicate)) return isByForce(tree, predicate);
  const isSuffered = sufferingVerbs.has(lemmaAt(tree, predicate));
  return isSuffered && hasObject(tree, predicate, ills);
}

function isByForce(tree: Tree, predicate: number): boolean {
  return (
    threatenedDeeds.has(lemmaAt(tree, predicate)) ||
    obliquesOf(tree, predicate).some(
      ({ prepositions, token }) => prepositions.includes('by') && lemmaAt(tree, token) === 'force',
    )
  );
}
