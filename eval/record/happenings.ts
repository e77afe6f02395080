import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noHints } from '../../src/intake/json-article.ts';
import type { Source } from '../../src/model/source.ts';

/** A sentence that tells of a labelled happening. */
export interface Mention {
  /** The happening, of all files: `visits.txt 3 a1`. */
  readonly happening: string;
  /** Types, one of which the event has. */
  readonly types: readonly string[];
  readonly sentence: string;
  /** Path of its article. */
  readonly source: string;
}

/** Small articles with the happenings that their sentences tell. */
export interface HappeningCases {
  readonly sources: readonly Source[];
  readonly mentions: readonly Mention[];
}

interface OpenCase {
  readonly name: string;
  readonly types: Map<string, readonly string[]>;
}

interface OpenArticle {
  readonly source: string;
  readonly outlet: string;
  readonly publishedOn: string;
  readonly sentences: string[];
}

const articleLine = /^@ (.+) (\d{4}-\d{2}-\d{2})$/;
const mentionLine = /^([a-z]\d)> (.+)$/;
const typeLine = /^([a-z]\d) ([A-Z,]+)$/;

/**
 * Our own labelled happenings, `eval/record/happenings/*.txt`. A line `== what is tried` opens a case, `a1 CONSULT,AGREE` names one of its
 * happenings with the types that it may have, `@ Outlet 2031-03-04` opens an article, `a1> sentence` is a sentence that tells of one, and
 * any other line is a sentence of the article.
 */
export function ownHappenings(): HappeningCases {
  const folder = join(import.meta.dirname, 'happenings');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const read = files.toSorted().map((name) => readHappenings(name, readFileSync(join(folder, name), 'utf8')));
  return {
    sources: read.flatMap(({ sources }) => sources),
    mentions: read.flatMap(({ mentions }) => mentions),
  };
}

/** Reads one file of cases; see `ownHappenings`. */
export function readHappenings(file: string, text: string): HappeningCases {
  const articles: OpenArticle[] = [];
  const mentions: Mention[] = [];
  let open: OpenCase = { name: '', types: new Map() };
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    if (line.startsWith('== ')) open = { name: `${file} ${line.slice(3)}`, types: new Map() };
    else if (articleLine.test(line)) articles.push(articleOf(line, `${file}/${articles.length}`));
    else if (typeLine.test(line)) addTypes(open, line);
    else mentions.push(...mentionsIn(line, open, articles[articles.length - 1]));
  }
  return { sources: articles.map(sourceOf), mentions };
}

function articleOf(line: string, source: string): OpenArticle {
  const [, outlet = '', publishedOn = ''] = articleLine.exec(line) ?? [];
  return { source, outlet, publishedOn, sentences: [] };
}

function addTypes({ types }: OpenCase, line: string): void {
  const [, label = '', names = ''] = typeLine.exec(line) ?? [];
  types.set(label, names.split(','));
}

function mentionsIn(line: string, { name, types }: OpenCase, article: OpenArticle): readonly Mention[] {
  const [, label, told] = mentionLine.exec(line) ?? [];
  article.sentences.push(told ?? line);
  if (label === undefined) return [];
  const { source } = article;
  return [{ happening: `${name} ${label}`, types: types.get(label) ?? [], sentence: told ?? '', source }];
}

function sourceOf({ source, outlet, publishedOn, sentences }: OpenArticle): Source {
  return {
    source,
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(`${sentences.join(' ')}\n`),
    charset: null,
    retrievedAt: null,
    hints: { ...noHints, outlet, publishedOn },
  };
}
