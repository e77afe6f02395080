import { lstat, opendir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Failure } from '../model/failure.ts';
import { compareText } from '../model/order.ts';
import { fileFailure } from './bytes-of.ts';
import type { Passed } from './intake.ts';
import { formOfName } from './file-forms.ts';

/** One file to read: where it is, and what its source is called. */
export type FileEntry =
  | { readonly kind: 'file'; readonly path: string; readonly source: string }
  | Passed
  | { readonly kind: 'failure'; readonly failure: Failure };

/** Names that are passed over in folders: notes on the folder itself, hidden files, and folders of package managers. */
export const passedOver: RegExp = /^(?:\.|_|README(?:\.|$)|LICEN[CS]E(?:\.|$)|node_modules$)/i;

/** Whether a name in a folder or an archive is left alone. */
export function isLeftAlone(name: string): boolean {
  return passedOver.test(name);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(folder)) {
    if (!passedOver.test(entry.name)) names.push(entry.name);
  }
  return names.toSorted(compareText);
}

interface Place {
  /** Real path of the folder given: a link to what lies below it leads to what is read anyway. */
  readonly root: string;
  readonly path: string;
  /** Path below the folder given, with `/`; empty for the folder itself. */
  readonly below: string;
  /** Real paths of the folders above, so that a link back to one of them is not followed. */
  readonly above: readonly string[];
}

async function* walkFolder(place: Place): AsyncGenerator<FileEntry> {
  const real = await realpath(place.path);
  if (place.above.includes(real)) {
    yield { kind: 'passed', path: place.path, why: 'link-above' };
    return;
  }
  for (const name of await namesIn(place.path)) {
    const below = place.below === '' ? name : `${place.below}/${name}`;
    yield* walkPlace({
      path: join(place.path, name),
      below,
      above: [...place.above, real],
      root: place.root,
    });
  }
}

/** Whether a place is a link to a file or folder that the walk comes to by its own path, and is none of those above it. */
async function leadsInside({ path, root, above }: Place): Promise<boolean> {
  if (!(await lstat(path)).isSymbolicLink()) return false;
  const real = await realpath(path);
  if (above.includes(real) || !real.startsWith(`${root}${sep}`)) return false;
  return !real
    .slice(root.length + 1)
    .split(sep)
    .some((name) => passedOver.test(name));
}

async function* walkPlace(place: Place): AsyncGenerator<FileEntry> {
  try {
    const found = await stat(place.path);
    if (await leadsInside(place)) yield { kind: 'passed', path: place.path, why: 'link-inside' };
    else if (found.isDirectory()) yield* walkFolder(place);
    else if (!found.isFile()) yield { kind: 'passed', path: place.path, why: 'no-file' };
    else if (formOfName(place.path) !== null) yield { kind: 'file', path: place.path, source: place.below };
    else yield { kind: 'passed', path: place.path, why: 'type' };
  } catch (error) {
    if (isEndless(error)) yield { kind: 'passed', path: place.path, why: 'link-endless' };
    else yield { kind: 'failure', failure: fileFailure(place.path, error) };
  }
}

/** Whether the file system gave up following links: a link to itself, or two to each other. */
function isEndless(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ELOOP';
}

/**
 * Gives the files below a path, depth first, names in the order of their code units; a file gives itself, whatever its
 * ending. A file's source is its path below the folder given, with `/`; a file given by itself keeps its base name.
 *
 * In folders, hidden files, `README*` and `LICENSE*` and names that begin with `_` are left alone; files of other endings, pipes, sockets,
 * devices, links to a folder above, to themselves and to what is read by its own path are passed over and named. What cannot be read gives a failure and the walk goes on.
 */
export async function* walkFiles(path: string): AsyncGenerator<FileEntry> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* walkFolder({ path, below: '', above: [], root: await realpath(path) });
    else yield { kind: 'file', path, source: basename(path) };
  } catch (error) {
    yield { kind: 'failure', failure: fileFailure(path, error) };
  }
}
