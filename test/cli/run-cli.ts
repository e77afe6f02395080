import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

export const root: string = join(import.meta.dirname, '..', '..');
export const examples: string = join(root, 'examples');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment without what sets the program: a test says what it needs. */
const withoutSettings: Readonly<NodeJS.ProcessEnv> = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:CHANCERY_|XDG_|COLUMNS$|NO_COLOR$|PAGER$)/.test(name)),
);

/** Runs the program as a user would, in `cwd`, with `input` on its standard input. */
export function chancery(
  args: readonly string[],
  options: {
    cwd?: string;
    input?: string | Buffer;
    env?: Readonly<Record<string, string>>;
    /** As whom; the user of the tests where not given. */
    uid?: number;
    gid?: number;
  } = {},
): Run {
  const run = spawnSync(process.execPath, [join(root, 'bin', 'chancery.js'), ...args], {
    cwd: options.cwd ?? root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // Progress is told by the clock.
    env: { ...withoutSettings, CHANCERY_PROGRESS: 'never', ...options.env },
    ...(options.input === undefined ? {} : { input: options.input }),
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.gid }),
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** A new folder that goes when the test ends. */
export function workFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
