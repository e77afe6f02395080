import { parseFeed } from 'feedsmith';
import { Failure } from '../model/failure.ts';
import type { Source } from '../model/source.ts';
import type { Intake } from './intake.ts';

const parseText = (text: string) => parseFeed(text);
type Parsed = ReturnType<typeof parseText>;
type Of<Format extends Parsed['format']> = Extract<Parsed, { readonly format: Format }>['feed'];

/** One entry of a feed, whatever the feed's form. */
interface Entry {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly content: string | null;
}

interface Feed {
  readonly outlet: string | null;
  readonly language: string | null;
  readonly entries: readonly Entry[];
}

const orNull = (value: string | undefined | null): string | null =>
  value === undefined || value?.trim() === '' ? null : (value ?? null);

const namesOf = (
  people: readonly ({ readonly name?: string | undefined } | string | undefined)[] | undefined,
): string | null =>
  orNull(
    people
      ?.map((person) => (typeof person === 'string' ? person : (person?.name ?? '')))
      .filter((name) => name !== '')
      .join(', '),
  );

function fromRss(rss: Of<'rss'>): Feed {
  const entries = (rss.items ?? []).map((item): Entry => ({
    id: orNull(item.guid?.value),
    url: orNull(item.link),
    title: orNull(item.title),
    byline: namesOf(item.dc?.creators ?? item.authors),
    published: orNull(item.pubDate ?? item.dc?.dates?.[0]),
    content: orNull(item.content?.encoded) ?? orNull(item.description),
  }));
  return { outlet: orNull(rss.title), language: orNull(rss.language), entries };
}

function fromRdf(rdf: Of<'rdf'>): Feed {
  const entries = (rdf.items ?? []).map((item): Entry => ({
    id: orNull(item.link),
    url: orNull(item.link),
    title: orNull(item.title),
    byline: namesOf(item.dc?.creators),
    published: orNull(item.dc?.dates?.[0]),
    content: orNull(item.content?.encoded) ?? orNull(item.description),
  }));
  return { outlet: orNull(rdf.title), language: null, entries };
}

function fromAtom(atom: Of<'atom'>): Feed {
  const entries = (atom.entries ?? []).map((entry): Entry => ({
    id: orNull(entry.id),
    url: orNull(entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate')?.href),
    title: orNull(entry.title?.value),
    byline: namesOf(entry.authors),
    published: orNull(entry.published ?? entry.updated),
    content: orNull(entry.content?.value) ?? orNull(entry.summary?.value),
  }));
  return { outlet: orNull(atom.title?.value), language: null, entries };
}

function fromJsonFeed(json: Of<'json'>): Feed {
  const entries = (json.items ?? []).map((item): Entry => ({
    id: orNull(item.id),
    url: orNull(item.url),
    title: orNull(item.title),
    byline: namesOf(item.authors),
    published: orNull(item.date_published),
    content: orNull(item.content_html) ?? orNull(item.content_text) ?? orNull(item.summary),
  }));
  return { outlet: orNull(json.title), language: orNull(json.language), entries };
}

function feedFrom(text: string): Feed {
  const parsed = parseText(text);
  if (parsed.format === 'rss') return fromRss(parsed.feed);
  if (parsed.format === 'rdf') return fromRdf(parsed.feed);
  if (parsed.format === 'atom') return fromAtom(parsed.feed);
  return fromJsonFeed(parsed.feed);
}

function parse(bytes: Uint8Array, subject: string): Feed | Failure {
  try {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    const declared = /encoding=["']([\w.:-]{2,30})["']/.exec(head)?.[1] ?? 'utf-8';
    return feedFrom(new TextDecoder(declared).decode(bytes));
  } catch (error) {
    return new Failure('feed-broken', subject, { cause: error });
  }
}

/** The last part of an id that is an address: a source name is cut at its slashes by those who read it. */
function nameOf(entry: Entry, position: number): string {
  const parts = (entry.id ?? entry.url ?? '').split('/').filter((part) => part !== '');
  return parts.at(-1) ?? String(position + 1);
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

/**
 * Reads an RSS, RDF, Atom or JSON feed: each entry with content or a description is one source, named
 * `<source>#<last part of its id>`, with the feed's title as its outlet. In feed order.
 *
 * XML that is no feed gives `feed-broken`; a feed without a readable entry `input-empty`.
 */
export function readFeed(
  bytes: Uint8Array,
  from: { readonly source: string; readonly subject: string },
): readonly Intake[] {
  const feed = parse(bytes, from.subject);
  if (feed instanceof Failure) return [{ kind: 'failure', failure: feed }];
  const intakes = feed.entries.flatMap((entry, position): readonly Intake[] => {
    if (entry.content === null) return [];
    const { id, url, title, byline, published } = entry;
    const hints = {
      id,
      url,
      title,
      byline,
      publishedOn: published,
      outlet: feed.outlet,
      language: feed.language,
    };
    const named = sourceOf(entry.content, `${from.source}#${nameOf(entry, position)}`);
    return [{ kind: 'source', source: { ...named, hints } }];
  });
  return intakes.length > 0
    ? intakes
    : [{ kind: 'failure', failure: new Failure('input-empty', from.subject) }];
}
