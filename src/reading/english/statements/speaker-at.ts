import type { Party } from '../../../model/actor.ts';
import type { StatementFinding } from './make-statements.ts';
import { byColonCard } from './rules/by-colon.ts';
import { reasoningStems } from '../lexicon/reporting-words.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** Whose words stand at a place of the article. */
export interface Voice {
  readonly speaker: Party;
  /** Whether they are retold ("he said he would") and not given as they were spoken. */
  readonly isReported: boolean;
  /** Whether they reason about something ("argued that it would …"), so that "it" may be what is argued about. */
  readonly isReasoned: boolean;
}

/** Looks up the innermost statement around an offset of `Article.text`; null for the outlet's own words. */
export type VoiceAt = (sentence: number, offset: number) => Voice | null;

/** "argued that it would …": "it" is what is argued about. */
const reasoning = new RegExp(String.raw`\b${anyOf(reasoningStems)}`, 'i');

interface Stretch extends Voice {
  readonly start: number;
  readonly end: number;
}

/** Indexes the statements by sentence, so that a look-up costs no more than the sentence's own statements. */
export function voices(statements: readonly StatementFinding[]): VoiceAt {
  const bySentence = new Map<number, Stretch[]>();
  for (const { claim, spans } of statements) {
    const isReported = claim.quoted !== 'direct' && claim.rule !== byColonCard.name;
    const isReasoned = reasoning.test(claim.cue);
    for (const { sentence } of claim.citations) {
      const stretches = bySentence.get(sentence) ?? [];
      bySentence.set(sentence, stretches);
      for (const { start, end } of spans) {
        stretches.push({ start, end, speaker: claim.speaker, isReported, isReasoned });
      }
    }
  }
  return (sentence, offset) => {
    let best: Stretch | null = null;
    for (const one of bySentence.get(sentence) ?? []) {
      if (offset < one.start || offset >= one.end) continue;
      if (best === null || one.end - one.start < best.end - best.start) best = one;
    }
    return best;
  };
}

/**
 * Gives whose words stand at a place of the article: the innermost statement's speaker, or null for the outlet itself.
 *
 * Offsets are of `Article.text`; the sentence narrows the search.
 */
export function speakers(
  statements: readonly StatementFinding[],
): (sentence: number, offset: number) => Party | null {
  const voiceAt = voices(statements);
  return (sentence, offset) => voiceAt(sentence, offset)?.speaker ?? null;
}
