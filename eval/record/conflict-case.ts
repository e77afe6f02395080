import { noHints } from '../../src/intake/json-article.ts';
import type { ConflictAbout } from '../../src/model/record.ts';
import type { Source } from '../../src/model/source.ts';

/** A small article of our own words. */
export interface SmallArticle {
  readonly outlet: string;
  /** ISO 8601. */
  readonly date: string;
  readonly text: string;
}

/** A few articles that disagree, or only seem to. */
export interface ConflictCase {
  /** The class of the disagreement. */
  readonly kind: string;
  readonly articles: readonly SmallArticle[];
  /** What must be reported, with what two of its sides must hold; null where nothing may be. */
  readonly want: {
    readonly about: readonly ConflictAbout[];
    readonly sides: readonly [string, string];
  } | null;
}

const outlets = ['Harbour Post', 'Coast Gazette', 'Valley Wire'] as const;

/** Articles of different outlets, each "DATE TEXT". */
export function told(...articles: readonly string[]): readonly SmallArticle[] {
  return articles.map((article, at) => ({
    outlet: outlets[at] ?? 'Hill Herald',
    date: article.slice(0, 10),
    text: article.slice(11),
  }));
}

/** The articles of a case as files. */
export function sourcesOfCase(articles: readonly SmallArticle[]): readonly Source[] {
  return articles.map(({ outlet, date, text }, at) => ({
    source: `${at}.txt`,
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(`date ${date}\n${text}\n`),
    charset: null,
    retrievedAt: null,
    hints: { ...noHints, outlet },
  }));
}
