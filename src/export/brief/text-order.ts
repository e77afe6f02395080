import type { Citation } from '../../model/citation.ts';
import { compareText } from '../../model/order.ts';
import type { ArticleHead } from '../../model/record.ts';

/** Orders citations by the day of their article, those without a day last, then article and place in it. */
export function textOrder(articles: readonly ArticleHead[]): (a: Citation, b: Citation) => number {
  const published = new Map(articles.map(({ id, publishedOn }) => [id, publishedOn ?? '~'] as const));
  const dayOf = ({ article }: Citation): string => published.get(article) ?? '~';
  return (a, b) =>
    compareText(dayOf(a), dayOf(b)) ||
    compareText(a.article, b.article) ||
    a.sentence - b.sentence ||
    a.start - b.start;
}
