import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const tests = import.meta.dirname;

/** The test files of some folders below `test`, with all folders within them, sorted; as paths below `test`. */
export function testFilesOf(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => globSync(`${folder}/**/*.test.ts`, { cwd: tests }).toSorted());
}

/**
 * Registers the tests of some folders in this process.
 *
 * Loading the reader and its models takes a second of work, more than most of these files: a process for each would take half of the suite's
 * time. For rooms alone that keep no state and change none of the process; a file is still run by itself with `node --test FILE`.
 */
export async function runTestsOf(folders: readonly string[]): Promise<void> {
  for (const file of testFilesOf(folders)) await import(pathToFileURL(join(tests, file)).href);
}
