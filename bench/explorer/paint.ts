import { atRest } from '../../test/explorer/at-rest.ts';
import { browser } from '../../test/explorer/browser.ts';

/** How soon a view shows, in milliseconds from its being asked for. */
export interface Paint {
  readonly view: string;
  /** How many times slower the processor is made. */
  readonly slower: number;
  readonly first: number;
  readonly largest: number;
  /** Until the first facts stand there; null where none came in ten seconds. */
  readonly rows: number | null;
}

/** What a view shows that its reader came for. */
const rows = '.fact, .dossier li';

/** The times of the page itself: run in it before anything else is. */
const watch = `
  window.times = { largest: 0, rows: null };
  new PerformanceObserver((list) => { for (const one of list.getEntries()) window.times.largest = one.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  const look = () => {
    if (document.querySelector('${rows}') !== null) window.times.rows = performance.now();
    else requestAnimationFrame(look);
  };
  look();`;

/** Opens a view in a browser that has just been started and has nothing of the page. */
export async function paintOf(
  origin: string,
  { view, slower }: { readonly view: string; readonly slower: number },
): Promise<Paint> {
  const chromium = await browser();
  try {
    const context = await chromium.newContext({ viewport: { width: 1440, height: 1000 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(watch);
    await atRest(page);
    await page.goto(origin + view, { waitUntil: 'networkidle' });
    await page
      .locator(rows)
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => {});
    const times = await page.evaluate<Omit<Paint, 'view' | 'slower'>>(
      `({ first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, ...window.times })`,
    );
    return { view, slower, ...times };
  } finally {
    await chromium.close();
  }
}
