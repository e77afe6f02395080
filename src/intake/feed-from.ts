import { parseFeed } from 'feedsmith';

const parseText = (text: string) => parseFeed(text);

type Parsed = ReturnType<typeof parseText>;

type Of<Format extends Parsed['format']> = Extract<Parsed, { readonly format: Format }>['feed'];

/** One entry of a feed, whatever the feed's form. */
export interface Entry {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly content: string | null;
}

/** A feed, whatever its form. */
export interface Feed {
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

/** Reads the text of an RSS, RDF, Atom or JSON feed. Throws what the parser throws where it is none. */
export function feedFrom(text: string): Feed {
  const parsed = parseText(text);
  if (parsed.format === 'rss') return fromRss(parsed.feed);
  if (parsed.format === 'rdf') return fromRdf(parsed.feed);
  if (parsed.format === 'atom') return fromAtom(parsed.feed);
  return fromJsonFeed(parsed.feed);
}
