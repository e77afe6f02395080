import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.ts';

/** A stretch of the text that the corpus marks, with the corpus's value. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `TIMEX3` or `VALUE`. */
  readonly kind: string;
  /** DATE, TIME, DURATION, SET; MONEY, PERCENT, QUANTITY. */
  readonly type: string;
  /** TIMEX3 value; empty for VALUE. */
  readonly value: string;
  /** Whether it is the document's own date, printed above the text. */
  readonly dateline: boolean;
}

/** One document of a corpus. */
export interface MarkedText {
  readonly article: Article;
  readonly marks: readonly Mark[];
}

/** Reads the documents of one folder: NewsReader MEANTIME (.xml) or TimeML (.tml), in the order of their names. */
export function readMarkedTexts(folder: string): readonly MarkedText[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:xml|tml)$/.test(name))
    .toSorted()
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      return name.endsWith('.xml') ? readMeantime(name, source) : readTimeMl(name, source);
    });
}

function readMeantime(name: string, source: string): MarkedText {
  const { text, spans } = joinTokens(source);
  const marks: Mark[] = [];
  let published: string | null = null;
  for (const match of source.matchAll(/<(TIMEX3|VALUE) ([^>]*?)(\/>|>([\s\S]*?)<\/\1>)/g)) {
    const attributes = match[2] ?? '';
    const dateline = attributes.includes('CREATION_TIME');
    const value = attribute(attributes, 'value');
    if (dateline) published = value;
    const anchors = Array.from((match[4] ?? '').matchAll(/t_id="(\d+)"/g), (anchor) =>
      spans.get(anchor[1] ?? ''),
    );
    const first = anchors[0];
    const last = anchors.at(-1);
    if (!first || !last) continue;
    marks.push({
      start: first.start,
      end: last.end,
      kind: match[1] ?? '',
      type: attribute(attributes, 'type'),
      value,
      dateline,
    });
  }
  published ??= marks.find((mark) => mark.kind === 'TIMEX3')?.value ?? null;
  return { article: articleOf(name, text, published), marks: marks.toSorted((a, b) => a.start - b.start) };
}

interface Joined {
  readonly text: string;
  readonly spans: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/** Joins the corpus's tokens as a newspaper prints them; every sentence is a paragraph of its own. */
function joinTokens(source: string): Joined {
  const spans = new Map<string, { start: number; end: number }>();
  let text = '';
  let sentence = '';
  for (const match of source.matchAll(/<token [^>]*?sentence="(\d+)" t_id="(\d+)">([^<]*)<\/token>/g)) {
    const word = decode(match[3] ?? '');
    if (match[1] !== sentence) text += sentence === '' ? '' : '\n\n';
    else if (!/^(?:[,.;:!?)%\]]|['’]s|n't|''|['’](?:re|ve|ll|d))/.test(word) && !/(?:[($€£[]|``)$/.test(text))
      text += ' ';
    sentence = match[1] ?? '';
    spans.set(match[2] ?? '', { start: text.length, end: text.length + word.length });
    text += word;
  }
  return { text, spans };
}

function readTimeMl(name: string, source: string): MarkedText {
  const created = /<DCT>\s*<TIMEX3([^>]*)>/.exec(source)?.[1] ?? '';
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1] ?? '';
  const marks: Mark[] = [];
  let text = '';
  let open: { readonly start: number; readonly attributes: string } | null = null;
  for (const part of body.split(/(<[^>]*>)/)) {
    if (part.startsWith('<TIMEX3')) open = { start: text.length, attributes: part };
    else if (part.startsWith('</TIMEX3') && open) {
      const { attributes, start } = open;
      const [type, value] = [attribute(attributes, 'type'), attribute(attributes, 'value')];
      marks.push({ start, end: text.length, kind: 'TIMEX3', type, value, dateline: false });
      open = null;
    } else if (!part.startsWith('<')) text += decode(part).replace(/(?<!\n)\n(?!\s*\n)/g, ' ');
  }
  return { article: articleOf(name, text, attribute(created, 'value').slice(0, 10)), marks };
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function articleOf(name: string, text: string, published: string | null): Article {
  const reversed = /^(\d\d)-(\d\d)-(\d{4})$/.exec(published ?? '');
  return {
    id: name,
    url: null,
    outlet: null,
    title: null,
    byline: null,
    publishedOn: reversed ? `${reversed[3]}-${reversed[2]}-${reversed[1]}` : published,
    retrievedAt: null,
    language: 'en',
    text,
    blocks: Array.from(text.matchAll(/\S[\s\S]*?(?=\n\s*\n|$(?![\s\S]))/g), (match) => ({
      kind: 'paragraph' as const,
      span: { start: match.index, end: match.index + match[0].length },
    })),
    sourceHash: '',
    source: name,
  };
}
