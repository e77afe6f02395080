import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { atRest } from '../../test/explorer/at-rest.ts';
import { framesWhile, noteFrames, type Frames } from './frames.ts';

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
  await noteFrames(page);
  const frames = [
    await framesWhile(page, 'an empty page: wheel', () => byWheel(page)),
    await framesWhile(page, 'an empty page: thumb jumps', async () => (await byJumps(page), null)),
  ];
  await page.close();
  return frames;
}

/** Reads the list to so many rows by scrolling to its end again and again, then scrolls through it in every way. */
export async function* ledgerScroll(chromium: Browser, ledger: LongLedger): AsyncGenerator<Frames> {
  const page = await chromium.newPage({ viewport: window });
  await atRest(page);
  await page.goto(`${ledger.origin}/${ledger.list}`, { waitUntil: 'networkidle' });
  await noteFrames(page);
  const rows = await toRows(page, ledger.rows);
  const of = (how: string): string => `${rows} rows: ${how}`;
  yield await framesWhile(page, of('wheel'), () => byWheel(page));
  const paging = ['PageDown', 'PageDown', 'PageDown', 'PageUp'];
  yield await framesWhile(page, of('PageDown, PageUp'), () => byKeys(page, paging));
  yield await framesWhile(page, of('Home, End'), () => byKeys(page, ['End', 'Home']));
  yield await framesWhile(page, of('j, k'), () => byKeys(page, ['j', 'j', 'j', 'k']));
  yield await framesWhile(page, of('thumb jumps'), () => byJumps(page));
  await page.close();
}

/** Gives how many rows there are: fewer than wanted where the list has no more. */
async function toRows(page: Page, wanted: number): Promise<number> {
  let rows = 0;
  while (rows < wanted && (await page.locator('.on').count()) > 0) {
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await sleep(20);
    rows = Number(await page.locator('.fact').last().getAttribute('aria-posinset'));
  }
  return rows;
}

async function byWheel(page: Page): Promise<null> {
  await page.evaluate('scrollTo(0, 0)');
  await page.mouse.move(900, 500);
  for (let turn = 0; turn < 300; turn += 1) {
    await page.mouse.wheel(0, turn % 3 === 2 ? 2400 : 400);
    await sleep(16);
  }
  return null;
}

async function byKeys(page: Page, keys: readonly string[]): Promise<null> {
  for (let turn = 0; turn < 120; turn += 1) {
    await page.keyboard.press(keys[turn % keys.length] ?? 'PageDown');
    await sleep(33);
  }
  return null;
}

/** Jumps to places all over the list, and looks three frames later whether there is a row in the middle of the window. */
async function byJumps(page: Page): Promise<number> {
  let blank = 0;
  for (let turn = 1; turn <= 100; turn += 1) {
    const share = (turn * 0.618034) % 1;
    const isBlank = await page.evaluate<boolean>(`new Promise((done) => {
      scrollTo(0, ${share} * (document.documentElement.scrollHeight - innerHeight));
      const look = () => done(document.elementFromPoint(900, 500)?.closest('.fact') === null);
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(look)));
    })`);
    if (isBlank) blank += 1;
    await sleep(50);
  }
  return blank;
}
