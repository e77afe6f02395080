import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressLine, timeInWords } from '../../../src/cli/progress/progress-line.ts';
import { progressMeter } from '../../../src/cli/progress/progress-meter.ts';
import { lookOf } from '../../../src/cli/screen/look.ts';

test('a line tells done and total, the rate, the time left and what was read', () => {
  const at = 'wire/a.txt';
  assert.equal(
    progressLine({ done: 240, total: 600, elapsedMs: 6000, at }),
    '240/600  40/s  9 s left  wire/a.txt',
  );
  assert.equal(progressLine({ done: 2, total: 600, elapsedMs: 4000, at }), '2/600  0.5/s  wire/a.txt');
  assert.equal(progressLine({ done: 7, total: 0, elapsedMs: 100, at: '' }), '7');
  assert.equal(progressLine({ done: 12, total: 11, elapsedMs: 1000, at: '' }), '12  12/s');
});

test('times are told in words', () => {
  assert.deepEqual([0.2, 89, 180, 7500].map(timeInWords), ['1 s', '89 s', '3 min', '2 h 5 min']);
});

/** What a meter writes while a source is read each second, for so many seconds. */
function written(
  isTerminal: boolean,
  seconds: number,
  silent = false,
): { progress: string[]; messages: string[] } {
  const progress: string[] = [];
  const messages: string[] = [];
  let now = 0;
  const output = {
    data: () => {},
    message: (line: string) => void messages.push(line),
    progress: (line: string) => void progress.push(line),
    look: lookOf({ columns: 80, colour: false }),
  };
  const meter = progressMeter(output, { now: () => now, isTerminal, silent });
  meter.expect(20);
  for (let at = 1; at <= seconds; at += 1) {
    now = at * 1000;
    meter.done(`${at}.txt`);
  }
  return { progress, messages };
}

test('a terminal has one line that changes; a log has a line every five seconds', () => {
  const terminal = written(true, 12);
  assert.equal(terminal.progress.length, 12);
  assert.equal(terminal.progress.at(-1), '12/20  1.0/s  8 s left  12.txt');
  assert.deepEqual(terminal.messages, []);
  assert.deepEqual(written(true, 12, true), { progress: [], messages: [] });
  assert.deepEqual(written(false, 12).messages, ['5/20  1.0/s  5.txt', '10/20  1.0/s  10 s left  10.txt']);
});
