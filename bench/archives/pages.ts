import { worldArticles } from '../world/world.ts';

/** One page of a simulated site. */
export interface SitePage {
  readonly url: string;
  /** ISO 8601 instant of the visit. */
  readonly visitedAt: string;
  readonly html: string;
}

/** So many reports of the simulated world make one page's text. */
const reportsEach = 6;

const link = (number: number): string =>
  `<li class="menu-item menu-item-${number}"><a href="/section/${number}" data-track="nav-${number}">Section ${number}</a></li>`;
const teaser = (number: number): string =>
  `<article class="card"><a href="/report/${number}"><img src="/images/${number}.jpg" alt=""><h3>Another report, number ${number}</h3></a></article>`;
const many = (count: number, one: (number: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('\n');

/** What stands around the text of each page: styles, menus, scripts, teasers; about 30 kB. */
const above = `<style>${many(150, (at) => `.card-${at} { margin: ${at}px; padding: 0 ${at}px; color: #${100 + at}; }`)}</style>
</head><body><header><nav><ul>${many(80, link)}</ul></nav></header><main>`;
const below = `</main><aside><h2>More stories</h2>${many(40, teaser)}</aside>
<footer><ul>${many(40, link)}</ul><p>Copyright. All rights reserved.</p></footer>
<script>${many(100, (at) => `window.metrics.push({ slot: ${at}, size: [300, ${at}], path: "/ads/${at}" });`)}</script>`;

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

interface Told {
  readonly title: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
}

function htmlOf({ title, day, paragraphs }: Told, bare: boolean): string {
  const text = paragraphs.map((words) => `<p class="story-text">${escaped(words)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta property="article:published_time" content="${day}T08:00:00Z">${bare ? '</head><body>' : above}
<article><h1>${escaped(title)}</h1>${text}</article>${bare ? '' : below}</body></html>`;
}

/** How the pages of a site are made. */
export interface SiteOptions {
  readonly seed: number;
  /** Whether nothing stands around the text. */
  readonly bare?: boolean;
}

/** The pages of a simulated site without end, each with its own text. The same options give the same pages. */
export function* sitePages({ seed, bare = false }: SiteOptions): Generator<SitePage> {
  const paragraphs: string[] = [];
  let number = 0;
  for (const { reading } of worldArticles({ seed, articles: Number.MAX_SAFE_INTEGER })) {
    paragraphs.push(...reading.article.text.split(/\n+/));
    number += 1;
    if (number % reportsEach !== 0) continue;
    const day = reading.article.publishedOn ?? '2025-01-01';
    const title = `${reading.article.title ?? 'Report'} (${number})`;
    const html = htmlOf({ title, day, paragraphs: paragraphs.splice(0) }, bare);
    yield { url: `https://site.example/report/${number}`, visitedAt: `${day}T12:00:00Z`, html };
  }
}
