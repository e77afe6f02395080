/** What a page of the test web tells: a meeting of two invented ministers, on a day of its own. */
export interface Told {
  readonly headline: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
  /** Changes the bytes and not the text. */
  readonly nonce?: string;
}

/** A page as an outlet has it. */
export function pageOf({ headline, day, paragraphs, nonce = '' }: Told): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${headline}</title><meta property="og:site_name" content="The Harbour Ledger">`,
    `<meta property="article:published_time" content="${day}T08:00:00Z"><script nonce="${nonce}"></script></head>`,
    `<body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>`,
    ...paragraphs.map((one) => `<p>${one}</p>`),
    '</article><footer>Rights</footer></body></html>',
  ].join('\n');
}

/** Two paragraphs on a meeting of a foreign minister of Peru with the one of Chile, told of a town; long enough for an article. */
export function meeting(town: string, figure = '12,000'): readonly string[] {
  return [
    `${town.toUpperCase()} — Peruvian Foreign Minister Rosa Quispe met Chilean Foreign Minister Tomas Araya in ${town} on Monday for talks on trade and on the border crossing that both countries opened last year.`,
    `Quispe said that ${figure} students from Peru study in Chile. The two ministers agreed to hold the next round of talks in Santiago in March, and they signed an agreement on fisheries before they left ${town} in the evening.`,
    'The agreement allows boats of both countries to use the ports of the other in bad weather, and it sets up a joint office that answers calls at any hour of the day.',
  ];
}

/** An RSS feed of entries: title, path or address, and what it gives of the text. */
export function feedOf(
  title: string,
  entries: readonly {
    readonly guid: string;
    readonly link: string | null;
    readonly title: string;
    readonly text: string;
    readonly whole?: boolean;
    readonly on?: string;
  }[],
  more = '',
): string {
  const items = entries.map(
    (one) =>
      `<item><guid isPermaLink="false">${one.guid}</guid>${one.link === null ? '' : `<link>${one.link}</link>`}<title>${one.title}</title>` +
      `<pubDate>${one.on ?? 'Mon, 05 Jan 2026 08:00:00 GMT'}</pubDate>` +
      (one.whole === true
        ? `<content:encoded><![CDATA[${one.text}]]></content:encoded>`
        : `<description>${one.text}</description>`) +
      '</item>',
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${more}${items.join('')}</channel></rss>`;
}
