import type { RecordedCommitment } from '../../model/record.ts';
import { oneLine } from '../words/one-line.ts';
import type { Page } from './page.ts';
import { promiseInWords } from './promise-in-words.ts';

/** A clause of the state itself, whose "its" then means the state: "the government would hear its farmers". */
const ofState = /\bthe (?:state|government|country|nation)\b[^.;]*$/iu;

/** An undertaking in words as a page tells it: under the names of the page, and whose "its" is in brackets where the party is a person. */
export function promiseLine(one: RecordedCommitment, page: Page): string {
  return page.oneName(withOwner(promiseInWords(one), one, page));
}

function withOwner(words: string, { by, citations }: RecordedCommitment, { known }: Page): string {
  const at = words.search(/\bits\b/u);
  const before = words.slice(0, Math.max(at, 0));
  if (at < 0 || /\s\p{Lu}|\bthat the \p{L}+ would\b/u.test(before)) return words;
  const parties = by.map(({ actor }) => known.get(actor));
  const [state = null, ...others] = new Set(parties.map((party) => party?.countryName ?? null));
  const arePersons = parties.every((party) => party?.type === 'person');
  const sentence = oneLine(citations[0].quote);
  const isOfState = ofState.test(sentence.slice(0, Math.max(sentence.search(/\bits\b/u), 0)));
  if (!arePersons || state === null || others.length > 0 || !isOfState) return words;
  return words.replace(/\bits\b/u, `its [${state}’s]`);
}
