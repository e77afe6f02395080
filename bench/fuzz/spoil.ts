import type { Random } from '../world/random.ts';

/** Words at which readers of pages, feeds, archives and documents turn. */
const turns = [
  '<',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script>',
  '<div>',
  '<p>',
  '<table>',
  '<br>',
  '&',
  '&#x0;',
  '&#55357;',
  '\u0000',
  '\uFEFF',
  '\uFFFD',
  '"',
  '“',
  '\\u',
  '{',
  '[',
  '}',
  ',',
  '\r\n\r\n',
  'Content-Length: 99999999999\r\n',
  'WARC/1.0\r\n',
  'PK\u0003\u0004',
  'endobj',
  'stream\n',
  '2025-02-31',
  '١٢ مارس ٢٠٢٥',
  'á́́́',
].map((one) => new TextEncoder().encode(one));

type Spoiler = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

function cutAt(bytes: Uint8Array, random: Random): readonly [number, number] {
  const from = random.int(0, bytes.length);
  return [from, Math.min(bytes.length, from + random.int(0, random.chance(0.2) ? 2000 : 40))];
}

const spoilers: readonly Spoiler[] = [
  // A few bytes changed.
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    for (let left = random.int(1, 8); left > 0 && changed.length > 0; left -= 1)
      changed[random.int(0, changed.length - 1)] = random.int(0, 255);
    return changed;
  },
  // A part left out.
  (bytes, random) => {
    const [from, to] = cutAt(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  // Cut in the middle.
  (bytes, random) => bytes.subarray(0, random.int(0, bytes.length)),
  // A part told again, up to three thousand times.
  (bytes, random) => {
    const [from, to] = cutAt(bytes, random);
    const again = Array.from({ length: random.early(3000) + 1 }, () => bytes.subarray(from, to));
    return joined(bytes.subarray(0, to), ...again, bytes.subarray(to));
  },
  // A word of those that readers turn at, up to three thousand times.
  (bytes, random) => {
    const at = random.int(0, bytes.length);
    const again = Array.from({ length: random.early(3000) + 1 }, () => random.pick(turns));
    return joined(bytes.subarray(0, at), ...again, bytes.subarray(at));
  },
  // The beginning of one input and the end of another.
  (bytes, random, other) =>
    joined(bytes.subarray(0, random.int(0, bytes.length)), other.subarray(random.int(0, other.length))),
];

/** One to four spoilings of an input, one after another; `other` is a second input to splice with. */
export function spoilt(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let held = bytes;
  for (let left = random.int(1, 4); left > 0; left -= 1) held = random.pick(spoilers)(held, random, other);
  return held;
}
