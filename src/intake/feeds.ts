import { Failure } from '../model/failure.ts';
import type { Source } from '../model/source.ts';
import { closedFeed } from './cut-feed.ts';
import { failed } from './failed.ts';
import { feedFrom } from './feed-from.ts';
import type { Entry, Feed } from './feed-from.ts';
import { feedText } from './feed-text.ts';
import type { Intake } from './intake.ts';

/** A feed, and whether it ends in the middle: then only its whole entries are there. */
export interface ParsedFeed {
  readonly feed: Feed;
  readonly isCut: boolean;
}

/** A feed by its bytes; `feed-broken` for what is none. */
export function parsedFeed(bytes: Uint8Array, subject: string): ParsedFeed | Failure {
  const whole = wholeFeed(bytes, subject);
  if (!(whole instanceof Failure)) return { feed: whole, isCut: false };
  const beginning = beginningOf(bytes);
  return beginning === null ? whole : { feed: beginning, isCut: true };
}

function wholeFeed(bytes: Uint8Array, subject: string): Feed | Failure {
  try {
    return feedFrom(feedText(bytes));
  } catch (error) {
    return new Failure('feed-broken', subject, { cause: error });
  }
}

/** A feed of which only the beginning is there, as far as its entries are whole; null where there is none. */
function beginningOf(bytes: Uint8Array): Feed | null {
  try {
    const closed = closedFeed(feedText(bytes));
    return closed === null ? null : feedFrom(closed);
  } catch {
    return null; // Not cut but broken: the failure of the whole is told.
  }
}

/** The last part of an id that is an address: a source name is cut at its slashes by those who read it. */
function nameOf(entry: Entry, position: number): string {
  const parts = (entry.id ?? entry.url ?? '').split('/').filter((part) => part !== '');
  return parts.at(-1) ?? String(position + 1);
}

/** A tag whose brackets are still written as entities: the feed has escaped its entries twice over. */
const escapedTag = /&lt;\/?[a-z][a-z1-6]{0,9}(?:\s[^<>]{0,200})?\/?&gt;/i;

/** An entry whose tags are written as text, with its entities read once more; a title's always, since a title has no tags. */
function unescaped(entry: Entry): Entry {
  const { content } = entry;
  const title = entry.title === null ? null : withoutEscapes(entry.title);
  if (content === null || /<[a-z!/]/i.test(content) || !escapedTag.test(content)) return { ...entry, title };
  return { ...entry, content: withoutEscapes(content), title };
}

function withoutEscapes(words: string): string {
  return words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(\d{2,6});/g, (whole, code: string) => letterOf(Number(code)) ?? whole)
    .replaceAll('&amp;', '&');
}

/** The letter of a code point; null for a number that is none. */
function letterOf(code: number): string | null {
  return code < 0x11_00_00 && (code < 0xd8_00 || code > 0xdf_ff) ? String.fromCodePoint(code) : null;
}

function sourceOf(content: string, source: string): Omit<Source, 'hints'> {
  const isHtml = /<[a-z!/][^<]{0,500}>|&(?:[a-z]{2,8}|#\d{2,6});/i.test(content);
  return {
    source,
    mediaType: isHtml ? 'text/html' : 'text/plain',
    bytes: new TextEncoder().encode(content),
    charset: 'utf-8',
    retrievedAt: null,
  };
}

/** The source that an entry's own content makes, named by the feed and the entry; null for one without content. */
export function sourceOfEntry(
  given: Entry,
  { feed, source, position }: { readonly feed: Feed; readonly source: string; readonly position: number },
): Source | null {
  const { id, url, title, byline, published, content } = unescaped(given);
  if (content === null) return null;
  const { outlet, language } = feed;
  const hints = { id, url, title, byline, publishedOn: published, outlet, language };
  return { ...sourceOf(content, `${source}#${nameOf(given, position)}`), hints };
}

/**
 * Reads an RSS, RDF, Atom or JSON feed: each entry with content or a description is one source, named
 * `<source>#<last part of its id>`, with the feed's title as its outlet. In feed order.
 *
 * A feed that ends in the middle gives its whole entries and `feed-cut`; XML that is no feed `feed-broken`; a feed without a readable entry `input-empty`.
 */
export function readFeed(
  bytes: Uint8Array,
  from: { readonly source: string; readonly subject: string },
): readonly Intake[] {
  const parsed = parsedFeed(bytes, from.subject);
  if (parsed instanceof Failure) return [{ kind: 'failure', failure: parsed }];
  const { feed, isCut } = parsed;
  const intakes = feed.entries.flatMap((entry, position): readonly Intake[] => {
    const source = sourceOfEntry(entry, { feed, source: from.source, position });
    return source === null ? [] : [{ kind: 'source', source }];
  });
  const cut = isCut ? [failed('feed-cut', from.subject)] : [];
  return intakes.length > 0 ? [...intakes, ...cut] : [failed('input-empty', from.subject)];
}
