import type { ConflictAbout } from '../../src/model/record.ts';

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
