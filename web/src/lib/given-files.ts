import type { TakenIn } from './taken-in.ts';

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

/** A file as a browser gives it: with its path from the folder on that was chosen, which is empty for a file by itself. */
export type ChosenFile = File & { readonly webkitRelativePath: string };

/** The files of a field of a form, of whole folders too. */
export function chosenFiles(files: Iterable<ChosenFile>): readonly GivenFile[] {
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
