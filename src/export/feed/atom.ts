import { plainLine } from '../cell-text.ts';
import { xmlText } from '../xml-text.ts';

/** What stands in a feed. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  /** Day of the latest article that tells it, `YYYY-MM-DD`; null where none has a day. */
  readonly day: string | null;
  /** Who tells it: outlets. */
  readonly authors: readonly string[];
  /** What kind of thing it is. */
  readonly category: string;
  /** Its sentences and their sources, a line each. */
  readonly lines: readonly string[];
  /** Where the server has it, below its root. */
  readonly at: string;
  /** Addresses of the articles that tell it. */
  readonly via: readonly string[];
}

/** A feed. Its addresses stand below the server's root. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly self: string;
  /** Where the page behind this one is; null for the last. */
  readonly next: string | null;
  readonly version: string;
  readonly entries: readonly AtomEntry[];
}

/** A feed in the Atom Syndication Format (RFC 4287), paged as RFC 5005 has it. No text of an article is markup in it. */
export function atomText({ id, title, self, next, version, entries }: AtomFeed): string {
  const days = entries.map(({ day }) => day ?? '');
  const latest = days.reduce((a, b) => (a > b ? a : b), '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(plainLine(title))}</title>`,
    `<updated>${instant(latest)}</updated>`,
    '<author><name>Chancery</name></author>',
    `<generator version="${xmlText(version)}">Chancery</generator>`,
    link('self', self, 'application/atom+xml'),
    ...(next === null ? [] : [link('next', next, 'application/atom+xml')]),
    ...entries.map(entryText),
    '</feed>',
    '',
  ].join('\n');
}

function entryText({ id, title, day, authors, category, lines, at, via }: AtomEntry): string {
  return [
    '<entry>',
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(plainLine(title))}</title>`,
    `<updated>${instant(day ?? '')}</updated>`,
    ...authors.map((name) => `<author><name>${xmlText(plainLine(name))}</name></author>`),
    `<category term="${xmlText(category)}"/>`,
    link('alternate', at, 'application/json'),
    ...via.filter(isAddress).map((address) => link('via', address, null)),
    `<content type="text">${lines.map((line) => xmlText(plainLine(line))).join('\n')}</content>`,
    '</entry>',
  ].join('\n');
}

function link(rel: string, href: string, type: string | null): string {
  return `<link rel="${rel}" href="${xmlText(href)}"${type === null ? '' : ` type="${type}"`}/>`;
}

/** Addresses on the web; with signs that an address cannot hold it is none. */
const isAddress = (url: string): boolean => /^https?:\/\/[\x21-\x7e]+$/i.test(url);

/** The beginning of a day; of 1970 where none is known, for the format wants one. */
const instant = (day: string): string => `${day === '' ? '1970-01-01' : day}T00:00:00Z`;
