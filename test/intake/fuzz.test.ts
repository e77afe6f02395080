import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readSource } from '../../src/article/read-source.ts';
import { readInputs } from '../../src/intake/read-inputs.ts';
import { writeDocx, writeOdt } from '../documents/write-office.ts';
import { column, writePdf } from '../documents/write-pdf.ts';
import { answer, writeWarc, writeWarcGz } from '../documents/write-warc.ts';
import { folderOf } from './intakes.ts';

const words = 'The envoys of Norland and Estria met in Vessel on Friday and agreed to open the border again.';
const pdf = writePdf([column([words.slice(0, 50), words.slice(51)], { x: 60, y: 700 })]);
const records = ['a', 'b', 'c'].map((name) => ({
  type: 'response',
  uri: `https://news.example/${name}`,
  block: answer(`<p>${words}</p>`, { headers: ['Transfer-Encoding: chunked', 'Content-Encoding: gzip'] }),
}));
const docx = writeDocx(`<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`);
const mail = `From: a@b.example\r\nTo: c@d.example\r\nSubject: Talks\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n${words}\r\n--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(pdf).toString('base64')}\r\n--x--\r\n`;
const files: Readonly<Record<string, Uint8Array>> = {
  'a.pdf': pdf,
  'a.docx': docx,
  'a.odt': writeOdt(`<text:p>${words}</text:p>`),
  'a.eml': strToU8(mail),
  'a.zip': zipSync({ 'a.txt': strToU8(words), 'b.docx': docx, 'c.warc': writeWarc(records) }),
  'a.warc': writeWarc(records),
  'a.warc.gz': writeWarcGz(records),
  'a.txt.gz': gzipSync(words.repeat(20)),
  'a.txt.zst': zstdCompressSync(strToU8(words.repeat(20))),
  'a.opml': strToU8('<opml version="2.0"><body><outline xmlUrl="https://a.example/f"/></body></opml>'),
};

/** Bytes changed, cut or put in twice at a few places. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.constantFrom('set', 'cut', 'twice'),
    byte: fc.nat(255),
    length: fc.nat(40),
  }),
  { minLength: 1, maxLength: 6 },
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(whole: Uint8Array, places: Damage): Uint8Array {
  let bytes = Buffer.from(whole);
  for (const { at, how, byte, length } of places) {
    const start = Math.floor(at * bytes.length);
    const part = bytes.subarray(start, start + length);
    if (how === 'set') bytes.fill(byte, start, Math.min(bytes.length, start + 1 + (length % 4)));
    else if (how === 'cut') bytes = Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)]);
    else bytes = Buffer.concat([bytes.subarray(0, start), part, part, bytes.subarray(start)]);
  }
  return bytes;
}

// More runs by CHANCERY_FUZZ_RUNS begin elsewhere each time.
const runs = process.env['CHANCERY_FUZZ_RUNS'];
const setting = runs === undefined ? { numRuns: 40, seed: 7 } : { numRuns: Number(runs) };
for (const [name, bytes] of Object.entries(files))
  test(`${name} damaged anywhere is read as far as it goes, or refused by a code`, async (t) => {
    const folder = await folderOf(t, {});
    const path = join(folder, name);
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        writeFileSync(path, damaged(bytes, places));
        for await (const intake of readInputs([path]))
          if (intake.kind === 'source') await readSource(intake.source);
      }),
      setting,
    );
  });
