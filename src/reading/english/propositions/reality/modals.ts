import { dependent, dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';

/** A modal verb by its plain form. */
export type Modal =
  | 'will'
  | 'shall'
  | 'would'
  | 'could'
  | 'can'
  | 'may'
  | 'might'
  | 'should'
  | 'must'
  | 'ought';

/** The modals by how they are written. */
const modals: ReadonlyMap<string, Modal> = new Map<string, Modal>([
  ...(['will', 'shall', 'would', 'could', 'can', 'may', 'might', 'should', 'must', 'ought'] as const).map(
    (modal) => [modal, modal] as const,
  ),
  ...["'ll", '’ll', 'll', 'wo'].map((form) => [form, 'will'] as const),
  ...["'d", '’d'].map((form) => [form, 'would'] as const),
  ...['ca', 'cannot'].map((form) => [form, 'can'] as const),
]);

/** The modal beside a predicate; null where there is none. */
export function modalOf(tree: Tree, predicate: number): Modal | null {
  return modalsOf(tree, predicate)[0] ?? null;
}

function modalsOf(tree: Tree, predicate: number): readonly Modal[] {
  return dependents(tree, predicate, ['aux']).flatMap((child) => {
    const form = tree.tokens[child].text.toLowerCase();
    // "he'd met" is "had", "he'd meet" is "would".
    const isHad = form.endsWith('d') && form.length === 2 && tree.tokens[predicate].xpos === 'VBN';
    return isHad ? [] : (modals.get(form) ?? []);
  });
}

/** The modals of a predicate, its own or those that it shares with the one it is joined to: "will meet and sign". */
export function modalsAt(tree: Tree, predicate: number): readonly Modal[] {
  const { relation, head, xpos } = tree.tokens[predicate];
  const hasOwn = dependent(tree, predicate, ['aux', 'nsubj']) >= 0;
  const shares = !hasOwn && relation === 'conj' && head >= 0 && xpos !== 'VBD' && xpos !== 'VBZ';
  return shares ? modalsAt(tree, head) : modalsOf(tree, predicate);
}
