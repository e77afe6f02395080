import type { Article } from '../../model/article.ts';
import { foldedWords } from '../../model/fold-text.ts';
import { compareText } from '../../model/order.ts';
import type { Wording } from '../../model/wording.ts';
import { dayNumber } from '../../model/iso-days.ts';
import { bandOf, hashOfWord } from './shingles.ts';

const leadWords = 60;
/** A text of fewer words tells too little of what it is about. */
const fewestWords = 40;
const salientWords = 6;
/** How many of these words two articles on one happening share: with three, unrelated articles of a busy day were joined through others. */
const sharedWords = 4;
/** Articles of so many days can be one story; news that goes on longer becomes another story, so that no story grows without end. */
const spanDays = 3;

/** What the story of an article is read from. */
export interface Lead extends Pick<Article, 'title' | 'publishedOn' | 'language'> {
  /** The folded words of its text. */
  readonly words: readonly string[];
}

/**
 * Keys by which articles on one happening meet: every four of the six words that say what the article is about, with its span of three
 * days. Articles that share a key tell one story. None for digests, short texts, those without a day and those of another
 * language.
 */
export function storyKeys(lead: Lead, wording: Wording): readonly number[] {
  const { language, digest } = wording.stories;
  if (lead.publishedOn === null || lead.language !== language || digest.test(lead.title ?? '')) return [];
  const span = Math.floor(dayNumber(lead.publishedOn) / spanDays);
  return choices(salientStems(lead, wording), sharedWords).map((words) =>
    bandOf([span, ...words.map(hashOfWord)], 0, 0),
  );
}

/**
 * The words of title and lead that say what an article is about, sorted: those that it comes back to most often, long ones before short
 * ones, those of the title twice.
 */
function salientStems({ title, words }: Lead, wording: Wording): readonly string[] {
  if (words.length < fewestWords) return [];
  const read = stemReader(wording);
  const titled = stemsOf(foldedWords(title ?? ''), read);
  const stems = new Set([...titled, ...stemsOf(words.slice(0, leadWords), read)]);
  const counts = countsOf(words, read);
  const weightOf = (stem: string): number =>
    (counts.get(stem) ?? 0) * Math.min(stem.length, 8) * (titled.has(stem) ? 2 : 1);
  return [...stems]
    .toSorted((a, b) => weightOf(b) - weightOf(a) || compareText(a, b))
    .slice(0, salientWords)
    .toSorted(compareText);
}

/** Gives the stem of a word; each word of an article is looked at once. */
function stemReader(wording: Wording): (word: string) => string | null {
  const known = new Map<string, string | null>();
  return (word) => {
    const held = known.get(word);
    if (held !== undefined) return held;
    const stem = stemOf(word, wording);
    known.set(word, stem);
    return stem;
  };
}

type StemReader = ReturnType<typeof stemReader>;

function stemsOf(words: readonly string[], read: StemReader): ReadonlySet<string> {
  return new Set(words.flatMap((word) => read(word) ?? []));
}

function countsOf(words: readonly string[], read: StemReader): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const stem = read(word);
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

/** Every choice of so many of the words, in their order. */
function choices(words: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return words.flatMap((word, at) => choices(words.slice(at + 1), size - 1).map((rest) => [word, ...rest]));
}
