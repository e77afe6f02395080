import type { Page } from 'playwright-core';
import { longestTask, traceCategories, type Task } from './longest-task.ts';

/** How long the frames of a stretch were, in milliseconds. */
export interface Frames {
  readonly how: string;
  readonly count: number;
  readonly p95: number;
  readonly longest: number;
  /** Frames of more than 50 ms. */
  readonly slow: number;
  /** The longest task of the page. */
  readonly task: Task;
  /** Jumps after which nothing was drawn in time, where it was looked for. */
  readonly blank: number | null;
}

/** Longest frame that is not slow. */
const slowMs = 50;

/** Begins to note, in the page, when each frame comes. */
export async function noteFrames(page: Page): Promise<void> {
  await page.evaluate(`{
    window.noted = [];
    let last = performance.now();
    const tick = (now) => { window.noted.push(now - last); last = now; requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
  }`);
}

/** The frames of a page while something is done to it, which may count jumps that drew nothing. */
export async function framesWhile(
  page: Page,
  how: string,
  run: () => Promise<number | null>,
): Promise<Frames> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: [...traceCategories] });
  await page.evaluate('window.noted.length = 0');
  const blank = await run();
  const frames = await page.evaluate<readonly number[]>('window.noted');
  const trace = await browser?.stopTracing();
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    how,
    count: sorted.length,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    longest: sorted.at(-1) ?? 0,
    slow: sorted.filter((ms) => ms > slowMs).length,
    task: longestTask(trace ?? Buffer.of()),
    blank,
  };
}
