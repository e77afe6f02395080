import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { conditionMarks } from '../../lexicon/reality-words.ts';

/** How many predicates up a condition is looked for. */
const reach = 3;

/** Verbs of what goes on: "went on until". */
const lasting: ReadonlySet<string> = new Set(['go', 'last', 'continue', 'drag', 'persist', 'rage']);

/** Whether a word of condition or question opens the predicate's own clause: "if they agree", "whether it will", "unless". */
export function opensCondition(tree: Tree, predicate: number): boolean {
  const mark = dependents(tree, predicate, ['mark']).find((child) =>
    conditionMarks.has(lemmaAt(tree, child)),
  );
  return mark !== undefined && !(lemmaAt(tree, mark) === 'until' && wentOn(tree, predicate));
}

/**
 * Whether "until" tells an end that came: "the dispute went on until they agreed", in the past, does; "closed the port until they agree"
 * does not.
 */
function wentOn({ tokens }: Tree, predicate: number): boolean {
  const { xpos, head } = tokens[predicate];
  return xpos === 'VBD' && tokens[head]?.xpos === 'VBD' && lasting.has(tokens[head].lemma);
}

/** Whether the predicate, or one that it is joined to or completes, asks, supposes or excepts: "if they meet and agree". */
export function isSupposed(tree: Tree, predicate: number): boolean {
  let here = predicate;
  for (let step = 0; step < reach && here >= 0; step += 1) {
    if (opensCondition(tree, here)) return true;
    const { relation, head } = tree.tokens[here];
    if (relation !== 'conj' && relation !== 'xcomp') return false;
    here = head;
  }
  return false;
}
