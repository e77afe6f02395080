import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';
import { readLanguageModels, type LanguageModels } from '../language/language-models.ts';
import { openContainer } from '../language/model-container.ts';
import { worldNames } from '../world/world-names.ts';
import { Failure } from '../model/failure.ts';

const folder = new URL('../language/models/', import.meta.url);

/**
 * Loads the language models that come with Chancery, from beside this file: in `src` and in `dist` alike.
 *
 * Throws `model-broken` where the file is missing, cut or not the one that its hash file names.
 */
export function loadModels(): LanguageModels {
  return readLanguageModels(modelBytes(), worldNames);
}

/** Name and version of the models that come with Chancery, without making them ready for use. Throws as `loadModels`. */
export function modelName(): string {
  return openContainer(modelBytes()).header.name;
}

function modelBytes(): Uint8Array {
  const packed = readModelFile('english.bin.zst');
  const wanted = readModelFile('english.sha256').toString('latin1').trim();
  if (createHash('sha256').update(packed).digest('hex') !== wanted)
    throw new Failure('model-broken', 'english.bin.zst');
  return unpack(packed);
}

function readModelFile(name: string): Buffer {
  try {
    return readFileSync(new URL(name, folder));
  } catch (cause) {
    throw new Failure('model-broken', name, { cause });
  }
}

function unpack(packed: Buffer): Uint8Array {
  try {
    // Unpacked in one large piece: hundreds of small ones take three times as long.
    return zstdDecompressSync(packed, { chunkSize: 16 << 20 });
  } catch (cause) {
    throw new Failure('model-broken', 'english.bin.zst', { cause });
  }
}
