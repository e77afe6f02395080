/** The modal verbs by their plain form. */
const plainForms = [
  'will',
  'shall',
  'would',
  'could',
  'can',
  'may',
  'might',
  'should',
  'must',
  'ought',
] as const;

/** A modal verb by its plain form. */
export type Modal = (typeof plainForms)[number];

/** Modal verbs, by their plain form. */
export const modals: readonly Modal[] = plainForms;

/** The modals by how they are written, lower case; a token of "won't" is "wo". */
export const modalForms: ReadonlyMap<string, Modal> = new Map<string, Modal>([
  ...modals.map((modal) => [modal, modal] as const),
  ...["'ll", '’ll', 'll', 'wo'].map((form) => [form, 'will'] as const),
  ...["'d", '’d'].map((form) => [form, 'would'] as const),
  ...['ca', 'cannot'].map((form) => [form, 'can'] as const),
]);

/** Modal verbs that tell what is to come. */
export const futureModals: ReadonlySet<Modal> = new Set<Modal>(['will', 'shall']);

/** Modal verbs that say what somebody is to do, lower case: "must", "should", "ought to". */
export const bindingModals: ReadonlySet<string> = new Set<Modal>(['must', 'should', 'ought']);

/** Modal verbs that leave open whether a thing is or will be: "could", "may"; neither "will" and "shall" nor "ought", which asks for it. */
export const openModals: readonly Modal[] = modals.filter(
  (modal) => modal !== 'will' && modal !== 'shall' && modal !== 'ought',
);
