import { holdAtLeast, type ByteWindow } from './byte-window.ts';

/** Bits of the flags: a checksum of the head, extra fields, the file's name, a comment. */
const flags = { checksum: 2, extra: 4, name: 8, comment: 16 } as const;
const longestHead = 65_536;

/** Where a text that ends with a zero ends, from a place on. */
async function textEnd(window: ByteWindow, from: number): Promise<number> {
  for (let at = from; at < longestHead; at += 1) {
    if (!(await holdAtLeast(window, at + 1))) break;
    if (window.bytes[at] === 0) return at + 1;
  }
  throw new Error('the head of the member is cut');
}

/** The length of the head of the gzip member that a window begins with. Throws where it begins with none. Source: RFC 1952, 2.3. */
export async function gzipHeadLength(window: ByteWindow): Promise<number> {
  await holdAtLeast(window, 12);
  const { bytes } = window;
  if (bytes.length < 10 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8)
    throw new Error('there is no gzip member');
  const set = bytes[3] ?? 0;
  let length = 10;
  if (set & flags.extra) length += 2 + (bytes[10] ?? 0) + 256 * (bytes[11] ?? 0);
  if (set & flags.name) length = await textEnd(window, length);
  if (set & flags.comment) length = await textEnd(window, length);
  if (set & flags.checksum) length += 2;
  if (!(await holdAtLeast(window, length))) throw new Error('the head of the member is cut');
  return length;
}
