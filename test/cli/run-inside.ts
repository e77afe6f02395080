import { run } from '../../src/cli/main.ts';
import { withoutControls } from '../../src/cli/without-controls.ts';
import { lookOf } from '../../src/cli/screen/look.ts';
import type { Run } from './run-cli.ts';

// What sets the program is left out of the environment, as `chancery` does for a process of its own; progress is told by the clock.
for (const name of Object.keys(process.env)) if (/^(?:CHANCERY_|XDG_)/.test(name)) delete process.env[name];
process.env['CHANCERY_PROGRESS'] = 'never';

/**
 * Runs a command line in this process, in `cwd`, with its controls written out as the program does: it takes a tenth of the time of a process of its own,
 * which loads the program and its models anew. One at a time: the folder is the whole process's. Not for what reads in
 * threads (JSON Lines, large folders): they start with the process's own options, whose paths are of the folder that it began in.
 */
export async function inside(
  args: readonly string[],
  { cwd = process.cwd() }: { readonly cwd?: string } = {},
): Promise<Run> {
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return await runHere(args);
  } finally {
    process.chdir(before);
  }
}

async function runHere(args: readonly string[]): Promise<Run> {
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
