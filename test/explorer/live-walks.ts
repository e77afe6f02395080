import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { PageFile } from '../../src/serve/page/page-files.ts';
import { pageGuard } from '../../src/serve/page/page-guard.ts';
import { newToken } from '../../src/serve/safety/tokens.ts';
import { addCount, addTalks } from '../serve/live/live-record.ts';
import { explorerOf, type Explorer } from './explorer.ts';
import { overflow, violations, watched } from './watched.ts';

/** What the walks are taken with. */
interface Walking {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly chromium: Browser;
}

/** A server that looks for news often and takes in articles. */
const open = { live: { lookMs: 30 }, noteReading: () => {} };

async function withExplorer(
  files: Walking['files'],
  manner: Parameters<typeof explorerOf>[2],
  work: (explorer: Explorer) => Promise<void>,
): Promise<void> {
  const explorer = await explorerOf([], files, manner);
  try {
    await work(explorer);
  } finally {
    await explorer.close();
  }
}

/** Walks through what comes while the page is open, and through giving it something to read. */
export function liveWalks(walking: () => Walking): void {
  test('what comes is told in a corner without moving anything, and one key takes it in', () =>
    withExplorer(walking().files, open, async (explorer) => {
      const { page, wrong } = await watched(walking().chromium, explorer.address, { isLive: true });
      await addTalks(explorer.store, 'Old News', 2);
      await page.goto('/');
      await page.locator('.fact .head').first().waitFor();
      await settledStreams(explorer, 1);
      const before = await placesOf(page);
      await addTalks(explorer.store, 'Nora', 3);
      await addCount(explorer.store, 41_000);
      const pill = page.locator('.news', { hasText: '2 new facts' });
      await pill.waitFor();
      assert.deepEqual(await placesOf(page), before);
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press('.');
      await page.locator('.came .head', { hasText: 'Nora' }).waitFor();
      await pill.waitFor({ state: 'detached' });
      assert.equal(await page.evaluate('document.activeElement.id'), 'came');
      assert.deepEqual(await violations(page), []);
      await page.setViewportSize({ width: 390, height: 800 });
      assert.ok((await overflow(page)) <= 0);
      assert.deepEqual(wrong, []);
    }));

  test('a list is told what meets its conditions, and a stream that breaks off goes on where it was', () =>
    withExplorer(walking().files, open, async (explorer) => {
      await addTalks(explorer.store, 'Old News', 2);
      const { page, wrong } = await watched(walking().chromium, explorer.address, { isLive: true });
      await page.goto('/figures?with=ALB');
      await settledStreams(explorer, 1);
      await addTalks(explorer.store, 'Nora', 3);
      await addCount(explorer.store, 41_000);
      await page.locator('.news', { hasText: '1 new fact' }).waitFor();
      explorer.hub.close();
      await settledStreams(explorer, 0);
      await addCount(explorer.store, 42_000);
      // What comes meanwhile makes conflicts too, which are none of the list's.
      await page.locator('.news', { hasText: '2 new facts' }).waitFor({ timeout: 15_000 });
      await page.locator('.news').click();
      await page.locator('.came .head', { hasText: '42,000' }).waitFor();
      assert.deepEqual(wrong, []);
    }));

  test('where the server has no room for a stream, or the reader may not have anything read, nothing is shown', async () => {
    const reader = newToken({ name: 'reader', scopes: ['read'], madeOn: '2026-01-05' });
    const access = {
      host: '127.0.0.1',
      hostNames: [],
      origins: [],
      open: [pageGuard(walking().files)],
      tokens: () => [reader.kept],
      rate: null,
    };
    await withExplorer(walking().files, { ...open, live: { mostStreams: 0 }, access }, async (explorer) => {
      const { page, wrong } = await watched(walking().chromium, explorer.address, { isLive: true });
      await page.addInitScript(`sessionStorage.setItem('chancery-token', '${reader.text}')`);
      const refused = page.waitForResponse((answer) => answer.url().includes('/api/v1/live'));
      const asked = page.waitForResponse((answer) => answer.url().includes('/api/v1/readings'));
      await page.goto('/');
      assert.equal((await refused).status(), 503);
      assert.equal((await asked).status(), 200);
      await page.locator('.totals strong').first().waitFor();
      await page.keyboard.press('i');
      assert.equal(await page.locator('.news, #read-in, .readin, main [role=alert]').count(), 0);
      // The browser itself notes each answer that refuses.
      assert.deepEqual(
        wrong.filter((one) => !one.includes('503')),
        [],
      );
    });
  });

  test('files that are dropped are read, what is refused is told with its reason, and names are text', () =>
    withExplorer(walking().files, open, async (explorer) => {
      const { page, wrong } = await watched(walking().chromium, explorer.address, { isLive: true });
      await page.goto('/');
      await page.locator('#read-in').waitFor();
      await drop(page, { '<img src=x onerror=alert(1)>.txt': treaty('Peru', 'Chile'), 'empty.txt': 'no' });
      await ended(page, /^Done: 1 article is new\.$/);
      const panel = page.locator('.readin');
      assert.match(await panel.innerText(), /empty\.txt[\s\S]*No article could be found/);
      assert.deepEqual(await violations(page), []);
      await panel.locator('.articles a').click();
      await page.locator('article').waitFor();
      assert.equal(await page.locator('main img, .readin img').count(), 0);
      await panel.getByRole('link', { name: 'What they tell' }).click();
      await page.locator('main .fact .head', { hasText: 'Peru' }).first().waitFor();
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(wrong, []);
    }));

  test('by keyboard an address is given, and one in a private network is refused in words', () =>
    withExplorer(walking().files, open, async (explorer) => {
      const { page, wrong } = await watched(walking().chromium, explorer.address);
      await page.goto('/', { waitUntil: 'networkidle' });
      await page.locator('#read-in').waitFor();
      await page.keyboard.press('i');
      await page.locator('.readin').waitFor();
      assert.deepEqual(await violations(page), []);
      for (let n = 0; n < 4; n += 1) await page.keyboard.press('Tab');
      await page.keyboard.type('no address');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('http://127.0.0.1:9/secret');
      await page.keyboard.press('Enter');
      await ended(page, /^Done: nothing is new\.$/);
      assert.match(
        await page.locator('.refusals').innerText(),
        /127\.0\.0\.1:9\/secret[\s\S]*address-refused/,
      );
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await violations(page, ['color-contrast']), []);
      await page.keyboard.press('Escape');
      await page.locator('.readin').waitFor({ state: 'detached' });
      assert.equal(await page.evaluate('document.activeElement.id'), 'read-in');
      assert.deepEqual(wrong, []);
    }));

  test('a folder is read as a walk would read it, and a reading that is stopped says what it kept', () =>
    withExplorer(walking().files, open, async (explorer) => {
      const folder = mkdtempSync(join(tmpdir(), 'chancery-dropped-'));
      mkdirSync(join(folder, 'desk', 'north'), { recursive: true });
      writeFileSync(join(folder, 'desk', 'north', 'treaty.txt'), treaty('Peru', 'Chile'));
      writeFileSync(join(folder, 'desk', 'picture.png'), 'no picture');
      writeFileSync(join(folder, 'desk', 'README.txt'), treaty('Kenya', 'Uganda'));
      const { page, wrong } = await watched(walking().chromium, explorer.address);
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto('/', { waitUntil: 'networkidle' });
      await page.locator('#read-in').click();
      await page.locator('input[webkitdirectory]').setInputFiles(join(folder, 'desk'));
      const stop = page.getByRole('button', { name: 'Stop' });
      await stop.waitFor();
      assert.deepEqual(await violations(page), []);
      assert.ok((await overflow(page)) <= 0);
      await page.getByText(/Reading|Working/).waitFor();
      await stop.click();
      await ended(page, /^Stopped: (?:0 articles were|1 article was) kept\.$/);
      assert.match(await page.locator('.readin').innerText(), /this kind is not: \.png 1/);
      const articles = await explorer.store.list({ kind: 'article', limit: 9 });
      assert.ok(articles.every((one) => one.kind === 'article' && one.source === 'north/treaty.txt'));
      rmSync(folder, { recursive: true, force: true });
      assert.deepEqual(wrong, []);
    }));
}

