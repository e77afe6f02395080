import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../src/pipeline/open-store.ts';
import { readPageFiles } from '../../src/serve/page/page-files.ts';
import { browser, withoutBrowser } from '../../test/explorer/browser.ts';
import { pageWeight } from '../../test/explorer/page-weight.ts';
import { Loader } from '../growth/load.ts';
import { served } from '../serve/served.ts';
import { worldArticles } from '../world/world.ts';
import { askViews } from './ask-views.ts';
import { paintOf } from './paint.ts';
import { frameLine, paintLine, waitLine } from './report.ts';
import { controlScroll, ledgerScroll } from './scroll.ts';

const { values: options } = parseArgs({
  options: {
    record: { type: 'string' },
    articles: { type: 'string', default: '100000' },
    rows: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '200' },
    list: { type: 'string', default: 'events' },
  },
});

/** Measures the explorer on a record of simulated articles: its weight, the answers behind its views, its first paint, and how a long list scrolls. */
async function main(): Promise<void> {
  if (withoutBrowser !== false) throw new Error(withoutBrowser);
  const folder = mkdtempSync(join(tmpdir(), 'chancery-explorer-'));
  const record = options.record ?? join(folder, 'explorer.db');
  if (!existsSync(record)) await write(record, Number(options.articles));
  const server = await served(record);
  try {
    console.log(`page ${pageWeight(readPageFiles())} bytes over the wire, map and network apart`);
    for (const waited of await askViews(server, Number(options.rounds))) console.log(waitLine(waited));
    for (const view of ['/', `/${options.list}`, '/search?q=trade', '/relation?with=USA&with=CHN'])
      for (const slower of [1, 4]) console.log(paintLine(await paintOf(server.origin, { view, slower })));
    await scroll(server.origin);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(record: string, articles: number): Promise<void> {
  const store = openStore(record);
  await new Loader(store, worldArticles({ seed: 1, articles }), new Map()).upTo(articles);
  await store.close();
}

async function scroll(origin: string): Promise<void> {
  const chromium = await browser();
  for (const frames of await controlScroll(chromium)) console.log(frameLine(frames));
  const wanted = { origin, list: options.list, rows: Number(options.rows) };
  for await (const frames of ledgerScroll(chromium, wanted)) console.log(frameLine(frames));
  await chromium.close();
}

await main();
