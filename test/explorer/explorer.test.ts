import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { PageFile } from '../../src/serve/page/page-files.ts';
import { root } from '../cli/run-cli.ts';
import { browser, withoutBrowser } from './browser.ts';
import { builtPage, explorerOf, type Explorer } from './explorer.ts';
import { jobs } from './jobs.ts';
import { liveWalks } from './live-walks.ts';
import { pageWeight } from './page-weight.ts';
import { viewAddresses } from './views.ts';
import { walk } from './walk.ts';
import { watched } from './watched.ts';

const examples = join(root, 'examples');
const hostile = join(import.meta.dirname, 'hostile.txt');

/** How much of the page may come before a view of its own is asked for, in bytes as gzip packs them. */
const mostBytes = 200_000;

describe('the explorer in a browser', { skip: withoutBrowser }, () => {
  let files: ReadonlyMap<string, PageFile>;
  let explorer: Explorer;
  let chromium: Browser;

  before(async () => {
    files = builtPage();
    [explorer, chromium] = await Promise.all([explorerOf([examples, hostile], files), browser()]);
  });
  after(async () => {
    await chromium.close();
    await explorer.close();
  });

  test(`the page weighs less than ${mostBytes} bytes without map and network`, () => {
    const weight = pageWeight(files);
    assert.ok(weight < mostBytes, `${weight} bytes`);
    assert.ok(
      [...files.keys()].some((path) => path.includes('/Network-')),
      'the network has a file of its own',
    );
  });

  test('no view has an axe violation, an error, a request to elsewhere or a line too wide; light, dark, at three widths', async () => {
    const addresses = await viewAddresses(explorer.address);
    assert.deepEqual(await walk(chromium, { origin: explorer.address, addresses }), []);
  });

  liveWalks(() => ({ files, chromium }));

  test('hostile text is text in every view', async () => {
    const { page, wrong } = await watched(chromium, explorer.address);
    for (const address of ['/articles', '/events', '/statements', '/actors', '/search?q=hostile', '/'])
      await page.goto(address, { waitUntil: 'networkidle' });
    await page.goto('/search?q=hostile', { waitUntil: 'networkidle' });
    assert.match(await page.locator('main').innerText(), /<img src=x onerror=/);
    await page.locator('.fact .head a').first().click();
    await page.locator('article').waitFor();
    assert.match(await page.locator('article').innerText(), /<script>alert/);
    assert.equal(await page.locator('main img, main script, main iframe').count(), 0);
    assert.deepEqual(wrong, []);
  });

  for (const { name, keys, shows } of jobs)
    test(`by keyboard alone, ${name}: ${keys.length} key presses`, async () => {
      assert.ok(keys.length < 12);
      const { page, wrong } = await watched(chromium, explorer.address);
      await page.goto('/', { waitUntil: 'networkidle' });
      for (const key of keys) {
        await page.keyboard.press(key);
        if (key === 'Enter') await shown(page);
      }
      await page
        .locator(shows)
        .first()
        .waitFor({ timeout: 4000 })
        .catch(async () => assert.fail(`${page.url()}: ${await page.locator('main').innerText()}`));
      assert.deepEqual(wrong, []);
    });
});

/** Waits until the view that a key has opened shows what it asks for. */
async function shown(page: Page): Promise<void> {
  const waiting = page.locator('.notice.waiting');
  await page.locator('h1').first().waitFor();
  while ((await waiting.count()) > 0) await waiting.first().waitFor({ state: 'detached' });
}
