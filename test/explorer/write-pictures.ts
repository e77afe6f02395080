import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../cli/run-cli.ts';
import { bodyOf } from '../serve/served.ts';
import { atRest } from './at-rest.ts';
import { browser } from './browser.ts';
import { builtPage, explorerOf } from './explorer.ts';

// Makes the pictures of docs/ from the examples: npm run pictures.

const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const explorer = await explorerOf([join(root, 'examples')], builtPage());
const [swap] = (await bodyOf(await fetch(`${explorer.address}/api/v1/conflicts?type=swap`))).values;
const views = {
  home: '/',
  relation: '/relation?with=Vietnam&with=South+Korea',
  conflict: `/value/${swap.id}`,
};
const chromium = await browser();
const page = await chromium.newPage({ viewport: { width: 1120, height: 760 }, colorScheme: 'light' });
await atRest(page);
for (const [name, address] of Object.entries(views)) {
  await page.goto(explorer.address + address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
await chromium.close();
await explorer.close();
