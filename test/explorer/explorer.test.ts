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
import { checkSaved } from './saved-files.ts';
import { chartAddresses, firstFact, viewAddresses } from './views.ts';
import { walk } from './walk.ts';
import { watched } from './watched.ts';

const examples = join(root, 'examples');
const hostile = join(import.meta.dirname, 'hostile.txt');
const reports = join(root, 'test', 'serve', 'reports');

/** How much of the page may come before a view of its own is asked for, in bytes as gzip packs them. */
const mostBytes = 200_000;

describe('the explorer in a browser', { skip: withoutBrowser }, () => {
  let files: ReadonlyMap<string, PageFile>;
  let explorer: Explorer;
  let chromium: Browser;

  before(async () => {
    files = builtPage();
    [explorer, chromium] = await Promise.all([explorerOf([examples, hostile, reports], files), browser()]);
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

  test('every chart is saved as SVG, PNG and CSV, and the files hold what is drawn', async () => {
    const { page, wrong } = await watched(chromium, explorer.address);
    for (const address of await chartAddresses(explorer.address)) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.locator('details.saved').first().waitFor({ state: 'attached' });
      await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
      const charts = await page.locator('details.saved').all();
      for (const chart of charts) {
        const words = await checkSaved(page, chart);
        assert.ok(address !== '/network' || words.length > 1, 'the network names who met');
      }
    }
    assert.deepEqual(wrong, []);
  });

  test('two timelines stand in step: the same months, one below the other', async () => {
    const { page, wrong } = await watched(chromium, explorer.address);
    await page.goto('/relation?with=VNM&with=KOR', { waitUntil: 'networkidle' });
    await page.getByText('All events of each, in step').click();
    const [one, other] = await Promise.all(
      ['VNM', 'KOR'].map(async (party) => {
        const bars = await page.getByLabel(`Events of ${party} by month`, { exact: true }).locator('a').all();
        return Promise.all(
          bars.map(async (bar) => {
            const box = await bar.boundingBox();
            return [(await bar.getAttribute('title'))?.split(':')[0], Math.round(box?.x ?? -1)];
          }),
        );
      }),
    );
    assert.ok((one?.length ?? 0) > 1);
    assert.deepEqual(one, other);
    assert.deepEqual(wrong, []);
  });

  test('a pair is decided from the keyboard by somebody, is asked no more, and is back when that is undone', async () => {
    const { page, wrong } = await watched(chromium, explorer.address);
    await page.goto('/judge?of=pairs', { waitUntil: 'networkidle' });
    await page.getByLabel('who decides').fill('A. Sosa');
    await page.locator('h1').click();
    const names = async (): Promise<readonly string[]> => page.locator('.pair h3').allInnerTexts();
    const before = await names();
    assert.equal(before.length, 2);
    await page.keyboard.press('s');
    await page.locator('main [role=status]:has-text("One:")').waitFor();
    await page.locator('.fact .head:has-text("A. Sosa called")').first().waitFor();
    assert.notDeepEqual(await names(), before);
    await page.keyboard.press('u');
    await page.locator('main [role=status]:has-text("Taken back")').waitFor();
    await page.locator(`.pair h3:has-text("${before[0]}")`).first().waitFor();
    await page.keyboard.press('n');
    await page.locator('.judged .detail:has-text("Pair 2")').waitFor();
    assert.deepEqual(wrong, []);
  });

  test('a field is set by a choice that fits it', async () => {
    const { page, wrong } = await watched(chromium, explorer.address);
    const address = await firstFact(explorer.address, 'events?with=Besa+Krasniqi');
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByText('Decide about this').click();
    await page.getByLabel('field').selectOption('status');
    await page.getByLabel('should say').selectOption('denied');
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    await page.locator('[role=status]:has-text("Decided: set")').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('[role=status]:has-text("Taken back")').waitFor();
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
