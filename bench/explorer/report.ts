import type { Waited } from './ask-views.ts';
import type { Frames } from './frames.ts';
import type { Paint } from './paint.ts';

const ms = (value: number | null | undefined): string =>
  (value === null || value === undefined ? '–' : value.toFixed(1)).padStart(8);

/** One line on the answers to a question. */
export function waitLine({ question, clock, processor }: Waited): string {
  const at = (times: readonly number[], share: number): string => ms(times[Math.floor(times.length * share)]);
  return `${question.padEnd(28)} asked ${String(clock.length).padStart(4)}   p50${at(clock, 0.5)} ms   p95${at(clock, 0.95)} ms   of the processor p50${at(processor, 0.5)} ms   p95${at(processor, 0.95)} ms`;
}

/** One line on how soon a view shows. */
export function paintLine({ view, slower, first, largest, rows }: Paint): string {
  const machine = slower === 1 ? '' : ` (processor ${slower}x slower)`;
  return `${(view + machine).padEnd(56)} first paint${ms(first)} ms   largest${ms(largest)} ms   facts${ms(rows)} ms`;
}

/** One line on the frames of a stretch. */
export function frameLine({ how, count, p95, longest, slow, task, blank }: Frames): string {
  const missing = blank === null ? '' : `   ${blank} jumps without rows`;
  return `${how.padEnd(32)} ${String(count).padStart(5)} frames   p95${ms(p95)} ms   longest${ms(longest)} ms   over 50 ms ${String(slow).padStart(3)}   longest task${ms(task.clock)} ms, of the processor${ms(task.processor)} ms${missing}`;
}
