import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { readInputs } from '../../src/intake/read-inputs.ts';
import { answer, writeWarc } from '../documents/write-warc.ts';
import { folderOf, gather, summaryIn, takenFrom } from './intakes.ts';

const report = (name: string): Uint8Array =>
  strToU8(
    Array.from({ length: 60 }, (_, n) => `The envoys of ${name} met in hall ${n * 7919} of ${name}.`).join(
      ' ',
    ),
  );
const names = ['a.txt', 'b.txt', 'c.html', 'd.txt'];

/** As programs write that do not know a file's length before its end: the length stands behind it. */
function streamed(files: Readonly<Record<string, Uint8Array>>, isPacked: boolean): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((_, bytes) => void parts.push(bytes));
  for (const [name, bytes] of Object.entries(files)) {
    const file = isPacked ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(parts);
}

const files = Object.fromEntries(names.map((name) => [name, report(name)]));

for (const [how, zip] of [
  ['packed', zipSync(files)],
  ['stored', zipSync(files, { level: 0 })],
  ['packed as a stream', streamed(files, true)],
  ['stored as a stream', streamed(files, false)],
] as const) {
  test(`a ZIP file that is cut, ${how}: what stands before the cut is read, what is cut is named`, async (t) => {
    const third = Buffer.from(zip).indexOf('c.html');
    const folder = await folderOf(t, { 'a.zip': zip.subarray(0, third + 40), 'b.zip': zip.subarray(0, -30) });
    assert.deepEqual(await takenFrom(folder, 'a.zip'), [
      'a.zip/a.txt plain',
      'a.zip/b.txt plain',
      'archive-broken a.zip/c.html',
      'archive-broken a.zip',
    ]);
    assert.deepEqual(await takenFrom(folder, 'b.zip'), [
      ...names.map((name) => `b.zip/${name} ${name.endsWith('html') ? 'html' : 'plain'}`),
      'archive-broken b.zip',
    ]);
    const sources = await gather(readInputs([join(folder, 'b.zip')]));
    const bytes = sources.flatMap((one) => (one.kind === 'source' ? [Buffer.from(one.source.bytes)] : []));
    assert.deepEqual(
      bytes,
      names.map((name) => Buffer.from(report(name))),
    );
  });
}

test('names of a cut ZIP file are judged as others are, and what is of no kind that is read is counted', async (t) => {
  const zip = zipSync({
    '../a.txt': report('a'),
    'b.png': report('b'),
    '__MACOSX/c.txt': report('c'),
    'd.txt': report('d'),
  });
  const folder = await folderOf(t, { 'a.zip': zip.subarray(0, -30) });
  assert.deepEqual(await takenFrom(folder, 'a.zip'), [
    'archive-path a.zip/../a.txt',
    'a.zip/d.txt plain',
    'passed over (type) a.zip/*.png 1',
    'archive-broken a.zip',
  ]);
});

test('a bomb in a cut ZIP file is ended, and another ZIP file that is cut inside one is read', async (t) => {
  const inner = zipSync({ 'b.txt': report('b'), 'c.txt': report('c') });
  const folder = await folderOf(t, {
    'bomb.zip': zipSync({ 'a.jsonl': new Uint8Array(4_000_000), 'b.txt': report('b') }).subarray(0, -30),
    'deep.zip': zipSync({ 'inner.zip': inner.subarray(0, -30), 'd.txt': report('d') }),
  });
  const bomb = await takenFrom(folder, 'bomb.zip', { limits: { unpackedBytes: 1_000_000 } });
  assert.equal(bomb.at(-1), 'archive-bomb bomb.zip');
  assert.deepEqual(await takenFrom(folder, 'deep.zip'), [
    'deep.zip/inner.zip/b.txt plain',
    'deep.zip/inner.zip/c.txt plain',
    'archive-broken deep.zip/inner.zip',
    'deep.zip/d.txt plain',
  ]);
});

test('a cut ZIP file is gone on with where another run stopped, also inside a crawl', async (t) => {
  const page = (name: string): string => `<!doctype html><title>${name}</title><p>The envoys met in ${name}.`;
  const warc = writeWarc(
    ['x', 'y', 'z'].map((name) => ({
      type: 'response',
      uri: `https://news.example/${name}`,
      block: answer(page(name)),
    })),
  );
  const zip = zipSync({ 'a.txt': report('a'), 'b.warc': warc, 'c.txt': report('c') });
  const folder = await folderOf(t, { 'a.zip': zip.subarray(0, -30) });
  const path = join(folder, 'a.zip');
  const lines = (await gather(readInputs([path]))).map(summaryIn(folder));
  const whole = lines.filter((line) => !line.startsWith('reached'));
  for (const [at, line] of lines.entries()) {
    const place = /^reached ([\d ]+)$/.exec(line)?.[1]?.split(' ').map(Number);
    if (place === undefined) continue;
    const after = await takenFrom(folder, 'a.zip', { reachedIn: async () => place });
    const before = lines.slice(0, at).filter((one) => !one.startsWith('reached'));
    assert.deepEqual([...before, ...after], whole, `from ${place.join(' ')}`);
  }
});
