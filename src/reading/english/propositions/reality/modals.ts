import { modalForms } from '../../lexicon/modal-verbs.ts';
import type { Modal } from '../../lexicon/modal-verbs.ts';
import { dependent, dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';

/** The modal beside a predicate; null where there is none. */
export function modalOf(tree: Tree, predicate: number): Modal | null {
  return modalsOf(tree, predicate)[0] ?? null;
}

function modalsOf(tree: Tree, predicate: number): readonly Modal[] {
  return dependents(tree, predicate, ['aux']).flatMap((child) => {
    const form = tree.tokens[child].text.toLowerCase();
    // "he'd met" is "had", "he'd meet" is "would".
    const isHad = form.endsWith('d') && form.length === 2 && tree.tokens[predicate].xpos === 'VBN';
    return isHad ? [] : (modalForms.get(form) ?? []);
  });
}

/** The modals of a predicate, its own or those that it shares with the one it is joined to: "will meet and sign". */
export function modalsAt(tree: Tree, predicate: number): readonly Modal[] {
  const { relation, head, xpos } = tree.tokens[predicate];
  const hasOwn = dependent(tree, predicate, ['aux', 'nsubj']) >= 0;
  const shares = !hasOwn && relation === 'conj' && head >= 0 && xpos !== 'VBD' && xpos !== 'VBZ';
  return shares ? modalsAt(tree, head) : modalsOf(tree, predicate);
}
