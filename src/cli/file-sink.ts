import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { Failure } from '../model/failure.ts';
import type { LineSink } from './line-sink.ts';
import { withoutControls } from './without-controls.ts';

const lineFeed = 10;

/**
 * Lines added to the end of a file, each on disk when `write` has answered. The file itself says which lines came there before: its last whole line does, and
 * one that was cut off is taken away, to be written anew. Throws `output-unwritable`.
 */
export function fileSink(path: string): LineSink {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw new Failure('output-unwritable', path, { cause });
    }
  };
  const file = guarded(() => openSync(path, 'a+'));
  return {
    alreadyThere: (lines) => guarded(() => mendedCount(file, lines.map(bytesOf))),
    write: async (line) => guarded(() => addLine(file, bytesOf(line))),
    close: () => closeSync(file),
  };
}

const bytesOf = (line: string): Buffer => Buffer.from(withoutControls(line));

/** How many of the lines stand at the end of the file; the beginning of the next is taken away from there. */
function mendedCount(file: number, lines: readonly Buffer[]): number {
  const longest = Math.max(0, ...lines.map((one) => one.length));
  const tail = tailOf(file, 2 * longest + 2);
  const end = tail.lastIndexOf(lineFeed);
  const whole = tail.subarray(tail.subarray(0, Math.max(0, end)).lastIndexOf(lineFeed) + 1, Math.max(0, end));
  const count = lines.findIndex((one) => one.equals(whole)) + 1;
  const rest = tail.subarray(end + 1);
  if (rest.length > 0 && lines.at(count)?.subarray(0, rest.length).equals(rest) === true)
    ftruncateSync(file, fstatSync(file).size - rest.length);
  return count;
}

/** The last bytes of a file, at most so many. */
function tailOf(file: number, most: number): Buffer {
  const { size } = fstatSync(file);
  const tail = Buffer.alloc(Math.min(size, most));
  return tail.subarray(0, readSync(file, tail, 0, tail.length, size - tail.length));
}

/** Adds a line behind whatever the file ends with. */
function addLine(file: number, line: Buffer): void {
  const last = tailOf(file, 1).at(0) ?? lineFeed;
  const parts = [...(last === lineFeed ? [] : ['\n']), line, '\n'].map((one) => Buffer.from(one));
  let left = Buffer.concat(parts);
  while (left.length > 0) left = left.subarray(writeSync(file, left));
  fdatasyncSync(file);
}
