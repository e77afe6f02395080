import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root, type Run } from './run-cli.ts';

/** A program that runs beside the test, so that a server of the test can answer it. */
export interface Beside {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly printed: () => string;
  readonly ended: Promise<Run>;
}

/** Starts the program as a user would, in `cwd`. */
export function startBeside(args: readonly string[], cwd: string): Beside {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:CHANCERY_|XDG_|NODE_TEST)/.test(name)),
  );
  const child = spawn(process.execPath, [join(root, 'bin', 'chancery.js'), ...args], {
    cwd,
    env: { ...env, CHANCERY_PROGRESS: 'never' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (bytes: Buffer) => void (text.stdout += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => void (text.stderr += bytes.toString()));
  const ended = new Promise<Run>((resolve) => child.on('close', (code) => resolve({ code, ...text })));
  return { child, printed: () => text.stdout, ended };
}

/** Runs the program beside the test, to its end. */
export async function beside(args: readonly string[], cwd: string): Promise<Run> {
  return startBeside(args, cwd).ended;
}
