import { movingVerbs, stativeParticiples } from '../lexicon/stative-participles.ts';
import { delayedObject } from './delayed-object.ts';
import { dependent } from './dependents.ts';
import { obliquesOf } from './obliques.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

function isStative(tree: Tree, predicate: number): boolean {
  if (!stativeParticiples.has(lemmaAt(tree, predicate))) return false;
  return !obliquesOf(tree, predicate).some(({ prepositions }) => prepositions.includes('by'));
}

/** Whether the verb at `predicate` is passive: "was received", "received by", "those accused". */
export function isPassive(tree: Tree, predicate: number): boolean {
  const helper = dependent(tree, predicate, ['aux:pass']);
  if (helper >= 0) return ['be', 'get'].includes(lemmaAt(tree, helper)) && !isStative(tree, predicate);
  if (dependent(tree, predicate, ['nsubj:pass']) >= 0 && dependent(tree, predicate, ['aux']) < 0) {
    return !movingVerbs.has(lemmaAt(tree, predicate));
  }
  const token = tree.tokens[predicate];
  if (movingVerbs.has(lemmaAt(tree, predicate))) return false;
  if (token.xpos !== 'VBN' || stativeParticiples.has(lemmaAt(tree, predicate))) return false;
  if (delayedObject(tree, predicate).length > 0) return false;
  if (dependent(tree, predicate, ['aux']) >= 0) return false;
  if (token.relation === 'conj') return tree.tokens[token.head].xpos === 'VBN' && isPassive(tree, token.head);
  return (
    dependent(tree, predicate, ['obj', 'nsubj']) < 0 &&
    ['acl', 'advcl', 'amod', 'root', 'parataxis', 'xcomp'].includes(token.relation)
  );
}
