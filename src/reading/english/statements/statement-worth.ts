import type { Attribution } from './attribution.ts';
import type { Party } from '../../../model/actor.ts';
import type { Cast } from './parties.ts';
import { byColonCard } from './rules/by-colon.ts';
import { byNounCard } from './rules/by-noun.ts';
import type { Spoken } from './speakers-of.ts';

/** Words that content must have before it says anything ("said so", "denied it"). */
const shortest = 2;

function hasEnoughWords(text: string): boolean {
  let words = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    if (/[\p{L}\p{N}]/u.test(word)) words += 1;
    if (words === shortest) return true;
  }
  return false;
}

function isPronoun(words: string): boolean {
  return /^(?:it|so|this|that|them|him|her|as much|nothing|anything|something)$/i.test(words.trim());
}

/** "express concern over and oppose the tariff": what the first verb is about stands behind the second. */
function isCutShort(cast: Cast, { content, quoted }: Attribution): boolean {
  const last = content.at(-1);
  if (last === undefined || quoted === 'direct') return false;
  const isNounAlone = /^\S+ (?:of|for|with|over|against|towards?|about|on|to)$/iu;
  if (!isNounAlone.test(cast.text.slice(last.start, last.end))) return false;
  return /^,?\s+(?:and|or)\b/u.test(cast.text.slice(last.end, last.end + 6));
}

/**
 * Whether a colon behind a name means that the name speaks: the words are quoted, the name is a person's, or the line
 * is a headline. "Trade: …" and "Key points: …" in running text are labels.
 */
function isSpokenColon(cast: Cast, attribution: Attribution, speakers: readonly Party[]): boolean {
  const block = cast.scenes[attribution.sentence].sentence.block;
  if (attribution.quoted === 'direct' || cast.headlines.has(block)) return true;
  if (cast.isOfficial || attribution.source === null) return false;
  const before = cast.text.slice(attribution.source.start, attribution.source.end);
  return speakers.every(
    (party) => cast.findings.actors[party.actor]?.type === 'person' && before.endsWith(party.name),
  );
}

/** Whether an attribution is a statement: words spoken or written, by somebody, with something said in them. */
export function isStatement(cast: Cast, { attribution, speakers }: Spoken): boolean {
  if (attribution.rule === byColonCard.name && !isSpokenColon(cast, attribution, speakers)) return false;
  // "their pledge to …" is an undertaking that is spoken of, not words.
  if (attribution.rule === byNounCard.name && attribution.act === 'pledge') return false;
  // What will show something has shown nothing yet.
  if (attribution.register === 'evidence' && (attribution.future || attribution.hypothetical)) return false;
  if (attribution.speaker === null || attribution.negated || attribution.register === 'stance') return false;
  const words = attribution.content.map((piece) => cast.text.slice(piece.start, piece.end)).join(' ');
  return hasEnoughWords(words) && !isPronoun(words) && !isCutShort(cast, attribution);
}
