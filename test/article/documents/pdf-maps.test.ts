import assert from 'node:assert/strict';
import test from 'node:test';
import { readSource } from '../../../src/article/read-source.ts';
import type { CharacterMaps } from '../../../src/article/documents/pdf/character-maps.ts';
import { characterMaps } from '../../../src/pipeline/character-maps.ts';
import { cjkFont, column, writePdf } from '../../documents/write-pdf.ts';
import { sourceOf } from '../articles.ts';
import { pdf } from './opened.ts';

const lines = [
  'The foreign ministers of Norland and Estria met in the',
  'port of Vessel on Monday and agreed to open the border again.',
];
const text = lines.join(' ');

/** Two bytes a letter, as UCS-2 has them. */
const ucs2 = (words: string): Uint8Array => Buffer.from(words, 'utf16le').swap16();
/** A byte a letter but for two characters. */
const mixed =
  (codes: Readonly<Record<string, readonly number[]>>) =>
  (words: string): Uint8Array =>
    Buffer.from(Array.from(words).flatMap((letter) => codes[letter] ?? [letter.charCodeAt(0)]));

const korean = mixed({ 외: [0xbf, 0xdc], 교: [0xb1, 0xb3] });
const chinese = mixed({ 外: [0xcd, 0xe2], 交: [0xbd, 0xbb] });
const japanese = mixed({ 外: [0x8a, 0x4f], 交: [0x8c, 0xf0] });
const cases = [
  ['Adobe-Korea1', 'KSCms-UHC-H', '외교', korean],
  ['Adobe-GB1', 'GBK-EUC-H', '外交', chinese],
  ['Adobe-Japan1', '90ms-RKSJ-H', '外交', japanese],
  ['Adobe-Korea1', 'UniKS-UCS2-H', '외교', ucs2],
  ['Adobe-CNS1', 'UniCNS-UTF16-H', '外交', ucs2],
] as const;

async function readWith(maps: CharacterMaps | undefined, bytes: Uint8Array): Promise<string> {
  const source = { ...sourceOf(bytes, { mediaType: pdf }), source: 'paper' };
  const outcome = await readSource(source, maps);
  return outcome.kind === 'article' ? outcome.article.text : `${outcome.code}`;
}

for (const [collection, map, word, encode] of cases)
  test(`English words beside ${word} in a font that the file does not hold, by the character map ${map}`, async () => {
    const page = column([...lines, word], { x: 60, y: 740 });
    const bytes = writePdf([page], { font: cjkFont(collection, map, encode) });
    const read = await readWith(characterMaps(), bytes);
    assert.ok(read.includes(text) && read.includes(word), read);
  });

test('a map that nobody knows, or where none are at hand, gives no words that are not there', async () => {
  const page = column(lines, { x: 60, y: 740 });
  const known = writePdf([page], { font: cjkFont('Adobe-Korea1', 'KSCms-UHC-H', korean) });
  assert.equal(await readWith(undefined, known), 'pdf-scanned');
  const unknown = writePdf([page], { font: cjkFont('Adobe-Korea1', 'None-Such-H', korean) });
  assert.equal(await readWith(characterMaps(), unknown), 'pdf-scanned');
});
