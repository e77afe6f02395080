import { parse } from 'jsonc-parser';
import { thingsWithOtherDays } from '../lexicon/page-date-names.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a page's linked data says: of its article, and of the page and its other parts that have a day. */
export interface LinkedArticle {
  readonly article: Fields | null;
  readonly others: readonly Fields[];
  /** What has an "@id", by it: an article names its author so. */
  readonly things: ReadonlyMap<string, Fields>;
}

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
/** Things with a day that is not the article's. */
const otherDays = new RegExp(thingsWithOtherDays.join('|'));

/** A name is not nested deeper: a list of things, each with a list of names. */
const deepestName = 8;

/** Text of a JSON-LD value: itself, its name, or its parts joined. */
export function wordsOf(value: unknown, deep = 0): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (deep === deepestName) return null;
  if (Array.isArray(value)) {
    const words = value.map((one) => wordsOf(one, deep + 1)).filter((word) => word !== null);
    return words.length > 0 ? words.join(', ') : null;
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return wordsOf(value.name, deep + 1);
  return null;
}

/** What pages write round their linked data, as if it were script: a comment, a CDATA section (both may stand behind "//"), a semicolon. */
const wrapBefore = /^\s*(?:\/\/\s*|\/\*\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/;
const wrapBehind = /(?:(?:\/\/|\/\*)?\s{0,100}(?:-->|\]\]>)(?:\s{0,100}\*\/)?|;)\s{0,100}$/;
/** Longer linked data that is broken is not mended. */
const longestMended = 200_000;

function parseJson(text: string): unknown {
  const bare = text
    .replace(/[\n\r\t]/g, ' ')
    .replace(wrapBefore, '')
    .replace(wrapBehind, '');
  try {
    const value: unknown = JSON.parse(bare);
    return value;
  } catch {
    return bare.length > longestMended ? null : mended(bare);
  }
}

/** Broken linked data (a comma too many, an end cut off) says what can be read of it; what is nested deeper than the parser goes says nothing. */
function mended(text: string): unknown {
  try {
    const value: unknown = parse(text, [], { allowTrailingComma: true });
    return value ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const typesOf = (fields: Fields): readonly string[] => {
  const type = fields['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
};

/** The first description of an article in the page's linked data, however it is wrapped, and what else there has a day. */
export function findLinkedArticle(blocks: readonly string[]): LinkedArticle {
  const queue: unknown[] = blocks.map(parseJson);
  const others: Fields[] = [];
  const things = new Map<string, Fields>();
  let article: Fields | null = null;
  for (let at = 0; at < queue.length && at < 500; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 100));
    else if (typeof value === 'object' && value !== null) {
      const fields: Fields = Object.fromEntries(Object.entries(value));
      const types = typesOf(fields);
      const id = fields['@id'];
      if (typeof id === 'string' && 'name' in fields) things.set(id, fields);
      if (article === null && types.some((type) => articleType.test(type))) article = fields;
      else if (!types.some((type) => otherDays.test(type))) others.push(fields);
      queue.push(fields['@graph'], fields['mainEntity'], fields['mainEntityOfPage']);
    }
  }
  return { article, others, things };
}

const publishedField = /"datePublished"\s{0,5}:\s{0,5}"([^"]{8,40})"/;

/** The days of publication that the text of linked data holds, whether or not it can be parsed. */
export function datesOf(blocks: readonly string[]): readonly string[] {
  return blocks.flatMap((block) => publishedField.exec(block)?.[1] ?? []);
}

/** The names of who wrote the article, or else the page, as its linked data gives them. */
export function namesOfAuthors({ article, others, things }: LinkedArticle): string | null {
  const authors = [article, ...others].map((item) => item?.['author']).find((author) => author !== undefined);
  const named = (Array.isArray(authors) ? authors : [authors]).slice(0, 50).map((author: unknown) => {
    const id = typeof author === 'object' && author !== null && '@id' in author ? author['@id'] : null;
    return wordsOf(author) ?? (typeof id === 'string' ? wordsOf(things.get(id)) : null);
  });
  return wordsOf(named);
}
