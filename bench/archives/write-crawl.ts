import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sitePages, type SitePage } from './pages.ts';

function recordOf(head: readonly string[], block: Buffer): Buffer {
  const lines = ['WARC/1.1', ...head, `Content-Length: ${block.length}`];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** The request and the answer of one visit, as crawlers keep them. */
function recordsOf({ url, visitedAt, html }: SitePage): readonly Buffer[] {
  const named = (type: string): readonly string[] => [
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${visitedAt}`,
    `Content-Type: application/http; msgtype=${type}`,
  ];
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  return [
    recordOf(named('request'), Buffer.from(`GET ${new URL(url).pathname} HTTP/1.1\r\n\r\n`)),
    recordOf(named('response'), Buffer.from(answer)),
  ];
}

/** How a crawl is written: until it has so many bytes of records, or so many pages. */
export interface CrawlSize {
  readonly bytes?: number;
  readonly pages?: number;
  readonly bare?: boolean;
}

/** Writes a WARC file of a simulated site, packed record by record where its name ends in `.gz`; gives the number of its pages. */
export function writeCrawl(
  path: string,
  { bytes = Infinity, pages = Infinity, bare = false }: CrawlSize,
): number {
  const file = openSync(path, 'w');
  const isPacked = path.endsWith('.gz');
  let [written, count] = [0, 0];
  for (const page of sitePages({ seed: 1, bare })) {
    if (written >= bytes || count >= pages) break;
    for (const record of recordsOf(page)) {
      written += record.length;
      writeSync(file, isPacked ? gzipSync(record) : record);
    }
    count += 1;
  }
  closeSync(file);
  return count;
}

/** Writes the same pages as loose files. */
export function writeLoose(folder: string, pages: number): void {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const { html } of sitePages({ seed: 1 })) {
    if (count >= pages) break;
    writeFileSync(join(folder, `${String(count).padStart(6, '0')}.html`), html);
    count += 1;
  }
}
