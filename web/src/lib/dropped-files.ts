import type { GivenFile } from './given-files.ts';

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
