import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { outcomeOfPage } from '../../eval/pages/page-outcome.ts';
import { defaultDataFolder } from '../../eval/setting.ts';
import { loadRivals, type PageRival } from './rivals.mjs';

// How many web pages a second of one core become articles, beside other JavaScript libraries that find main text.

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: join(defaultDataFolder, 'pages', 'html') },
    rounds: { type: 'string', default: '5' },
  },
});

const own: PageRival = {
  name: 'chancery',
  mainText: async (html) => {
    outcomeOfPage(new TextEncoder().encode(html), 'bench');
    return '';
  },
};

const pages = readdirSync(options.pages)
  .filter((name) => name.endsWith('.gz'))
  .map((name) => gunzipSync(readFileSync(join(options.pages, name))).toString('utf8'));

/** What one pass over all pages took. */
interface Pass {
  /** Pages for a second of processor time. */
  readonly rate: number;
  /** Milliseconds of the page that only one in twenty exceeds. */
  readonly p95: number;
}

async function passOver(finder: PageRival): Promise<Pass> {
  const each: number[] = [];
  const before = process.cpuUsage();
  for (const html of pages) {
    const started = performance.now();
    await finder.mainText(html);
    each.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  const p95 = each.toSorted((a, b) => a - b)[Math.floor(each.length * 0.95)] ?? 0;
  return { rate: (pages.length * 1e6) / (user + system), p95 };
}

/** The first pass is cold: nothing has been compiled yet. Of the later ones the best is printed. */
async function report(finder: PageRival): Promise<void> {
  const cold = await passOver(finder);
  const warm: Pass[] = [];
  for (let round = 1; round < Number(options.rounds); round += 1) warm.push(await passOver(finder));
  const best = Math.max(...warm.map(({ rate }) => rate));
  const p95 = Math.min(...warm.map((one) => one.p95));
  console.log(
    `${finder.name.padEnd(32)} ${cold.rate.toFixed(0).padStart(4)} pages/CPU-s cold (p95 ${cold.p95.toFixed(1)} ms), ${best.toFixed(0)} warm (p95 ${p95.toFixed(1)} ms)`,
  );
}

/** A page of ten megabytes: sentences in paragraphs between lists of links. */
function longPage(): Uint8Array {
  const sentence = 'The ministers of both states spoke of trade, of the border and of the fishing grounds. ';
  const part = `<div class="part"><p>${sentence.repeat(5)}</p><ul><li><a href="/a">More news</a></li></ul></div>\n`;
  const body = part.repeat(Math.ceil(10_000_000 / part.length));
  return new TextEncoder().encode(`<html><body><h1>Ministers meet</h1>${body}</body></html>`);
}

function reportLongPage(): void {
  const page = longPage();
  const started = process.cpuUsage();
  outcomeOfPage(page, 'bench');
  const { user, system } = process.cpuUsage(started);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `a page of ${(page.length / 1e6).toFixed(0)} MB: ${((user + system) / 1e6).toFixed(2)} CPU-s; peak memory so far ${peak.toFixed(0)} MB`,
  );
}

async function main(): Promise<void> {
  console.log(`${pages.length} pages of ${options.pages}`);
  await report(own);
  reportLongPage();
  const { found, missing } = await loadRivals();
  for (const finder of found) await report(finder);
  for (const name of missing) console.log(`${name}: not installed (npm install --prefix bench)`);
}

await main();
