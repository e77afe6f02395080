import { isPossessiveMark } from './noun-runs.ts';
import { companyBelongings, companyNouns, firmHeads } from '../lexicon/company-words.ts';
import type { ReadSentence } from './cut-sentence.ts';
import { remember } from '../../../model/remember.ts';
import type { NameUse } from './name-uses.ts';

const isCue = remember(
  (folded) => companyNouns.has(folded) || companyNouns.has(folded.replace(/(?:ies)$/, 'y').replace(/s$/, '')),
);

/** Steps left over the other names of a list to the word before it. */
function wordBeforeList({ words, endingAt }: ReadSentence, start: number): number {
  let at = start;
  for (let turn = 0; turn < 8; turn += 1) {
    const folded = words.folded[at - 1] ?? '';
    const piece = endingAt.get(at);
    if (piece !== undefined && turn > 0) at = piece.start;
    else if (folded === ',' || folded === 'and' || folded === '&' || folded === 'or') at -= 1;
    else break;
  }
  return at - 1;
}

function cueBefore(cut: ReadSentence, use: NameUse): boolean {
  const { words } = cut;
  const before = words.folded[use.start - 1] ?? '';
  if (before === 'based') return true;
  if (isCue(before) && words.tokens[use.start - 1].upos === 'NOUN') return true;
  const opener = words.folded[wordBeforeList(cut, use.start)] ?? '';
  return opener.endsWith('s') && isCue(opener);
}

/** "X, a U.S. company", "X, Inc.". */
function cueAfter({ words }: ReadSentence, use: NameUse): boolean {
  if (words.folded[use.end] !== ',') return false;
  if (/^(?:inc|ltd|llc|plc|corp)\.?$/.test(words.folded[use.end + 1] ?? '')) return true;
  if (!/^(?:a|an|the)$/.test(words.folded[use.end + 1] ?? '')) return false;
  for (let at = use.end + 2; at < use.end + 6; at += 1) {
    const folded = words.folded[at] ?? '';
    if (folded === ',' || folded === '.') return false;
    if (companyNouns.has(folded)) return true;
  }
  return false;
}

function ownsBusiness({ words }: ReadSentence, use: NameUse): boolean {
  return isPossessiveMark(words, use.end) && companyBelongings.has(words.folded[use.end + 1] ?? '');
}

/** "the Ashby hotel chain", "the Ashby news agency". */
function kindAfter({ words }: ReadSentence, use: NameUse): boolean {
  if (words.folded[use.start - 1] !== 'the') return false;
  for (let at = use.end; at < use.end + 3; at += 1) {
    if (words.tokens[at]?.upos !== 'NOUN') return false;
    if (companyNouns.has(words.folded[at])) return true;
  }
  return false;
}

/** How strongly the words around a name say that it is a company's or another body's: 0, 1.5 or 4. */
export function companyCue(cut: ReadSentence, use: NameUse): number {
  if (cueBefore(cut, use) || cueAfter(cut, use) || kindAfter(cut, use)) return 4;
  return ownsBusiness(cut, use) ? 1.5 : 0;
}

/** Whether a body is a firm, by the last word of its name or by the words around it. */
export function isFirm(cut: ReadSentence, use: NameUse): boolean {
  return firmHeads.has(use.words.at(-1) ?? '') || companyCue(cut, use) > 0;
}
