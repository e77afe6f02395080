import { gzipSync } from 'node:zlib';
import type { PageFile } from '../../src/serve/page/page-files.ts';

/** Views that have a file of their own, which is loaded with them. */
const ofOneView = /\/(?:WorldMap|Network)-/;

/** How much of the page comes before a view of its own is asked for, in bytes as gzip packs them. */
export function pageWeight(files: ReadonlyMap<string, PageFile>): number {
  return [...files]
    .filter(([path]) => !ofOneView.test(path))
    .reduce((sum, [, { bytes }]) => sum + gzipSync(bytes).length, 0);
}
