import type { Page } from 'playwright-core';

/** How long the frames of a stretch were, in milliseconds. */
export interface Frames {
  readonly how: string;
  readonly count: number;
  readonly p95: number;
  readonly longest: number;
  /** Frames of more than 50 ms. */
  readonly slow: number;
  /** The longest that the page's own work kept a frame waiting, as the browser tells it (tasks over 50 ms); 0 for none. */
  readonly task: number;
  /** Jumps after which nothing was drawn in time, where it was looked for. */
  readonly blank?: number;
}

/** Longest frame that is not slow. */
const slowMs = 50;

/** Begins to note, in the page, when each frame comes and which tasks are long. */
export async function recordFrames(page: Page): Promise<void> {
  await page.evaluate(`{
    window.noted = { frames: [], tasks: [] };
    let last = performance.now();
    const tick = (now) => { window.noted.frames.push(now - last); last = now; requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
    new PerformanceObserver((list) => { for (const one of list.getEntries()) window.noted.tasks.push(one.duration); })
      .observe({ type: 'longtask' });
  }`);
}

/** The frames since it was last asked. */
export async function framesOf(page: Page, how: string): Promise<Frames> {
  const { frames, tasks } = await page.evaluate<{ readonly frames: number[]; readonly tasks: number[] }>(
    `{ const { noted } = window; window.noted = { frames: [], tasks: [] }; noted }`,
  );
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    how,
    count: sorted.length,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    longest: sorted.at(-1) ?? 0,
    slow: sorted.filter((ms) => ms > slowMs).length,
    task: Math.max(0, ...tasks),
  };
}
