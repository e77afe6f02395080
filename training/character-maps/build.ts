import { zipSync } from 'fflate';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { constants, zstdCompressSync } from 'node:zlib';

// Packs the predefined character maps of PDF into one file:
//
//   node training/character-maps/build.ts --maps <folder "cmaps" of pdfjs-dist 6.5.438>
//
// Source and licence: src/article/documents/pdf/character-maps/README.md.

const { values } = parseArgs({ options: { maps: { type: 'string', default: 'cmaps' } } });
const names = readdirSync(values.maps).filter((name) => name.endsWith('.bcmap'));
const files = names
  .toSorted()
  .map((name) => [name.replace('.bcmap', ''), readFileSync(join(values.maps, name))] as const);
// Many maps share their parts: packed as one they take 0.4 MB, each by itself 1 MB.
const zip = zipSync(Object.fromEntries(files), { level: 0, mtime: '1980-01-02' });
const params = { [constants.ZSTD_c_compressionLevel]: 19 };
const file = new URL('../../src/article/documents/pdf/character-maps/maps.zip.zst', import.meta.url);
writeFileSync(file, zstdCompressSync(zip, { params }));
