import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { framesOf, recordFrames, type Frames } from './frames.ts';

/** A list to scroll, and how many rows of it are read before. */
export interface LongLedger {
  readonly origin: string;
  readonly list: string;
  readonly rows: number;
}

const window = { width: 1440, height: 1000 };

/** How the machine scrolls a page that does nothing: what is slow there is not the explorer's. */
export async function controlScroll(chromium: Browser): Promise<readonly Frames[]> {
  const page = await chromium.newPage({ viewport: window });
  await page.setContent('<div style="height: 9000000px"></div>');
  await recordFrames(page);
  const frames = [await byWheel(page, 'control: wheel'), await byJumps(page, 'control: jumps')];
  await page.close();
  return frames;
}

/** Reads the list to so many rows by scrolling to its end again and again, then scrolls through it in every way. */
export async function* ledgerScroll(chromium: Browser, ledger: LongLedger): AsyncGenerator<Frames> {
  const page = await chromium.newPage({ viewport: window });
  await page.goto(`${ledger.origin}/${ledger.list}`, { waitUntil: 'networkidle' });
  await recordFrames(page);
  yield await toRows(page, ledger.rows);
  yield await byWheel(page, 'wheel');
  yield await byKeys(page, 'PageDown, PageUp', ['PageDown', 'PageDown', 'PageDown', 'PageUp']);
  yield await byKeys(page, 'Home, End', ['End', 'Home']);
  yield await byKeys(page, 'j, k', ['j', 'j', 'j', 'k']);
  yield await byJumps(page, 'thumb jumps');
  await page.close();
}

async function toRows(page: Page, wanted: number): Promise<Frames> {
  const from = performance.now();
  let rows = 0;
  let still = 0;
  // A list that has no more rows stands still.
  while (rows < wanted && still < 100) {
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await sleep(20);
    const last = await page.locator('.fact').last().getAttribute('aria-posinset');
    still = Number(last) === rows ? still + 1 : 0;
    rows = Number(last);
  }
  return framesOf(
    page,
    `${rows} rows read by scrolling to the end, ${((performance.now() - from) / 1000).toFixed(0)} s`,
  );
}

async function byWheel(page: Page, how: string): Promise<Frames> {
  await page.evaluate('scrollTo(0, 0)');
  await page.mouse.move(900, 500);
  await framesOf(page, how);
  for (let turn = 0; turn < 300; turn += 1) {
    await page.mouse.wheel(0, turn % 3 === 2 ? 2400 : 400);
    await sleep(16);
  }
  return framesOf(page, how);
}

async function byKeys(page: Page, how: string, keys: readonly string[]): Promise<Frames> {
  await framesOf(page, how);
  for (let turn = 0; turn < 120; turn += 1) {
    await page.keyboard.press(keys[turn % keys.length] ?? 'PageDown');
    await sleep(33);
  }
  return framesOf(page, how);
}

/** Jumps to places all over the list, and looks two frames later whether there are rows in the middle of the window. */
async function byJumps(page: Page, how: string): Promise<Frames> {
  await framesOf(page, how);
  let blank = 0;
  for (let turn = 1; turn <= 100; turn += 1) {
    const share = (turn * 0.618034) % 1;
    const isBlank = await page.evaluate<boolean>(`new Promise((done) => {
      scrollTo(0, ${share} * (document.documentElement.scrollHeight - innerHeight));
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() =>
        done(document.elementFromPoint(900, 500)?.closest('.fact') === null))));
    })`);
    if (isBlank) blank += 1;
    await sleep(50);
  }
  return { ...(await framesOf(page, how)), blank };
}
