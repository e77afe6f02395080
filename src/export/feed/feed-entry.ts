import type { ArticleHead, RecordValue } from '../../model/record.ts';
import { sourceName } from '../../model/source-name.ts';
import { citationLine, citationsOf } from '../words/citation-line.ts';
import { factRow } from '../words/fact-row.ts';
import { urnOf } from './atom-id.ts';
import type { AtomEntry } from './atom.ts';

/** Looks an article up by its id; null for one that is not there. */
export type HeadLookup = (article: string) => ArticleHead | null;

/** How many sentences an entry shows. */
const most = 3;

/** The articles that an entry of a value names, at most three: their heads are wanted. */
export function articlesNamed(value: RecordValue): readonly string[] {
  return citationsOf(value)
    .slice(0, most)
    .map(({ article }) => article);
}

/** A value as an entry of a feed: what it says, with the sentences that say so and their sources. */
export function feedEntry(value: RecordValue, headOf: HeadLookup): AtomEntry {
  const { head, details } = factRow(value);
  const heads = headsOf(value, headOf);
  const nameOf = (article: string): string => sourceInWords(headOf(article));
  const cited = citationsOf(value).slice(0, most);
  return {
    id: urnOf(value.id),
    title: head,
    day: latestDay([...heads.map(({ publishedOn }) => publishedOn), ownDay(value)]),
    authors: [...new Set(heads.flatMap(({ outlet }) => outlet ?? []))],
    category: value.kind,
    lines: [...details, ...cited.map((one) => citationLine(one, nameOf))],
    at: `/api/v1/values/${value.id}`,
    via: [...new Set(heads.flatMap(({ url }) => url ?? []))],
  };
}

/** A passage that a search has found. */
export interface FoundPassage {
  readonly article: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly start: number;
  readonly text: string;
}

/** A passage as an entry of a feed. */
export function passageEntry(passage: FoundPassage, headOf: HeadLookup): AtomEntry {
  const { article, title, publishedOn, start, text } = passage;
  const head = headOf(article);
  const { url = null, outlet = null } = head ?? {};
  return {
    id: urnOf(`${article.slice(0, 20)}${start.toString(16).padStart(10, '0')}`),
    title: title ?? sourceInWords(head),
    day: publishedOn,
    authors: outlet === null ? [] : [outlet],
    category: 'passage',
    lines: [`“${text}” — ${sourceInWords(head)}`],
    at: `/api/v1/articles/${article}`,
    via: url === null ? [] : [url],
  };
}

function headsOf(value: RecordValue, headOf: HeadLookup): readonly ArticleHead[] {
  return value.kind === 'article' ? [value] : articlesNamed(value).flatMap((one) => headOf(one) ?? []);
}

function ownDay(value: RecordValue): string | null {
  return value.kind === 'judgement' ? value.on : value.kind === 'story' ? value.date : null;
}

function latestDay(days: readonly (string | null)[]): string | null {
  return days.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b), null);
}

/** "The Straits Ledger, 2025-10-31: Target raised". */
function sourceInWords(head: ArticleHead | null): string {
  if (head === null) return 'an article';
  const { outlet, publishedOn, title, source } = head;
  const where = [outlet ?? sourceName(source), publishedOn].filter((one) => one !== null).join(', ');
  return title === null ? where : `${where}: ${title}`;
}
