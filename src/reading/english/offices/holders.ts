import { isStateOrRegion } from '../../../world/gazetteer/entry-traits.ts';
import type { CutSentence, OfficePhrase } from '../names/office-phrase.ts';
import { hasOffice } from '../../../world/state-officers.ts';
import { isAnothers } from '../names/two-holders.ts';
import { textOf } from '../names/sentence-words.ts';
import type { SentenceWords } from '../names/sentence-words.ts';
import type { Holding } from './holding.ts';
import { holdingRules } from './rules.ts';
import { apposition } from './rules/apposition.ts';
import { before } from './rules/before.ts';
import { copula } from './rules/copula.ts';
import { pluralHoldings } from './rules/plural.ts';

/**
 * Finds who holds the offices of a sentence, in the order of the offices; an office with no name beside it gives nothing.
 *
 * Looked at in turn: the name after the title, before an apposition, between commas after it, the subject of "is".
 */
export function findHoldings(cut: CutSentence, offices: readonly OfficePhrase[]): readonly Holding[] {
  const found = holdingsIn(cut, offices).map((holding) => withOwnerAfter(cut, holding));
  return found.map((holding) => withSharedState(cut, holding, found));
}

/** "Fijian Foreign Minister X and Trade Minister Y": the state before the first of two joined holders is of both. */
function withSharedState(
  { startingAt, words }: CutSentence,
  holding: Holding,
  all: readonly Holding[],
): Holding {
  const { office, rule } = holding;
  const bare = rule === before.card.name && office.of === null && office.core.kind === 'state';
  // A head of state or government may be of another state: "French President X and Chancellor Y".
  if (!bare || !/\bminister\b|\bsecretary\b/.test(office.title) || /^(?:prime|first) /.test(office.title))
    return holding;
  if (words.folded[office.start - 1] !== 'and') return holding;
  const first = all.find(
    (one) => one.rule === before.card.name && startingAt.get(one.name)?.end === office.start - 1,
  );
  if (first === undefined || first.office.country === null || first.office.body !== null) return holding;
  if (!hasOffice(first.office.country, office.title)) return holding;
  return { ...holding, office: { ...office, of: first.office.of, country: first.office.country } };
}

/** "President X of Y": the state after the name is whose the office is, where the phrase says nothing else. */
function withOwnerAfter({ words, startingAt }: CutSentence, holding: Holding): Holding {
  const { office, name, rule } = holding;
  if (rule === copula.card.name || office.country !== null || office.core.kind === 'plain') return holding;
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
  const entry = piece?.kind === 'known' ? piece.entries.find(isStateOrRegion) : undefined;
  if (entry === undefined) return holding;
  return { ...holding, office: { ...office, of: office.of ?? entry.name, country: entry.country } };
}

function holdingsIn(cut: CutSentence, offices: readonly OfficePhrase[]): readonly Holding[] {
  const found = offices.flatMap((office) => holdingsOf(cut, office));
  return [...found, ...joinedHoldings(cut, found, offices)];
}

function holdingsOf(cut: CutSentence, office: OfficePhrase): readonly Holding[] {
  if (office.core.plural) return pluralHoldings(cut, office);
  for (const rule of holdingRules) {
    const names = rule.names(cut, office);
    if (names.length > 0) return names.map((name) => ({ office, name, rule: rule.card.name }));
  }
  return [];
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
    const neighbour = found.find(
      (one) =>
        (one.rule === apposition.card.name && isJoined(cut.words, one.office.end, office.start)) ||
        (one.rule === before.card.name &&
          office.core.capital &&
          isJoined(cut.words, office.end, one.office.start) &&
          !isAnothers(cut.words, office.core.start, startedAt(cut, one.name))),
    );
    if (neighbour !== undefined) extra.push({ ...neighbour, office });
  }
  return extra;
}

/** The name that starts at a token. */
function startedAt(
  { startingAt }: CutSentence,
  start: number,
): { readonly start: number; readonly end: number } {
  return { start, end: startingAt.get(start)?.end ?? start };
}

function isJoined(words: SentenceWords, end: number, start: number): boolean {
  return start === end + 1 && words.folded[end] === 'and';
}
