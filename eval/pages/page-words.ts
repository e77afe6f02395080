import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/model/article.ts';
import { outcomeOfPage } from './page-outcome.ts';

/** How the pages of a folder are read: their words and their days. */
export interface PageWordsScore {
  readonly pages: number;
  /** Pages that are taken for no article. */
  readonly refused: number;
  /** Mean over the pages of the F1 of words, each counted; null where no answer has a body. */
  readonly f1: number | null;
  /** Of the snippets that stand in the answers' texts, how many are found; 0 of 0 where no answer names any. */
  readonly with: number;
  readonly withOf: number;
  /** Of those that stand on the pages outside of the texts, how many are left out. */
  readonly without: number;
  readonly withoutOf: number;
  /** Pages whose day of publication is known. */
  readonly dated: number;
  readonly dateRight: number;
  /** Pages that are given another day; the rest are given none. */
  readonly dateWrong: number;
}

interface PageAnswer {
  readonly articleBody?: string;
  /** ISO 8601 date. */
  readonly publishedOn?: string | null;
  /** Snippets of the text, and of what stands beside it. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

type Bag = ReadonlyMap<string, number>;

function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: Bag): number => bag.values().reduce((sum, count) => sum + count, 0);

/** Nothing found where nothing is wanted is right. */
function wordF1(found: Bag, wanted: Bag): number {
  let shared = 0;
  for (const [word, count] of found) shared += Math.min(count, wanted.get(word) ?? 0);
  const size = sizeOf(found) + sizeOf(wanted);
  return size === 0 ? 1 : (2 * shared) / size;
}

function bodyWords(article: Article): string {
  return article.blocks
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .map(({ span }) => article.text.slice(span.start, span.end))
    .join(' ');
}

/** The words of a text, one blank between them. */
const wordLine = (text: string): string =>
  [...(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [])].join(' ');

/** How many of the snippets stand in a text, word for word. */
function countIn(text: string, snippets: readonly string[]): number {
  const line = wordLine(text);
  return snippets.filter((snippet) => line.includes(wordLine(snippet))).length;
}

/** The answers of a folder by page: in `ground-truth.json`, or in `dates.json` where only days are known. */
function answersOf(folder: string): ReadonlyMap<string, PageAnswer> | null {
  const file = ['ground-truth.json', 'dates.json']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  if (file === undefined) return null;
  const answers: Readonly<Record<string, PageAnswer>> = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(answers));
}

/** One page held against its answer. */
interface ReadPage {
  readonly isRefused: boolean;
  /** Null where the answer has no body. */
  readonly f1: number | null;
  /** Null where the day is not known. */
  readonly day: 'right' | 'wrong' | 'missing' | null;
  /** Snippets of the text that the article has, headings and captions too; and those of the rest that its body has. */
  readonly with: number;
  readonly without: number;
}

function readPage(bytes: Uint8Array, id: string, answer: PageAnswer): ReadPage {
  const { articleBody, publishedOn } = answer;
  const outcome = outcomeOfPage(bytes, id);
  const article = outcome.kind === 'article' ? outcome.article : null;
  // A refused page gives its day all the same.
  const found = (outcome.kind === 'article' ? outcome.article.publishedOn : outcome.publishedOn) ?? null;
  const body = article === null ? '' : bodyWords(article);
  return {
    isRefused: article === null,
    f1: articleBody === undefined ? null : wordF1(bagOf(body), bagOf(articleBody)),
    with: countIn(article?.text ?? '', answer.with ?? []),
    without: (answer.without ?? []).length - countIn(body, answer.without ?? []),
    day: !publishedOn ? null : found === null ? 'missing' : found === publishedOn ? 'right' : 'wrong',
  };
}

/** Scores the words and days of the pages `html/<id>.gz` or `html/<id>.html.gz` of a folder; null where it has no answers. */
export function scorePageWords(folder: string): PageWordsScore | null {
  const answers = answersOf(folder);
  if (answers === null) return null;
  const html = join(folder, 'html');
  const files = new Set(existsSync(html) ? readdirSync(html) : []);
  const read: ReadPage[] = [];
  for (const [id, answer] of answers) {
    const file = [`${id}.html.gz`, `${id}.gz`].find((name) => files.has(name));
    if (file !== undefined) read.push(readPage(gunzipSync(readFileSync(join(html, file))), id, answer));
  }
  const total = (of: (page: ReadPage) => number): number => read.reduce((sum, page) => sum + of(page), 0);
  const listed = (of: (answer: PageAnswer) => readonly string[] | undefined): number =>
    answers.values().reduce((sum, answer) => sum + (of(answer)?.length ?? 0), 0);
  const shares = read.flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  return {
    pages: read.length,
    refused: read.filter(({ isRefused }) => isRefused).length,
    f1: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    with: total((page) => page.with),
    withOf: listed((answer) => answer.with),
    without: total((page) => page.without),
    withoutOf: listed((answer) => answer.without),
    dated: read.filter(({ day }) => day !== null).length,
    dateRight: read.filter(({ day }) => day === 'right').length,
    dateWrong: read.filter(({ day }) => day === 'wrong').length,
  };
}
