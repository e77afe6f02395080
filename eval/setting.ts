import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where the data folder is looked for when none is named: beside the project. */
export const defaultDataFolder: string = join(import.meta.dirname, '..', '..', 'shared', 'data');

/** The data folder, or null where it is not there. */
export function dataFolder(path: string = defaultDataFolder): string | null {
  return existsSync(path) ? path : null;
}

/** The parts of the data folder that rows are measured on. */
const measuredParts = [
  'articles',
  'gold',
  'pages',
  'treebanks',
  'events',
  'dates',
  'quotes',
  'names',
  'roles',
  'cases',
];

/** SHA-256 over the paths and bytes of all measured files: floors hold for these data and no others. */
export function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  for (const part of measuredParts) {
    for (const file of filesBelow(join(folder, part))) {
      hash
        .update(relative(folder, file).replaceAll('\\', '/'))
        .update('\0')
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
