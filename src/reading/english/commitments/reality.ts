import type { Scene } from '../grammar/scene.ts';
import { baseRelation } from '../grammar/dependents.ts';
import { isNegated } from '../grammar/negation.ts';

/** Whether a subordinating word of this form opens the verb's clause. */
function isMarked(scene: Scene, verb: number, pattern: RegExp): boolean {
  return scene.tree.children[verb].some((child) => {
    const token = scene.tokens[child];
    return baseRelation(token) === 'mark' && pattern.test(token.text);
  });
}

/** The modal beside a verb, lower case; null where there is none. "'ll" is "will", "'d" is "would". */
export function modalOf(scene: Scene, verb: number): string | null {
  for (const child of scene.tree.children[verb]) {
    const token = scene.tokens[child];
    if (baseRelation(token) !== 'aux') continue;
    const word = token.text
      .toLowerCase()
      .replace(/^['’]ll$/, 'will')
      .replace(/^['’]d$/, 'would');
    if (/^(?:will|wo|shall|would|could|can|may|might|should|must)$/.test(word))
      return word === 'wo' ? 'will' : word;
  }
  return null;
}

/** Whether the verb is a "to"-infinitive of something else ("urged to commit", "failed to agree"). */
export function isInfinitive(scene: Scene, verb: number): boolean {
  return isMarked(scene, verb, /^to$/i);
}

/** Whether the clause asks, supposes or excepts: "if they agree", "whether it will", "unless". */
export function isSupposed(scene: Scene, verb: number): boolean {
  let here = verb;
  for (let step = 0; step < 3 && here >= 0; step += 1) {
    if (isMarked(scene, here, /^(?:if|whether|unless|until|lest|before)$/i)) return true;
    if (!/^(?:conj|xcomp)$/.test(baseRelation(scene.tokens[here]))) return false;
    here = scene.tokens[here].head;
  }
  return false;
}

const wishing = new Set([
  'hope',
  'wish',
  'expect',
  'want',
  'trust',
  'pray',
  'urge',
  'believe',
  'doubt',
  'fear',
]);

const wishes = new Set([...wishing, 'dream', 'expectation', 'desire', 'belief']);

/** "My hope is that we will open the road". */
function isOfWish(scene: Scene, verb: number): boolean {
  return scene.tree.children[verb].some((child) => {
    const { lemma, relation, upos } = scene.tokens[child];
    return relation.startsWith('nsubj') && upos === 'NOUN' && wishes.has(lemma);
  });
}

/** "I hope that the two countries will move on": what is wished or believed of others. */
export function isWished(scene: Scene, verb: number): boolean {
  if (isOfWish(scene, verb)) return true;
  const { head } = scene.tokens[verb];
  return baseRelation(scene.tokens[verb]) === 'ccomp' && head >= 0 && wishing.has(scene.tokens[head].lemma);
}

/** Whether nothing is undertaken here: denied, doubted, wished, asked for or only possible. */
export function isUnreal(scene: Scene, verb: number): boolean {
  const modal = modalOf(scene, verb);
  return (
    isNegated(scene.tree, verb) ||
    isSupposed(scene, verb) ||
    isInfinitive(scene, verb) ||
    isWished(scene, verb) ||
    (modal !== null && modal !== 'will' && modal !== 'shall')
  );
}
