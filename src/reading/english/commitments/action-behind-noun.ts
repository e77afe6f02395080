import type { Token } from '../../../model/annotated.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import type { Scene } from '../grammar/scene.ts';
import { dealNouns, stageVerbs, supportNouns } from '../lexicon/commitment-words.ts';
import { trimmed } from '../statements/source-span.ts';
import { actionRange } from './action-range.ts';
import { beforeMoreSaying } from './before-more-saying.ts';
import { isSettled } from './settled-noun.ts';
import { verbOverObject } from './verb-over-object.ts';

function opensInfinitive(tokens: Scene['tokens'], at: number): boolean {
  const { text, head } = tokens[at];
  return text.toLowerCase() === 'to' && head > at && tokens[head].xpos === 'VB';
}

/** Where the words behind a noun go on once its owner is named: "commitments *by Ghana* to open", "the pledge *of both sides* to share". */
function behindOwner({ tokens, tree }: Scene, noun: number): number {
  const next = tokens[noun + 1];
  // "its offer *potentially* to send".
  if (next?.upos === 'ADV' && /^to$/i.test(tokens[noun + 2]?.text ?? '')) return noun + 2;
  const openers = dealNouns.has(tokens[noun].lemma) ? /^(?:by|of|from|with|between)$/i : /^(?:by|of|from)$/i;
  if (!openers.test(next?.text ?? '')) return noun + 1;
  const owner = tree.children[noun].find((child) => tree.first[child] === noun + 1);
  if (owner === undefined) return noun + 1;
  // "between the firms of both states *to build* a line": the infinitive may hang from the last of them.
  const within = tokens
    .slice(owner, tree.last[owner] + 1)
    .find(({ index }) => opensInfinitive(tokens, index));
  return within?.index ?? tree.last[owner] + 1;
}

/** Whether noun and phrase together are the action: "support *for* the force watching the line", "commitment *to* the principle". */
function takesPhrase({ lemma }: Token, opener: string, verb: Token): boolean {
  if (supportNouns.has(lemma)) return opener === 'for' || opener === 'with';
  return lemma === 'commitment' && opener === 'to' && stageVerbs.has(verb.lemma);
}

/** The verb of an infinitive ("to do", "not to do") that begins at a token; null where none begins there. */
function infinitiveAt({ tokens }: Scene, at: number): number | null {
  const negative = /^(?:not|never)$/i.test(tokens[at]?.text ?? '');
  const to = tokens[negative ? at + 1 : at];
  if (to === undefined || to.text.toLowerCase() !== 'to' || to.head <= to.index) return null;
  return /^VB[GN]?$/.test(tokens[to.head].xpos) ? to.head : null;
}

/** The action told right behind a noun ("to …", "not to …"), wherever the tree attaches it, to the end of its clause; null for none. */
export function actionBehindNoun(scene: Scene, noun: number): TokenRange | null {
  const start = behindOwner(scene, noun);
  const opener = scene.tokens[start]?.text.toLowerCase() ?? '';
  const above = verbOverObject(scene, noun);
  if (above !== null && opener === 'on' && isSettled(scene, noun))
    return actionRange(scene, { verb: above.index, start: noun });
  const infinitive = infinitiveAt(scene, start);
  if (infinitive !== null)
    return above === null || above.index > noun
      ? trimmed(scene, { start, end: scene.tree.last[infinitive] + 1 })
      : actionRange(scene, { verb: above.index, start });
  if (above === null || above.index > noun || !takesPhrase(scene.tokens[noun], opener, above)) return null;
  const whole = actionRange(scene, { verb: above.index, start: noun });
  return whole && trimmed(scene, { start: noun, end: beforeMoreSaying(scene, start, whole.end) });
}
