import { dependents } from '../../grammar/dependents.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { fightNouns, foughtThings } from '../../lexicon/metaphors.ts';
import type { TokenEvent } from '../token-event.ts';

/** Whether a fight is one against a thing and so no event: "waged war on drugs", "launched an attack on red tape". */
export function isMetaphor(tree: Tree, { outcome, predicate, sites }: TokenEvent): boolean {
  if (outcome.type !== 'ASSAULT') return false;
  const fights = [predicate, ...sites].filter(
    (word) => fightNouns.has(lemmaAt(tree, word)) || word === predicate,
  );
  return fights
    .flatMap((word) => dependents(tree, word, ['obl', 'nmod', 'obj']))
    .some(
      (child) =>
        isFought(tree, child) || dependents(tree, child, ['nmod']).some((one) => isFought(tree, one)),
    );
}

function isFought(tree: Tree, noun: number): boolean {
  const isBehind = prepositionsOf(tree, noun).some((word) => word === 'on' || word === 'against');
  return foughtThings.has(lemmaAt(tree, noun)) && isBehind;
}
