import { isTitle } from '../../names/piece.ts';
import type { CutSentence, OfficePhrase } from '../../names/office-phrase.ts';
import type { HoldingRule } from '../holding.ts';

/** "X, the foreign minister of Y", "the foreign minister, X, said": the title between commas beside the name. */
export const apposition: HoldingRule = {
  card: {
    name: 'office-apposition',
    kind: 'office',
    pattern: 'A title with whose it is between commas, after a name or before one.',
    example: 'Anna Brook, the deputy director of the Harbour Institute, wrote it.',
    mustNotMatch: 'Anna Brook, 34, a teacher in Suva, spoke.',
  },
  names(cut, office) {
    const name = nameBefore(cut, office) ?? nameInCommas(cut, office);
    return name === null ? [] : [name];
  },
};

/** "X, the foreign minister of Y", "X, 45, a lawyer", "X — head of Z". */
function nameBefore({ words, endingAt }: CutSentence, office: OfficePhrase): number | null {
  let at = office.start;
  if (
    words.folded[at - 1] === ',' &&
    /^\d{2}$/.test(words.folded[at - 2] ?? '') &&
    words.folded[at - 3] === ','
  )
    at -= 2;
  if (words.folded[at - 1] === 'and' && endingAt.get(at - 1)?.kind !== 'role') return null;
  const mark = words.folded[at - 1] ?? '';
  if (mark !== ',' && mark !== '(' && mark !== '—' && mark !== '–') return null;
  const piece = endingAt.get(at - 1);
  if (piece === undefined || piece.kind !== 'name') return null;
  // "…, President X" in a list of persons: the title belongs to what follows.
  return office.core.capital && words.capital[office.end] ? null : piece.start;
}

/** "The foreign minister, X, said": the name stands between commas after the phrase. */
function nameInCommas({ words, startingAt }: CutSentence, office: OfficePhrase): number | null {
  if (words.folded[office.end] !== ',') return null;
  // "The Trade Minister, the Honourable X, said".
  const from = words.folded[office.end + 1] === 'the' ? office.end + 2 : office.end + 1;
  let piece = startingAt.get(from);
  while (isTitle(piece)) piece = startingAt.get(piece.end);
  if (piece?.kind !== 'name') return null;
  const behind = startingAt.get(piece.end);
  // "The prime minister, Ana Koroi MP, said".
  const close = words.folded[behind?.kind === 'role' ? behind.end : piece.end] ?? '';
  return close === ',' || close === '.' || close === '' ? piece.start : null;
}
