import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../cli/run-cli.ts';
import { browser } from './browser.ts';
import { builtPage, explorerOf } from './explorer.ts';
import { picturesOf, type Sight } from './view-pictures.ts';
import { viewAddresses } from './views.ts';

// Takes a picture of every view, wide and narrow, light and dark and on paper, and of its states, for somebody to look at:
// npm run views -- [FOLDER [FILE-OR-FOLDER TO READ]] [--only NAME]. Nothing of it is kept with the code.

const only = process.argv.includes('--only') ? process.argv.at(-1) : undefined;
const [folder = mkdtempSync(join(tmpdir(), 'chancery-views-')), read = join(root, 'examples')] = process.argv
  .slice(2)
  .filter((one, at, all) => one !== '--only' && all[at - 1] !== '--only');
mkdirSync(folder, { recursive: true });

const never = async (page: Page): Promise<void> => void (await page.route('**/api/v1/**', () => {}));
const broken = async (page: Page): Promise<void> =>
  void (await page.route('**/api/v1/**', (route) => route.abort()));
const typed = async (page: Page): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.type('tra');
  await page.waitForTimeout(500);
};
const walked = async (page: Page): Promise<void> => {
  await page.keyboard.press('j');
  await page.keyboard.press('j');
};

/** States of views that no address asks for. */
const states: readonly Sight[] = [
  { name: 'state-waiting-home', address: '/', before: never },
  { name: 'state-waiting-list', address: '/events', before: never },
  { name: 'state-error-home', address: '/', before: broken },
  { name: 'state-error-list', address: '/events', before: broken },
  { name: 'state-empty-list', address: '/events?with=ISL&since=1900&until=1901' },
  { name: 'state-finder', address: '/', behind: typed },
  { name: 'state-focus', address: '/events', behind: walked },
];

const nameOf = (address: string): string =>
  address === '/'
    ? 'home'
    : address
        .slice(1)
        .replaceAll(/[^\w-]+/g, '-')
        .slice(0, 40);

const files = builtPage();
const [explorer, empty, chromium] = await Promise.all([
  explorerOf([read], files),
  explorerOf([], files),
  browser(),
]);
const views = (await viewAddresses(explorer.address)).map((address) => ({ name: nameOf(address), address }));
for (const sight of [...views, ...states].filter(({ name }) => only === undefined || name.includes(only)))
  await picturesOf(chromium, { origin: explorer.address, folder, sight });
if (only === undefined)
  await picturesOf(chromium, {
    origin: empty.address,
    folder,
    sight: { name: 'state-empty-home', address: '/' },
  });
console.log(folder);
await chromium.close();
await Promise.all([explorer.close(), empty.close()]);
