import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readFrameRoles } from './gold-roles.ts';
import type { FrameRoles } from './gold-roles.ts';
import { readRoleSentences } from './role-sentences.ts';
import type { RoleSentence } from './role-sentences.ts';

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The English sentences with roles of a data folder (`roles/en_*-up-dev.conllu` or `-test`, gzipped or not); null where it has none. */
export function loadRoleSentences(data: string): readonly RoleSentence[] | null {
  const folder = join(data, 'roles');
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => /^en_.*-up-(?:dev|test)\.conllu(?:\.gz)?$/.test(name));
  if (files.length === 0) return null;
  return files.toSorted().flatMap((name) => readRoleSentences(textOf(join(folder, name))));
}

/** Partners and recipients by PropBank's frames (`lexicons/propbank-frames.tsv`, gzipped or not); none where the table is missing. */
export function loadFrameRoles(data: string): FrameRoles {
  const files = ['propbank-frames.tsv.gz', 'propbank-frames.tsv'];
  const file = files.map((name) => join(data, 'lexicons', name)).find((path) => existsSync(path));
  return file === undefined ? new Map() : readFrameRoles(textOf(file));
}
