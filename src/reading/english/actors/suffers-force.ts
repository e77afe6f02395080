import { verbFrames } from '../lexicon/event-verbs.ts';
import { victims } from '../lexicon/people-groups.ts';
import { isForce } from '../lexicon/violence-nouns.ts';
import { dependents } from '../grammar/dependents.ts';
import { counterOf } from '../grammar/partitives.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';

/** Whether a verb tells violence, and its clause that it was done by force and was no accident: "killed in an *attack*", "*Bombs* wounded". */
function isByForce(tree: Tree, verb: number): boolean {
  const { lemma, text } = tree.tokens[verb];
  const frames = verbFrames(lemma, text) ?? [];
  if (!frames.some(({ gives }) => gives !== null && gives !== 'noun' && gives.type === 'ASSAULT'))
    return false;
  return dependents(tree, verb, ['obl', 'obl:agent', 'nsubj']).some((child) => isForce(lemmaAt(tree, child)));
}

/** Whether a noun of people is killed or hurt by force: "Dozens of *villagers* were killed in a raid", "A bomb wounded ten *people*". */
export function suffersForce(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  if (!victims.has(tokens[at].text.toLowerCase())) return false;
  const { relation, head } = tokens[counterOf(tokens, at)];
  return (relation === 'nsubj:pass' || relation === 'obj') && isByForce(tree, head);
}
