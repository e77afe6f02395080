import { isWebAddress } from '../../intake/fetch/is-web-address.ts';
import { readEndings } from '../../intake/file-forms.ts';
import { compareOnWalk, metInFolder, type Input, type NamedFile } from '../../intake/named-files.ts';
import { passedOver } from '../../intake/walk.ts';
import { Failure } from '../../model/failure.ts';

/** By what name a file is sent. */
export type SentName = Pick<NamedFile, 'name' | 'folder'>;

/** What of a folder is read, as somebody who sends it needs to know: a file of another ending need not be sent. */
export const readInFolders: { readonly endings: readonly string[]; readonly leftAlone: string } = {
  endings: readEndings,
  leftAlone: passedOver.source,
};

/** The longest name of a file, in characters: paths of most systems are shorter. */
const longestName = 1000;

/**
 * Throws `usage` for a name that is no path below a folder: it leads out of it or begins at the root. Such a name would do no harm, since nothing
 * is opened by it, but no folder has it.
 */
function checkName({ name, folder }: SentName): void {
  const parts = name.split('/');
  const isOne = folder === null && parts.length > 1;
  const isPath = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\0'));
  if (isOne || !isPath || name.length > longestName)
    throw new Failure('usage', `no name of a file below a folder: ${name.slice(0, 100)}`);
}

/** Whether a file is read, passed over and told, or left alone, as a walk through its folder would have it. Throws `usage` for a name that none has. */
export function sentFileMet(file: SentName): 'read' | 'passed' | 'left-alone' {
  checkName(file);
  const met = metInFolder(file);
  return met === 'read' || met === 'left-alone' ? met : 'passed';
}

/** What is sent as the inputs of a reading: folders in the order in which they came, their files as a walk comes to them, then the addresses. */
export function inputsOf(files: readonly NamedFile[], addresses: readonly string[]): readonly Input[] {
  const byFolder = Map.groupBy(files, ({ folder }) => folder);
  const inOrder = [...byFolder].flatMap(([folder, some]) =>
    folder === null ? some : some.toSorted((one, other) => compareOnWalk(one.name, other.name)),
  );
  return [...inOrder, ...addresses.map(checkedAddress)];
}

/** An address as it is. Throws `url-not-web` for what is none: a path would be read from the disk of the server. */
export function checkedAddress(address: string): string {
  if (!isWebAddress(address)) throw new Failure('url-not-web', address.slice(0, 200));
  return address;
}
