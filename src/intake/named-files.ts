import { compareText } from '../model/order.ts';
import { formOfName } from './file-forms.ts';
import type { Passed } from './intake.ts';
import { isLeftAlone } from './walk.ts';

/** A file whose bytes lie elsewhere than its name says: one that somebody has sent. The name is told and never opened. */
export interface NamedFile {
  /** Where the bytes lie on the disk. */
  readonly path: string;
  /** Path below the folder given, with `/`; of a file given by itself its name. */
  readonly name: string;
  /** What the folder given is called; null for a file given by itself. */
  readonly folder: string | null;
}

/** Something to read: a path, an address on the web, `-` for standard input, or a file that goes by another name. */
export type Input = string | NamedFile;

/** What a named file is called to the user. */
export function calledTo({ name, folder }: Pick<NamedFile, 'name' | 'folder'>): string {
  return folder === null ? name : `${folder}/${name}`;
}

/** What a walk through the folder would make of a file: it is read, passed over and told, or left alone. A file given by itself is always read. */
export function metInFolder(file: Pick<NamedFile, 'name' | 'folder'>): 'read' | 'left-alone' | Passed {
  if (file.folder === null) return 'read';
  if (file.name.split('/').some(isLeftAlone)) return 'left-alone';
  return formOfName(file.name) === null ? { kind: 'passed', path: calledTo(file), why: 'type' } : 'read';
}

/** Puts files of one folder in the order in which a walk comes to them: by the names of the folders and files on the way. */
export function compareOnWalk(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')];
  const at = a.findIndex((part, place) => part !== b[place]);
  return at < 0 ? a.length - b.length : compareText(a[at] ?? '', b[at] ?? '');
}
