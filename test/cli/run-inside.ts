import { run } from '../../src/cli/main.ts';
import { withoutControls } from '../../src/cli/without-controls.ts';
import { lookOf } from '../../src/cli/screen/look.ts';
import type { Run } from './run-cli.ts';

/** Runs a command line in this process, which takes a tenth of the time, with its controls written out as the program does: for asking much of one record. */
export async function inside(args: readonly string[]): Promise<Run> {
  const lines = { stdout: '', stderr: '' };
  const output = {
    data: (line: string) => void (lines.stdout += `${withoutControls(line)}\n`),
    message: (line: string) => void (lines.stderr += `${withoutControls(line)}\n`),
    progress: () => {},
    look: lookOf({ columns: Infinity, colour: false }),
  };
  const code = await run(args, output);
  return { code, ...lines };
}
