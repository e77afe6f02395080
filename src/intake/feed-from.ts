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
  /** Whether the content is the text itself, as far as the feed tells, and not a summary of it. */
  readonly isWhole: boolean;
}

/** How often a feed asks to be polled. */
export interface FeedPace {
  /** Minutes for which it may be kept; null where it does not say. */
  readonly ttlMinutes: number | null;
  /** Hours of the day, 0 to 23 in UTC, in which it does not change. */
  readonly skipHours: readonly number[];
}

/** A feed, whatever its form. */
export interface Feed {
  readonly pace: FeedPace;
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

const noPace: FeedPace = { ttlMinutes: null, skipHours: [] };

interface Paced {
  readonly ttl?: number;
  readonly skipHours?: readonly number[];
  readonly sy?: { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined;
}

/** The words of an update period (RSS 1.0, module "syndication") in minutes. */
const periods: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080 };

/** Source: RSS 2.0.11, "ttl" and "skipHours"; the syndication module for what says a period instead. */
function paceOf({ ttl, skipHours, sy }: Paced): FeedPace {
  const period = periods[sy?.updatePeriod?.toLowerCase() ?? ''];
  const times = Math.max(1, sy?.updateFrequency ?? 1);
  return {
    ttlMinutes: ttl ?? (period === undefined ? null : Math.round(period / times)),
    // Some feeds count the hours from 1 to 24.
    skipHours: (skipHours ?? []).filter((hour) => hour >= 0 && hour <= 24).map((hour) => hour % 24),
  };
}

/** A description of so many words that does not break off is the text itself. */
const wholeWords = 150;

const breaksOff = /(?:…|\.\.\.|&#8230;|&hellip;|\[[^\]]{0,12}\])\s*(?:<\/p>\s*)?$/;

/** The content of an entry: what is given as its text, else its summary; and whether that is whole. */
function contentOf(
  text: string | undefined,
  summary: string | undefined,
): Pick<Entry, 'content' | 'isWhole'> {
  const given = orNull(text);
  const content = given ?? orNull(summary);
  if (content === null || breaksOff.test(content.trimEnd().slice(-60))) return { content, isWhole: false };
  return { content, isWhole: given !== null || content.split(/\s+/, wholeWords).length >= wholeWords };
}

function fromRss(rss: Of<'rss'>): Feed {
  const entries = (rss.items ?? []).map((item): Entry => ({
    id: orNull(item.guid?.value),
    url: orNull(item.link),
    title: orNull(item.title),
    byline: namesOf(item.dc?.creators ?? item.authors),
    published: orNull(item.pubDate ?? item.dc?.dates?.[0]),
    ...contentOf(item.content?.encoded, item.description),
  }));
  return { outlet: orNull(rss.title), language: orNull(rss.language), pace: paceOf(rss), entries };
}

function fromRdf(rdf: Of<'rdf'>): Feed {
  const entries = (rdf.items ?? []).map((item): Entry => ({
    id: orNull(item.link),
    url: orNull(item.link),
    title: orNull(item.title),
    byline: namesOf(item.dc?.creators),
    published: orNull(item.dc?.dates?.[0]),
    ...contentOf(item.content?.encoded, item.description),
  }));
  return { outlet: orNull(rdf.title), language: null, pace: paceOf({ sy: rdf.sy }), entries };
}

function fromAtom(atom: Of<'atom'>): Feed {
  const entries = (atom.entries ?? []).map((entry): Entry => ({
    id: orNull(entry.id),
    url: orNull(entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate')?.href),
    title: orNull(entry.title?.value),
    byline: namesOf(entry.authors),
    published: orNull(entry.published ?? entry.updated),
    ...contentOf(entry.content?.value, entry.summary?.value),
  }));
  return { outlet: orNull(atom.title?.value), language: null, pace: noPace, entries };
}

function fromJsonFeed(json: Of<'json'>): Feed {
  const entries = (json.items ?? []).map((item): Entry => ({
    id: orNull(item.id),
    url: orNull(item.url),
    title: orNull(item.title),
    byline: namesOf(item.authors),
    published: orNull(item.date_published),
    ...contentOf(orNull(item.content_html) ?? item.content_text, item.summary),
  }));
  return { outlet: orNull(json.title), language: orNull(json.language), pace: noPace, entries };
}

/** Reads the text of an RSS, RDF, Atom or JSON feed. Throws what the parser throws where it is none. */
export function feedFrom(text: string): Feed {
  const parsed = parseText(text);
  if (parsed.format === 'rss') return fromRss(parsed.feed);
  if (parsed.format === 'rdf') return fromRdf(parsed.feed);
  if (parsed.format === 'atom') return fromAtom(parsed.feed);
  return fromJsonFeed(parsed.feed);
}
