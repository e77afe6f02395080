/**
 * The bands of a text as the fourth step of the schema files them. A copy of `articleBands` as it was then, with all that it calls: it
 * is never changed, so that the step does the same to every old record. Where `articleBands` changes, a new step must file the bands
 * anew.
 */
export function bandsOfStepFour(text: string): readonly number[] {
  const words = foldedWords(text);
  if (words.length < 20) return [];
  const shingles = shinglesOf(Uint32Array.from(words, fnv));
  const rows = Array.from({ length: 48 }, (_none, at) => leastMixed(shingles, mix(at + 1, 0x9e3779b9)));
  return Array.from({ length: 6 }, (_none, band) => {
    const held = rows.slice(band * 8, band * 8 + 8);
    const key = held.reduce((sum, row) => mix(sum ^ row, 0x51ab), band * 8);
    const more = held.reduce((sum, row) => mix(sum ^ row, 0x9c37), band * 8);
    return band * 2 ** 50 + key * 2 ** 18 + (more >>> 14);
  });
}

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mix(hash: number, seed: number): number {
  let mixed = Math.imul(hash ^ seed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function shinglesOf(codes: Uint32Array): Uint32Array {
  return Uint32Array.from({ length: codes.length - 4 }, (_none, at) =>
    codes.subarray(at, at + 5).reduce((shingle, code) => (Math.imul(shingle, 31) + code) | 0, 0),
  );
}

function leastMixed(shingles: Uint32Array, seed: number): number {
  return shingles.reduce((least, shingle) => Math.min(least, mix(shingle, seed)), 0xffffffff);
}

function foldedWords(text: string): readonly string[] {
  const folded = folding(text.replace(/[–—]/g, ' '))
    .replace(/['.-]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded === '' ? [] : folded.split(' ');
}

function folding(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đøłßæœðþıŋ’‘ʼʻ`´‐‑–—]/g, (letter) => plainLetter[letter] ?? letter)
    .normalize('NFC');
}

const plainLetter: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'ng',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};
