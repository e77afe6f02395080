import type { Article } from '../../model/article.ts';
import { foldedWords } from '../../model/fold-text.ts';
import { compareText } from '../../model/order.ts';
import type { Wording } from '../../model/wording.ts';
import { dayNumber } from '../calendar.ts';
import { bandOf, hashOfWord } from './shingles.ts';

const leadWords = 60;
/** A shorter text tells too little of what it is about. */
const fewestWords = 40;
const salientWords = 6;
/** Stories are told within spans of so many days; what goes on longer is another story, so that none grows without end. */
const spanDays = 3;

/** What the story of an article is read from. */
export type Lead = Pick<Article, 'title' | 'text' | 'publishedOn' | 'language'>;

/**
 * Keys by which articles on one happening meet: every three of the six words that say what the article is about, with its span of three
 * days. Articles that share a key tell one story. None for digests, short texts, those without a day and those of another
 * language.
 */
export function storyKeys(lead: Lead, wording: Wording): readonly number[] {
  const { language, digest } = wording.stories;
  if (lead.publishedOn === null || lead.language !== language || digest.test(lead.title ?? '')) return [];
  const span = Math.floor(dayNumber(lead.publishedOn) / spanDays);
  return triples(salientStems(lead, wording)).map((words) => bandOf([span, ...words.map(hashOfWord)], 0, 0));
}

/**
 * The words of title and lead that say what an article is about, sorted: those that it comes back to most often, long ones before short ones,
 * those of the title twice.
 */
export function salientStems(
  { title, text }: Pick<Lead, 'title' | 'text'>,
  wording: Wording,
): readonly string[] {
  const words = foldedWords(text);
  if (words.length < fewestWords) return [];
  const titled = stemsOf(foldedWords(title ?? ''), wording);
  const stems = new Set([...titled, ...stemsOf(words.slice(0, leadWords), wording)]);
  const counts = countsOf(words, wording);
  const weightOf = (stem: string): number =>
    (counts.get(stem) ?? 0) * Math.min(stem.length, 8) * (titled.has(stem) ? 2 : 1);
  return [...stems]
    .toSorted((a, b) => weightOf(b) - weightOf(a) || compareText(a, b))
    .slice(0, salientWords)
    .toSorted(compareText);
}

function stemsOf(words: readonly string[], wording: Wording): ReadonlySet<string> {
  return new Set(words.flatMap((word) => stemOf(word, wording) ?? []));
}

function countsOf(words: readonly string[], wording: Wording): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const stem = stemOf(word, wording);
    if (stem !== null) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** The stem of a word that may tell one happening from others; null for all others. */
function stemOf(word: string, { emptyWords, stories, singularOf, stemOf: stem }: Wording): string | null {
  if (word.length < 3 || /\d/.test(word) || emptyWords.has(word)) return null;
  const singular = singularOf(word);
  return stories.common.has(word) || stories.common.has(singular) ? null : stem(singular);
}

function triples(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((a, i) =>
    words.slice(i + 1).flatMap((b, j) => words.slice(i + j + 2).map((c) => [a, b, c] as const)),
  );
}
