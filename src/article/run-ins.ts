import { anyOf } from '../model/word-pattern.ts';
import { mapPieces } from './draft.ts';
import type { Draft, Piece } from './draft.ts';
import { makingWords } from './lexicon/making-words.ts';

/** Page furniture that a copy has run into the text itself; each is a fixed form that no sentence holds. */
const runIns: readonly RegExp[] = [
  /\bclick to (?:share|print|email|e-mail)\b[^().]{0,60}\(opens in (?:a )?new window\)/gi,
  /\bmedia playback is (?:un)?supported on your device\b/gi,
  /\bplease verify you['’]re not a robot by clicking the box\b[.:]?/gi,
  /※[^※\n]{0,60}(?:제보|무단|저작권)[^\n]*$/g,
  /\((?:opens in (?:a )?new (?:window|tab)|external link)\)/gi,
];

/** "(Reporting by Jane Roe; Editing by John Doe)" behind the last sentence. */
const makersBehind = new RegExp(
  String.raw`\s*\((?:additional )?${anyOf(makingWords)} (?:and (?:additional )?\w+ )?by\b[^()]{1,400}\)?\.?$`,
  'i',
);

function withoutRunIns(piece: Piece): readonly Piece[] {
  let { text } = piece;
  for (const form of runIns) text = text.replace(form, ' ');
  text = text.slice(0, -500) + text.slice(-500).replace(makersBehind, '');
  if (text === piece.text) return [piece];
  const kept = text.replace(/ {2,}/g, ' ').trim();
  return kept === '' ? [] : [{ ...piece, text: kept }];
}

/** Takes furniture out of the pieces that it was run into: share buttons, notes to the machine, the list of makers. */
export function dropRunIns(draft: Draft): Draft {
  return mapPieces(draft, withoutRunIns);
}
