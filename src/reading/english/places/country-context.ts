import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';

/** Which states an article speaks of, and how often; towns of one name are told apart by it. */
export interface CountryContext {
  /** Times that the sentence names the state, its people or its seat. */
  inSentence(sentence: number, country: string): number;
  /** Times that the article does. */
  inArticle(country: string): number;
}

const telling: ReadonlySet<string> = new Set(['country', 'adjective', 'people', 'seat']);

/** Whether an entry tells of one state for sure: its name, its people, its seat, or a town that only it has. */
function tellsCountry(entries: readonly GazetteerEntry[]): string | null {
  const [first] = entries;
  if (first === undefined || first.country === null) return null;
  if (telling.has(first.kind) || (first.kind === 'city' && first.capital)) return first.country;
  return entries.every((entry) => entry.country === first.country) ? first.country : null;
}

/** Counts the states of an article. Linear in its pieces. */
export function readCountryContext(sentences: readonly ReadSentence[]): CountryContext {
  const article = new Map<string, number>();
  const bySentence = new Map<string, number>();
  for (const { pieces, words } of sentences) {
    for (const piece of pieces) {
      const country = piece.kind === 'known' ? tellsCountry(piece.entries) : null;
      if (country === null) continue;
      article.set(country, (article.get(country) ?? 0) + 1);
      const key = `${words.sentence.index} ${country}`;
      bySentence.set(key, (bySentence.get(key) ?? 0) + 1);
    }
  }
  return {
    inSentence: (sentence, country) => bySentence.get(`${sentence} ${country}`) ?? 0,
    inArticle: (country) => article.get(country) ?? 0,
  };
}
