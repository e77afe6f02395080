import { baseRelation, dependentToken } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';
import { subjectOf } from '../grammar/subjects-of.ts';

/** The subject of "is committed to" or "remains ready to". */
export interface Holder {
  /** Head of the noun phrase or the pronoun. */
  readonly subject: number;
  /** Whether they "remain" so. */
  readonly remains: boolean;
}

const remaining = /^(?:remain|stay|stand)$/;

/** Whether the adjective is joined to another predicate and shares its subject: "Peru backs the plan and is willing to pay". */
function isJoined(scene: Scene, at: number): boolean {
  return baseRelation(scene.tokens[at]) === 'conj' && dependentToken(scene.tree, at, ['cop']) !== null;
}

/**
 * The subject that the second of two things said shares with the first: "said that *Peru* backs it, and is willing to pay"; null for
 * none.
 */
function ofFirstSaid({ tokens, tree }: Scene, at: number): number | null {
  const { relation, head } = tokens[at];
  if (relation !== 'ccomp' || dependentToken(tree, at, ['cc']) === null) return null;
  const first = tree.children[head].find((child) => child < at && tokens[child].relation === 'ccomp');
  return first === undefined ? null : subjectOf(tree, first).own;
}

/** The adjective's own subject, an "it" that the tree takes for an empty word included: "said *it* was willing"; null for none. */
function ownHolder(scene: Scene, at: number): number | null {
  const { own } = subjectOf(scene.tree, at);
  return own ?? dependentToken(scene.tree, at, ['expl'])?.index ?? ofFirstSaid(scene, at);
}

/** The name right before the verb that the tree takes for the object of "said": "said *Peru* remained committed"; null for none. */
function rightBefore({ tokens, tree }: Scene, verb: number): number | null {
  const before = tokens[verb - 1];
  const isStray = before?.upos === 'PROPN' && before.relation === 'obj' && before.head === tokens[verb].head;
  return isStray && tree.first[before.index] > before.head ? before.index : null;
}

/** The subject of "is committed" or "remains committed"; null where nobody stands there. */
export function holderOf(scene: Scene, at: number): Holder | null {
  const own = ownHolder(scene, at);
  const linked = dependentToken(scene.tree, at, ['cop', 'aux']);
  if (own !== null && linked !== null) return { subject: own, remains: linked.lemma === 'remain' };
  const above = scene.tokens[scene.tokens[at].head];
  if (above === undefined) return null;
  const remains = remaining.test(above.lemma);
  // "Determined to keep the lake clean, the two mayors …": the participle shares the subject.
  const isShared = remains || baseRelation(scene.tokens[at]) === 'advcl' || isJoined(scene, at);
  const who =
    subjectOf(scene.tree, remains ? above.index : at).who ??
    (remains ? rightBefore(scene, above.index) : null);
  return who === null || !isShared ? null : { subject: who, remains };
}

/** Whether something links the adjective to its holder: "remains ready", "was willing". */
export function isHeld(scene: Scene, at: number): boolean {
  return dependentToken(scene.tree, at, ['cop', 'aux']) !== null || holderOf(scene, at)?.remains === true;
}
