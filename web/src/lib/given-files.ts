import type { TakenIn } from './told-reading.ts';

/** A file that somebody gives to be read, by the name under which it is sent. */
export interface GivenFile {
  /** What the folder given is called; null for a file given by itself. */
  readonly folder: string | null;
  /** Path below the folder given, with `/`; of a file by itself its name. */
  readonly name: string;
  readonly file: File;
}

/** What of the files given is sent, and how many are not, by their endings. */
export interface Sorted {
  readonly sent: readonly GivenFile[];
  readonly passed: ReadonlyMap<string, number>;
}

/** The files that somebody has dropped, those of folders with their paths. What is dropped must be asked for before anything else is awaited. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const met = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const given = await Promise.all(
    met.map(async ({ entry, file }) => {
      if (entry !== null && isFolder(entry)) return filesBelow(entry, { folder: entry.name, above: '' });
      return file === null ? [] : [{ folder: null, name: file.name, file }];
    }),
  );
  return given.flat();
}

/** The files of a field of a form, of whole folders too. */
export function chosenFiles(files: Iterable<File>): readonly GivenFile[] {
  return [...files].map((file) => {
    const [folder = '', ...below] = file.webkitRelativePath.split('/');
    return below.length === 0
      ? { folder: null, name: file.name, file }
      : { folder, name: below.join('/'), file };
  });
}

/** Leaves out what a reading of the folder would leave alone or pass over, so that it need not be sent. */
export function sortedFiles(
  given: readonly GivenFile[],
  { endings, leftAlone }: Pick<TakenIn, 'endings' | 'leftAlone'>,
): Sorted {
  const isLeftAlone = new RegExp(leftAlone, 'i');
  const met = given.filter(
    ({ folder, name }) => folder === null || !name.split('/').some((part) => isLeftAlone.test(part)),
  );
  const passed = new Map<string, number>();
  const sent = met.filter(({ folder, name }) => {
    const [ending = ''] = /\.[^./]+$/.exec(name.toLowerCase()) ?? [];
    if (folder === null || endings.includes(ending)) return true;
    passed.set(ending, (passed.get(ending) ?? 0) + 1);
    return false;
  });
  return { sent, passed };
}

/** The addresses on the web that a text holds, one a line; empty where a line of it is none. */
export function addressesIn(text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.every((line) => /^https?:\/\/\S+$/i.test(line) && URL.canParse(line)) ? lines : [];
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

interface Place {
  readonly folder: string;
  /** Path of the folder at hand below the one given, with `/` at its end. */
  readonly above: string;
}

async function filesBelow(folder: FileSystemDirectoryEntry, place: Place): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  for (const entry of await entriesOf(folder)) {
    const name = `${place.above}${entry.name}`;
    if (isFolder(entry)) found.push(...(await filesBelow(entry, { ...place, above: `${name}/` })));
    else found.push({ folder: place.folder, name, file: await fileOf(entry) });
  }
  return found;
}

/** All entries of a folder, which the browser gives a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    found.push(...some);
  }
}

function fileOf(entry: FileSystemEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an entry is a folder or a file
    (entry as FileSystemFileEntry).file(resolve, reject);
  });
}
