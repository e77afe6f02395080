import { particlesOf } from '../../grammar/complements.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { callingOffVerbs } from '../../lexicon/reality-words.ts';

/** Whether a plan is one that somebody denies: "denied plans to close the border". */
export function isDeniedPlan(tree: Tree, noun: number): boolean {
  const { relation, head } = tree.tokens[noun];
  return relation === 'obj' && lemmaAt(tree, head) === 'deny';
}

/** Whether the verb of which a noun is the object, or the subject of a passive, says that it does not take place. */
export function isCalledOff(tree: Tree, noun: number): boolean {
  const { relation, head } = tree.tokens[noun];
  if (head < 0 || !/^(?:obj|nsubj:pass)$/.test(relation)) return false;
  const lemma = lemmaAt(tree, head);
  return [lemma, ...particlesOf(tree, head).map((particle) => `${lemma}_${particle}`)].some((verb) =>
    callingOffVerbs.has(verb),
  );
}

/** Verbs by which a plan is given up or held up, by lemma; what they say of an event of their own is another thing ("suspended aid"). */
const droppingVerbs: ReadonlySet<string> = new Set(['suspend', 'drop', 'freeze', 'halt', 'ditch', 'axe']);

/** Whether a plan is one that somebody gives up or holds up: "suspended plans to impose a curfew". */
export function isDroppedPlan(tree: Tree, noun: number): boolean {
  const { relation, head } = tree.tokens[noun];
  return head >= 0 && /^(?:obj|nsubj:pass)$/.test(relation) && droppingVerbs.has(lemmaAt(tree, head));
}
