import type { Article } from '../../model/article.ts';
import type { ArticleHead, RecordedArticle, RecordedStory } from '../../model/record.ts';
import { compareText } from '../../model/order.ts';
import { contentId } from '../../resolve/canonical.ts';

/** An article as its row holds it, without its text. */
export interface ArticleRow {
  readonly seq: number;
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly sha256: string;
  /** ISO 8601 instant; null for files. */
  readonly retrieved: string | null;
  /** Row of the claim signature that tells what it is about; null where none does. */
  readonly main: number | null;
  /** Name of the group of articles that carry its text. */
  readonly copies: string;
  /** Name of the group of articles that tell one story with it, by their leads. */
  readonly told: string;
}

/** An article's row with its text. */
export interface WholeArticleRow extends ArticleRow {
  readonly text: string;
  /** JSON of its blocks. */
  readonly blocks: string;
}

/** What an article is headed with. */
export function articleHead(row: ArticleRow): ArticleHead {
  const { id, source, url, outlet, title, byline, published: publishedOn, language, sha256 } = row;
  return { kind: 'article', id, source, url, outlet, title, byline, publishedOn, language, sha256 };
}

/** What is known of an article beside its row. */
export interface Around {
  /** The id of its story; null for none. */
  readonly story: string | null;
  /** The other places where it was found. */
  readonly others: readonly string[];
  /** The id of the later version that stands in its place; null for none. */
  readonly superseder: string | null;
}

/** An article of the record with the id of its story, the other places where it was found and the version that has come in its place. */
export function recordedArticle(row: ArticleRow, { story, others, superseder }: Around): RecordedArticle {
  return {
    ...articleHead(row),
    story,
    ...(others.length === 0 ? {} : { alsoFoundAt: others }),
    ...(superseder === null ? {} : { supersededBy: superseder }),
  };
}

/** The article itself, as it was read. */
export function wholeArticle(row: WholeArticleRow): Article {
  const { kind: _kind, sha256: sourceHash, ...head } = articleHead(row);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading
  const blocks = JSON.parse(row.blocks) as Article['blocks'];
  return { ...head, retrievedAt: row.retrieved, text: row.text, blocks, sourceHash };
}

/**
 * What an article's story is filed under: the group of those that tell one story by their leads; for an article that is alone in its group
 * the event that it is mainly about. Articles that share it tell one story.
 */
export function storyKey(told: string, mainFact: string | null): string {
  return mainFact ?? `${toldKey}${told}`;
}

const toldKey = 'told ';

/** The group that a story is filed under; null for the story of an event. */
export function groupOfKey(key: string): string | null {
  return key.startsWith(toldKey) ? key.slice(toldKey.length) : null;
}

/** The id of the story that is filed under a key. */
export function storyId(key: string): string {
  return contentId('story', key);
}

/** A story with its articles; its title and day are those of the first. */
export function recordedStory(id: string, articles: readonly ArticleRow[]): RecordedStory {
  const copies = [...Map.groupBy(articles, (row) => row.copies).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map((row) => row.id).toSorted())
    .toSorted((a, b) => compareText(a[0], b[0]));
  const [first] = articles.toSorted((a, b) => compareText(arrival(a), arrival(b)));
  return {
    kind: 'story',
    id,
    title: first.title ?? '',
    date: first.published,
    articles: articles.map((row) => row.id).toSorted(),
    copies,
  };
}

/** Orders articles by day, undated last, then by id. */
const arrival = ({ published, id }: ArticleRow): string => (published ?? '~') + id;
