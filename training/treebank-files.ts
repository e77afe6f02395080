import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readConllu, type TreebankSentence } from '../src/language/conllu.ts';
import { readIob, type NamedSentence } from './iob.ts';

/** Which part of a treebank a file holds. */
export type TreebankPart = 'train' | 'dev' | 'test';

/** The English treebanks of a folder (`en_*-ud-PART.conllu`, gzipped or not), in order of name. */
export function loadTreebanks(folder: string, part: TreebankPart): readonly TreebankSentence[] {
  const pattern = new RegExp(`^en_.*-ud-${part}\\.conllu(?:\\.gz)?$`, 'u');
  return loadEach(folder, pattern).flatMap((content) => readConllu(content));
}

/** The English name files of a folder (`en_*-ner-PART.iob2`), in order of name. */
export function loadNamed(folder: string, part: TreebankPart): readonly NamedSentence[] {
  const pattern = new RegExp(`^en_.*-ner-${part}\\.iob2(?:\\.gz)?$`, 'u');
  return loadEach(folder, pattern).flatMap((content) => readIob(content, { layout: 'uner' }));
}

/** WikiGold, where the folder has it. */
export function loadWikiGold(folder: string): readonly NamedSentence[] {
  return loadEach(folder, /^wikigold\.iob(?:\.gz)?$/u).flatMap((content) =>
    readIob(content, { layout: 'open', name: 'wikigold', perDocument: 15 }),
  );
}

function loadEach(folder: string, pattern: RegExp): readonly string[] {
  const files = readdirSync(folder).filter((name) => pattern.test(name));
  return files.toSorted().map((name) => {
    const bytes = readFileSync(join(folder, name));
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  });
}
