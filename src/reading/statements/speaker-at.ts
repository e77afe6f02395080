import type { Party } from '../../model/actor.ts';
import type { StatementFinding } from './make-statements.ts';

interface Voice {
  readonly start: number;
  readonly end: number;
  readonly speaker: Party;
}

/**
 * Gives whose words stand at a place of the article: the innermost statement's speaker, or null for the outlet itself.
 *
 * Offsets are of `Article.text`; the sentence narrows the search.
 */
export function speakers(
  statements: readonly StatementFinding[],
): (sentence: number, offset: number) => Party | null {
  const bySentence = new Map<number, Voice[]>();
  for (const { claim, spans } of statements) {
    for (const { sentence } of claim.citations) {
      const voices = bySentence.get(sentence) ?? [];
      bySentence.set(sentence, voices);
      for (const { start, end } of spans) voices.push({ start, end, speaker: claim.speaker });
    }
  }
  return (sentence, offset) => {
    let best: Voice | null = null;
    for (const voice of bySentence.get(sentence) ?? []) {
      if (offset < voice.start || offset >= voice.end) continue;
      if (best === null || voice.end - voice.start < best.end - best.start) best = voice;
    }
    return best?.speaker ?? null;
  };
}
