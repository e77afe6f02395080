import { anyMonth } from './datelines.ts';
import type { Draft, Piece } from './draft.ts';

/** A wire's dateline further in: "SUVA, March 3 (FNA) --", with a blank before it. */
const inner = new RegExp(
  String.raw`\s(?=\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, \p{Lu}\p{L}+\.?)?, ${anyMonth} \d{1,2}(?:, \d{4})?,? \(\p{Lu}[\p{L}\d ./-]{1,30}\) ?(?:--|[—–-])\s)`,
  'u',
);

/** What stands before the dateline is never longer than this. */
const longestHead = 300;

/** A wire's head stands in one of the first pieces. */
const topPieces = 3;

const sentenceEnd = /[.!?]["”’)]?\s/;

/** Where the dateline of a wire begins in a paragraph, behind slug, title and byline; 0 where none is run into it. */
function headLength(text: string): number {
  const found = inner.exec(text.slice(0, longestHead + 80));
  if (found === null || found.index > longestHead) return 0;
  const head = text.slice(0, found.index + 1);
  // Behind a sentence the dateline opens another report of a digest.
  return sentenceEnd.test(head.replace(/\b\p{Lu}\. /gu, '')) ? 0 : found.index + 1;
}

/**
 * Takes the slug, the title and the byline off the lead that they were run into: "Peru-Chile talks Peru, Chile to meet By Ana Ruiz LIMA,
 * March 3 (PNA) -- …". They stay as a piece of their own where the article has no title and nothing stands above them.
 */
export function takeWireHead(draft: Draft): Draft {
  const at = draft.pieces.slice(0, topPieces).findIndex(({ text }) => headLength(text) > 0);
  if (at < 0) return draft;
  const lead = draft.pieces[at];
  const length = headLength(lead.text);
  const isTitled = draft.title !== null || at > 0;
  const head: readonly Piece[] = isTitled ? [] : [{ ...lead, text: lead.text.slice(0, length).trim() }];
  return {
    ...draft,
    pieces: draft.pieces.toSpliced(at, 1, ...head, { ...lead, text: lead.text.slice(length) }),
  };
}
