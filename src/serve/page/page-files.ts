import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the page, in memory. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Whether its name changes with what it holds, so that it may be kept for ever. */
  readonly isFixed: boolean;
}

/** Where the page is built to, from `src/` and from `dist/` alike. */
export const pageFolder: string = join(import.meta.dirname, '..', '..', '..', 'web', 'dist');

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The files of the page by their paths, "/index.html"; none where it has not been built. */
export function readPageFiles(folder: string = pageFolder): ReadonlyMap<string, PageFile> {
  return new Map(
    namesIn(folder).map((name) => {
      const path = `/${name.replaceAll('\\', '/')}`;
      const file: PageFile = {
        bytes: new Uint8Array(readFileSync(join(folder, name))),
        mediaType: mediaTypes[extname(name)] ?? 'application/octet-stream',
        isFixed: path.startsWith('/assets/'),
      };
      return [path, file] as const;
    }),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return []; // It has not been built: the server says so where it is asked for.
  }
}
