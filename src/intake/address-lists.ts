import { Parser } from 'htmlparser2';
import { feedText } from './feed-text.ts';

/** An address that a list names: of a feed (OPML), of a page (a sitemap), or of another sitemap (a sitemap index). */
export interface ListedAddress {
  readonly kind: 'feed' | 'page' | 'sitemap';
  readonly url: string;
  /** As the list writes them, where it does: news sitemaps give title, day, outlet and language. */
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
}

type Field = Exclude<keyof ListedAddress, 'kind'>;

/** Source: sitemaps.org 0.9, and Google's news extension of it. */
const fieldOf: Readonly<Record<string, Field>> = {
  loc: 'url',
  lastmod: 'publishedOn',
  'news:title': 'title',
  'news:publication_date': 'publishedOn',
  'news:name': 'outlet',
  'news:language': 'language',
};

const nothing: Record<Field, string | null> = {
  url: null,
  title: null,
  publishedOn: null,
  outlet: null,
  language: null,
};

const kindOf: Readonly<Record<string, ListedAddress['kind']>> = { url: 'page', sitemap: 'sitemap' };

/** How many bytes are looked at. */
const reach = 8192;

/** Whether bytes are a list of addresses: OPML, a sitemap or a sitemap index. */
export function isAddressList(bytes: Uint8Array): boolean {
  return /<(?:opml|urlset|sitemapindex)[\s>]/i.test(feedText(bytes.subarray(0, reach)).slice(0, 4096));
}

/**
 * Reads the addresses of a list, in its order, each once. A cut list gives those that stand whole before the cut. The day of publication goes
 * before that of the last change.
 */
export function readAddressList(text: string): readonly ListedAddress[] {
  const found = new Map<string, ListedAddress>();
  let fields = { ...nothing };
  let words = '';
  const add = (kind: ListedAddress['kind'], { url, ...rest }: typeof fields): void => {
    if (url !== null && url !== '' && !found.has(url)) found.set(url, { kind, url, ...rest });
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'outline')
          add('feed', {
            ...nothing,
            url: attributes['xmlUrl']?.trim() ?? null,
            title: attributes['text'] ?? null,
          });
        if (kindOf[name] !== undefined) fields = { ...nothing };
        words = '';
      },
      ontext: (more) => {
        words += more;
      },
      onclosetag: (name, implied) => {
        const field = fieldOf[name];
        if (field !== undefined && (fields[field] === null || name.startsWith('news:')))
          fields[field] = words.trim() || null;
        const kind = kindOf[name];
        if (kind !== undefined && !implied) add(kind, fields);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return [...found.values()];
}
