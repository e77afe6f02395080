import { parse } from 'jsonc-parser';

/** The elements that hold a feed's entries, each with the end of an entry and what must follow the last one. */
const forms: readonly (readonly [root: RegExp, entryEnd: string, close: string])[] = [
  [/<rss[\s>]/i, '</item>', '</channel></rss>'],
  [/<rdf:RDF[\s>]/i, '</item>', '</rdf:RDF>'],
  [/<feed[\s>]/i, '</entry>', '</feed>'],
  [/<urlset[\s>]/i, '</url>', '</urlset>'],
];

/** The root of a feed stands in so many first characters. */
const headLetters = 2000;

/**
 * A feed whose end is missing, closed behind its last whole entry. Null for a text that is no feed, that is cut before its first entry ends, or that
 * is not cut.
 */
export function closedFeed(text: string): string | null {
  const form = forms.find(([root]) => root.test(text.slice(0, headLetters)));
  if (form === undefined) return text.trimStart().startsWith('{') ? closedJsonFeed(text) : null;
  const [, entryEnd, close] = form;
  const last = text.lastIndexOf(entryEnd);
  const end = close.slice(close.lastIndexOf('</'));
  if (last === -1 || text.includes(end, last)) return null;
  return text.slice(0, last + entryEnd.length) + close;
}

/** The same for a JSON feed: its last item may be half of one, and is left out. */
function closedJsonFeed(text: string): string | null {
  const read: unknown = parse(text, [], { allowTrailingComma: true });
  if (typeof read !== 'object' || read === null || !('items' in read) || !Array.isArray(read.items))
    return null;
  const items: readonly unknown[] = read.items.slice(0, -1);
  return items.length === 0 ? null : JSON.stringify({ ...read, items });
}