/** A report in our own words, of a place and another. */
const treaty = (one: string, other: string): string =>
  `date 2026-01-05\n\n${one} and ${other} sign a border treaty\n\nThe foreign ministers of ${one} and ${other}, Elmer Rojas and Alberto Soto, met in Lima on Monday. They signed a treaty on the border crossing at Tacna. ${other} pledged US$40 million for the road by 2027.\n`;

/** Waits until so many streams are open. */
async function settledStreams({ hub }: Explorer, count: number): Promise<void> {
  for (let n = 0; n < 400 && hub.count() !== count; n += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(hub.count(), count);
}

/** Where the parts of a view stand. */
function placesOf(page: Page): Promise<unknown> {
  return page.evaluate(
    "[scrollY, ...[...document.querySelectorAll('main h1, main h2, .fact')].map((one) => one.getBoundingClientRect().top)]",
  );
}

/** Drops files by their names and texts. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const transfer = await page.evaluateHandle(`(() => {
    const made = new DataTransfer();
    for (const [name, text] of ${JSON.stringify(Object.entries(files))}) made.items.add(new File([text], name));
    return made;
  })()`);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.locator('.drop').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await page.locator('.drop').waitFor({ state: 'detached' });
}

/** Waits until a reading has ended and says so. */
async function ended(page: Page, says: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Read in something else' }).waitFor({ timeout: 60_000 });
  assert.match(await page.locator('.readin > p[role]').first().innerText(), says);
}
