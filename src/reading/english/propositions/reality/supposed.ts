import { dependent, dependents } from '../../grammar/dependents.ts';
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

/** "Had Lima signed, …": a helper before the subject that opens its sentence or clause supposes it. */
export function isInverted(tree: Tree, predicate: number): boolean {
  const subject = dependent(tree, predicate, ['nsubj']);
  const helper = dependent(tree, predicate, ['aux']);
  if (helper < 0 || subject < helper || predicate < subject) return false;
  const before = tree.tokens[helper - 1];
  const isOpening = before === undefined || before.upos === 'PUNCT';
  return isOpening && ['had', 'were'].includes(tree.tokens[helper].text.toLowerCase());
}

/** Whether a condition in the past perfect opens what "would have" tells: "if it had known, it would have paid". */
export function isAgainstFact(tree: Tree, predicate: number): boolean {
  if (!dependents(tree, predicate, ['aux']).some((helper) => lemmaAt(tree, helper) === 'have')) return false;
  return dependents(tree, predicate, ['advcl']).some(
    (clause) => opensCondition(tree, clause) || isInverted(tree, clause),
  );
}

/** Whether the predicate, or one that it is joined to or completes, asks, supposes or excepts: "if they meet and agree". */
export function isSupposed(tree: Tree, predicate: number): boolean {
  let here = predicate;
  for (let step = 0; step < reach && here >= 0; step += 1) {
    if (opensCondition(tree, here) || isAgainstFact(tree, here)) return true;
    const { relation, head } = tree.tokens[here];
    if (relation !== 'conj' && relation !== 'xcomp') return false;
    here = head;
  }
  return false;
}
