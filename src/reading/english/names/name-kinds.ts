import { nameJoiners } from '../lexicon/organization-words.ts';
import { isFurniture } from '../lexicon/page-furniture.ts';
import type { ReadSentence } from './cut-sentence.ts';
import { noEvidence } from './evidence.ts';
import { weighUse } from './name-evidence.ts';
import type { Evidence } from './evidence.ts';
import type { NameUse } from './name-uses.ts';

/** What a name of the article is taken for; `unknown` where its uses do not say. */
export type NameKind = 'person' | 'organization' | 'place' | 'other' | 'unknown';

/** What the article as a whole says of each of its names, by key. */
export interface NameKinds {
  /** Kind of a use: by all uses of its name, and by its own. */
  of(use: NameUse): NameKind;
}

/** The key under which all uses of one spelling are counted together. */
export function nameKey(use: NameUse): string {
  return use.words.join(' ');
}

function isKnownBody(use: NameUse): boolean {
  return use.piece === 'known' && use.entries[0]?.kind === 'organization';
}

function decide({ tally, uses, words }: Count): NameKind {
  const { person, organization, place, other } = tally;
  const best = Math.max(person, organization, place, other);
  // Two signs are asked for, one of them may be a second use.
  if (best < 1.5 || best / uses < 0.7) return 'unknown';
  const actsAsBody = words > 1 && organization >= other && organization / uses >= 2.5;
  if (best === other && !actsAsBody) return 'other';
  const enough = words === 1 ? 2 : 1.5;
  if (best === person) return person >= organization + 0.5 && person >= enough ? 'person' : 'unknown';
  if (best === organization || best === other) return 'organization';
  return 'place';
}

interface Count {
  readonly tally: Evidence;
  uses: number;
  readonly words: number;
}

/** The words that the article also writes without a capital. */
function lowerCaseWords(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of sentences) {
    for (const { lower, folded } of words.shapes) if (lower) found.add(folded);
  }
  return found;
}

/** Whether a name is made of common words alone: each stands in lower case elsewhere, or is a plural at a sentence's start. */
function isCommon(use: NameUse, cut: ReadSentence, lower: ReadonlySet<string>): boolean {
  if (use.courtesy !== null || use.titled) return false;
  if (use.words.every((word) => lower.has(word) || lower.has(`${word}s`) || nameJoiners.has(word)))
    return true;
  const token = cut.words.tokens[use.start];
  return (
    use.words.length === 1 &&
    use.start <= 1 &&
    (token?.xpos === 'NNS' || token?.xpos === 'NNPS' || token?.upos !== 'PROPN')
  );
}

/**
 * Decides for every name of an article what it names, by the evidence of all its uses together. Linear in the uses.
 *
 * Uses in headlines and rubrics, where every word has a capital, add nothing. Furniture is `other`.
 */
export function decideKinds(
  sentences: readonly ReadSentence[],
  uses: readonly (readonly NameUse[])[],
): NameKinds {
  const counts = new Map<string, Count>();
  const lower = lowerCaseWords(sentences);
  sentences.forEach((cut, at) => {
    if (cut.words.shouting) return;
    for (const use of uses[at] ?? []) {
      const key = nameKey(use);
      const count = counts.get(key) ?? { tally: noEvidence(), uses: 0, words: use.words.length };
      counts.set(key, count);
      count.uses += 1;
      if (use.piece === 'name' && isCommon(use, cut, lower)) count.tally.other += 2.5;
      weighUse(use, cut, count.tally);
    }
  });
  const kinds = new Map<string, NameKind>();
  for (const [key, count] of counts) kinds.set(key, isFurniture(key) ? 'other' : decide(count));
  return {
    of: (use) => {
      const key = nameKey(use);
      const known = kinds.get(key);
      // Only a name that its uses leave open, or count as `other`, may be furniture.
      if ((known === undefined || known === 'other') && isFurniture(key)) return 'other';
      return isKnownBody(use) ? 'organization' : (known ?? 'unknown');
    },
  };
}
