import assert from 'node:assert/strict';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { gunzip } from '../../src/intake/streams/gunzip.ts';
import { placed } from '../../src/intake/streams/placed-bytes.ts';

/** A stream in chunks of so many bytes. */
async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What comes of a stream: the text, and the offsets at which members begin. */
async function unpacked(bytes: Uint8Array, size: number): Promise<readonly [string, readonly number[]]> {
  const parts: Uint8Array[] = [];
  const members = new Set<number>();
  for await (const { bytes: part, place } of gunzip(placed(chunked(bytes, size)))) {
    parts.push(part);
    members.add(place[0]);
  }
  return [Buffer.concat(parts).toString(), [...members]];
}

// Letters without an order, so that they pack to three quarters of their length.
const noise = (length: number): string => {
  let state = 7;
  return Array.from({ length }, () => {
    // Marsaglia's xorshift.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return String.fromCharCode(33 + ((state >>> 8) % 90));
  }).join('');
};
const texts = ['a'.repeat(10), noise(2_000), 'b'.repeat(20_000_000), noise(2_000_000), 'c', noise(70_000)];
const packed = texts.map((text) => gzipSync(text));
const starts = packed.map((_, at) => packed.slice(0, at).reduce((sum, one) => sum + one.length, 0));

for (const size of [7, 65_536, 10_000_000])
  test(`members short and long, in chunks of ${size} bytes: all of them, each with its offset`, async () => {
    // In tiny chunks the long ones take their time.
    const some = size === 7 ? [0, 1, 4, 5] : texts.map((_, at) => at);
    const [text, members] = await unpacked(Buffer.concat(some.map((at) => packed[at])), size);
    assert.ok(text === some.map((at) => texts[at]).join(''));
    if (size !== 7) assert.deepEqual(members, starts);
  });

test('heads with a name, a comment, extra fields and a checksum; zeros at the end', async () => {
  const body = gzipSync('text').subarray(10);
  const head = [0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3, 0x61, 0, 0x62, 0x63, 0, 9, 9];
  const bytes = Buffer.concat([Buffer.from(head), body, gzipSync(' more'), Buffer.alloc(20)]);
  for (const size of [1, 5, 1000]) assert.equal((await unpacked(bytes, size))[0], 'text more');
});

for (const [what, bytes] of [
  ['cut in its data', gzipSync(noise(5_000)).subarray(0, 2_000)],
  ['cut in its trailer', gzipSync('text').subarray(0, -3)],
  ['cut in a long member', (packed[3] ?? Buffer.alloc(0)).subarray(0, 1_200_000)],
  ['cut in its head', gzipSync('text').subarray(0, 6)],
  ['no gzip behind a member', Buffer.concat([gzipSync('text'), Buffer.from('what is this?')])],
  ['damaged in a long member', Buffer.from(packed[3] ?? []).fill(0xff, 1_100_000, 1_100_100)],
  [
    'broken in a long member',
    Buffer.concat([gzipSync(noise(50_000), { level: 0 }).subarray(0, 40_000), Buffer.alloc(2_000_000, 0xff)]),
  ],
  ['of another checksum', Buffer.concat([gzipSync('text').subarray(0, -8), Buffer.alloc(8, 1)])],
  ['damaged', Buffer.concat([gzipSync('text').subarray(0, 10), Buffer.alloc(50, 0xff)])],
] as const)
  test(`a stream that is ${what} throws, and does not hang`, async () => {
    await assert.rejects(unpacked(bytes, 65_536));
    await assert.rejects(unpacked(bytes, 1_000));
  });
