import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';
import type { CharacterMaps } from '../article/documents/pdf/character-maps.ts';
import { Failure } from '../model/failure.ts';

const file = new URL('../article/documents/pdf/character-maps/maps.zip.zst', import.meta.url);

/**
 * The character maps that come with Chancery, from beside the code: in `src` and in `dist` alike. They are loaded, 1.2 MB, when the first is asked for, and
 * kept. Each call throws `model-broken` where the file is missing or damaged.
 */
export function characterMaps(): CharacterMaps {
  let held: Uint8Array | null = null;
  return (name) => {
    try {
      held ??= zstdDecompressSync(readFileSync(file));
      return unzipSync(held, { filter: (one) => one.name === name })[name] ?? null;
    } catch (cause) {
      throw new Failure('model-broken', 'character maps', { cause });
    }
  };
}
