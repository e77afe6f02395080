import type { RecordedStory } from '../../../src/model/record.ts';
import type { ArticleHead, Explained } from './types.ts';

/** One report in the order of publication. */
export interface Publication {
  readonly claim: string;
  readonly article: string;
  readonly publishedOn: string | null;
  readonly outlet: string;
  readonly rule: string;
  readonly status: string;
  /** The article of which this one is a copy: of those that carry the text the first published; null for an origin. */
  readonly copyOf: string | null;
}

/** The reports behind a value, the first published first; those without a day last. */
export function publicationsOf(
  claims: Explained['claims'],
  {
    headOf,
    stories,
  }: { readonly headOf: (article: string) => ArticleHead | null; readonly stories: readonly RecordedStory[] },
): readonly Publication[] {
  const groups = stories.flatMap(({ copies }) => copies);
  const dayOf = (article: string): string => headOf(article)?.publishedOn ?? '9999';
  return claims
    .map(({ id, article, outlet, source, publishedOn, rule, status }) => {
      const group = groups.find((one) => one.includes(article)) ?? [article];
      const [first] = group.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
      const copyOf = first === undefined || first === article ? null : first;
      return { claim: id, article, publishedOn, outlet: outlet ?? source, rule, status, copyOf };
    })
    .toSorted((one, other) => (one.publishedOn ?? '9999').localeCompare(other.publishedOn ?? '9999'));
}
