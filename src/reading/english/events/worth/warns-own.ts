import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { possessives } from '../../lexicon/function-words.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { TokenEvent } from '../token-event.ts';

const own: ReadonlySet<string> = new Set(possessives);

/** Whether a warning is advice to one's own people and no threat: "Fiji warned its residents to stay at home". */
export function warnsOwn(tree: Tree, { outcome, sites }: TokenEvent): boolean {
  if (outcome.type !== 'THREATEN') return false;
  return dependents(tree, sites[0], ['obj', 'iobj']).some((object) =>
    dependents(tree, object, ['nmod:poss']).some(
      (owner) => own.has(lemmaAt(tree, owner)) || own.has(tree.tokens[owner].text.toLowerCase()),
    ),
  );
}
