import { linkingForms } from '../lexicon/function-words.ts';
import type { Piece } from '../names/sentence-pieces.ts';
import { textOf } from '../names/sentence-words.ts';
import type { SentenceWords } from '../names/sentence-words.ts';
import type { CutSentence, OfficePhrase } from '../names/office-phrases.ts';

/** Where a name stands that holds an office, and how the text says so. */
export interface Holding {
  readonly office: OfficePhrase;
  /** First token of the holder's name. */
  readonly name: number;
  readonly how: 'before' | 'apposition' | 'copula';
}

/** A town or a state is no holder, but a town's name after a title is a person's: "President Lincoln". */
function canHold(piece: Piece | undefined): boolean {
  if (piece?.kind === 'name') return true;
  return (
    piece?.kind === 'known' &&
    piece.entries.every((entry) => entry.kind === 'city' || entry.kind === 'region')
  );
}

/** "Foreign Minister X", "President and CEO X", "Supreme Leader Ayatollah X", "Minister of Trade X". */
function nameAfter({ words, startingAt }: CutSentence, office: OfficePhrase): number | null {
  if (office.core.plural) return pluralNameAfter({ words, startingAt }, office);
  for (const from of [office.core.end, office.end]) {
    let at = from;
    for (let turn = 0; turn < 4; turn += 1) {
      const piece = startingAt.get(at);
      if (canHold(piece)) return at;
      const joined = /^(?:and|&|\/)$/.test(words.folded[at] ?? '') && startingAt.get(at + 1)?.kind === 'role';
      if (piece?.kind === 'role' || piece?.kind === 'courtesy') at = piece.end;
      else if (joined) at += 1;
      else break;
    }
  }
  return null;
}

/** "Presidents X and Y": the first name; the second is found by its conjunction. */
function pluralNameAfter(
  { startingAt }: Pick<CutSentence, 'words' | 'startingAt'>,
  office: OfficePhrase,
): number | null {
  return office.core.capital && startingAt.get(office.core.end)?.kind === 'name' ? office.core.end : null;
}

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
  let piece = startingAt.get(office.end + 1);
  while (piece?.kind === 'role' || piece?.kind === 'courtesy') piece = startingAt.get(piece.end);
  if (piece?.kind !== 'name') return null;
  const close = words.folded[piece.end] ?? '';
  return close === ',' || close === '.' || close === '' ? piece.start : null;
}

/** "X is the president of Y", "X became prime minister", "X, who is chairman". */
function nameOfCopula({ words, endingAt, pieces }: CutSentence, office: OfficePhrase): number | null {
  const verb = office.start - 1;
  if (!linkingForms.has(words.folded[verb] ?? '')) return null;
  let at = verb;
  if (words.folded[at - 1] === 'who') at -= 1;
  if (words.folded[at - 1] === ',') at -= 1;
  const piece = endingAt.get(at);
  if (piece?.kind === 'name') return piece.start;
  const subject = words.tokens.findIndex(
    (token) => token.head === office.core.head && token.relation.startsWith('nsubj'),
  );
  if (subject < 0) return null;
  return (
    pieces.find((one) => one.kind === 'name' && one.start <= subject && subject < one.end)?.start ?? null
  );
}

function secondOfPlural({ words, startingAt }: CutSentence, first: number): number | null {
  const end = startingAt.get(first)?.end ?? first;
  return words.folded[end] === 'and' && startingAt.get(end + 1)?.kind === 'name' ? end + 1 : null;
}

/**
 * Finds who holds the offices of a sentence, in the order of the offices; an office with no name beside it gives nothing.
 *
 * Looked at in turn: the name after the title, before an apposition, between commas after it, the subject of "is".
 */
export function findHoldings(cut: CutSentence, offices: readonly OfficePhrase[]): readonly Holding[] {
  return holdingsIn(cut, offices).map((holding) => withOwnerAfter(cut, holding));
}

/** "President X of Y": the state after the name is whose the office is, where the phrase says nothing else. */
function withOwnerAfter({ words, startingAt }: CutSentence, holding: Holding): Holding {
  const { office, name, how } = holding;
  if (how === 'copula' || office.country !== null || office.core.kind === 'plain') return holding;
  let at = startingAt.get(name)?.end ?? name;
  const joiner = words.folded[at] ?? '';
  if (joiner !== 'of' && joiner !== 'from') return holding;
  at += words.folded[at + 1] === 'the' ? 2 : 1;
  const piece = startingAt.get(at);
  if (piece?.kind === 'body' && office.of === null)
    return {
      ...holding,
      office: {
        ...office,
        of: textOf(words, piece.start, piece.end),
        body: textOf(words, piece.start, piece.end),
      },
    };
  const entry =
    piece?.kind === 'known'
      ? piece.entries.find((one) => one.kind === 'country' || one.kind === 'region')
      : undefined;
  if (entry === undefined) return holding;
  return { ...holding, office: { ...office, of: office.of ?? entry.name, country: entry.country } };
}

function holdingsIn(cut: CutSentence, offices: readonly OfficePhrase[]): readonly Holding[] {
  const found: Holding[] = [];
  for (const office of offices) {
    const after = nameAfter(cut, office);
    if (after !== null) {
      found.push({ office, name: after, how: 'before' });
      const second = office.core.plural ? secondOfPlural(cut, after) : null;
      if (second !== null) found.push({ office, name: second, how: 'before' });
      continue;
    }
    if (office.core.plural) continue;
    const apposed = nameBefore(cut, office) ?? nameInCommas(cut, office);
    const name = apposed ?? nameOfCopula(cut, office);
    if (name !== null) found.push({ office, name, how: apposed === null ? 'copula' : 'apposition' });
  }
  return [...found, ...joinedHoldings(cut, found, offices)];
}

/** "X, director of A and head of B": an office joined by "and" to one held goes to the same holder. */
function joinedHoldings(
  cut: CutSentence,
  found: readonly Holding[],
  offices: readonly OfficePhrase[],
): readonly Holding[] {
  const held = new Set(found.map((holding) => holding.office));
  const extra: Holding[] = [];
  for (const office of offices) {
    if (held.has(office)) continue;
    const before = found.find(
      (one) =>
        (one.how === 'apposition' && isJoined(cut.words, one.office.end, office.start)) ||
        (one.how === 'before' && office.core.capital && isJoined(cut.words, office.end, one.office.start)),
    );
    if (before !== undefined) extra.push({ ...before, office });
  }
  return extra;
}

function isJoined(words: SentenceWords, end: number, start: number): boolean {
  return start === end + 1 && words.folded[end] === 'and';
}
