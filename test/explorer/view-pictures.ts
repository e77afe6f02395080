import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { atRest } from './at-rest.ts';

/** One way in which a view is looked at. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly isPaper?: boolean;
}

/** A sheet of A4 paper without its margins is so wide, in CSS pixels. */
const paperWidth = 643;

const looks: readonly Look[] = [
  { name: '1440-light', width: 1440, scheme: 'light' },
  { name: '1440-dark', width: 1440, scheme: 'dark' },
  { name: '1024-light', width: 1024, scheme: 'light' },
  { name: '1024-dark', width: 1024, scheme: 'dark' },
  { name: '390-light', width: 390, scheme: 'light' },
  { name: '390-dark', width: 390, scheme: 'dark' },
  { name: 'print', width: paperWidth, scheme: 'light', isPaper: true },
];

/** A view to take pictures of, and what is done on the page first. */
export interface Sight {
  readonly name: string;
  readonly address: string;
  /** Before the page is asked for: answers that never come, say. */
  readonly before?: (page: Page) => Promise<void>;
  /** Once it stands there: a key is pressed, say. */
  readonly behind?: (page: Page) => Promise<void>;
}

/** Takes a view in every look, as far down as a long page is worth looking at, and all of them on one sheet. */
export async function picturesOf(
  browser: Browser,
  { origin, folder, sight }: { readonly origin: string; readonly folder: string; readonly sight: Sight },
): Promise<void> {
  const files: string[] = [];
  for (const look of looks) {
    const context = await browser.newContext(settings(origin, look));
    const page = await context.newPage();
    await atRest(page);
    await sight.before?.(page);
    await page.goto(sight.address, { waitUntil: sight.before === undefined ? 'networkidle' : 'load' });
    await page.waitForTimeout(200);
    await sight.behind?.(page);
    if (look.isPaper === true) await page.emulateMedia({ media: 'print' });
    const path = join(folder, `${sight.name}-${look.name}.png`);
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    await page.screenshot({
      path,
      fullPage: true,
      clip: { x: 0, y: 0, width: look.width, height: Math.min(height, 2000) },
    });
    files.push(path);
    await context.close();
  }
  await sheetOf(browser, { files, path: join(folder, `sheet-${sight.name}.png`) });
}

function settings(origin: string, { width, scheme }: Look): BrowserContextOptions {
  return { baseURL: origin, viewport: { width, height: 1400 }, colorScheme: scheme, reducedMotion: 'reduce' };
}

/** Puts pictures side by side at the same height. */
async function sheetOf(
  browser: Browser,
  { files, path }: { readonly files: readonly string[]; readonly path: string },
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2400, height: 900 } });
  const shown = await Promise.all(
    files.map(
      async (file) => `<img src="data:image/png;base64,${(await readFile(file)).toString('base64')}">`,
    ),
  );
  await page.setContent(
    `<body style="margin:8px;background:#888;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start">${shown.join('')}<style>img{max-height:860px}</style>`,
  );
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
