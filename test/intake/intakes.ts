import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Intake } from '../../src/intake/intake.ts';
import { readInputs, type ReadInputsOptions } from '../../src/intake/read-inputs.ts';

/** A folder with these files, taken away after the test. */
export async function folderOf(
  t: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-intake-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Everything that is taken in. */
export async function gather(intakes: AsyncIterable<Intake>): Promise<readonly Intake[]> {
  const all: Intake[] = [];
  for await (const intake of intakes) all.push(intake);
  return all;
}

/** One line for each thing taken in: a source by its name and kind, a failure by its code and subject below the folder, what was passed over. */
export function summaryIn(folder: string): (intake: Intake) => string {
  const below = (path: string): string => path.replace(`${folder}/`, '');
  return (intake) => {
    switch (intake.kind) {
      case 'source':
        return `${intake.source.source} ${intake.source.mediaType.split(/[/.]/).at(-1)}`;
      case 'failure':
        return `${intake.failure.code} ${below(intake.failure.subject)}`;
      case 'passed':
        return `passed over (${intake.why}) ${below(intake.path)} ${intake.count ?? 1}`;
      case 'unchanged':
        return `unchanged ${intake.source}`;
      case 'reached':
        return `reached ${intake.position?.join(' ') ?? 'the end'}`;
    }
  };
}

/** What is taken in from a file of a folder, without how far it has come. */
export async function takenFrom(
  folder: string,
  name: string,
  options?: ReadInputsOptions,
): Promise<readonly string[]> {
  const intakes = await gather(readInputs([name === '' ? folder : join(folder, name)], options));
  return intakes.filter(({ kind }) => kind !== 'reached').map(summaryIn(folder));
}
