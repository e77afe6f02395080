import type { Scene } from '../grammar/scene.ts';
import { isOfSpeech } from '../lexicon/speech-verbs.ts';

/** Where another verb of saying says something else ("… and welcome the report") between two tokens; the end where none does. */
export function beforeMoreSaying({ tokens }: Scene, from: number, end: number): number {
  const joint = tokens.findIndex(({ text, index }) => {
    const next = tokens[index + 1];
    return (
      index > from &&
      index < end &&
      /^(?:and|,)$/i.test(text) &&
      /^VB[PDZ]?$/.test(next?.xpos ?? '') &&
      isOfSpeech(next.lemma)
    );
  });
  return joint === -1 ? end : joint;
}
