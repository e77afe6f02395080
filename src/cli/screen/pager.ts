import { spawnSync } from 'node:child_process';

/** What shows a long text on a terminal, a page at a time. */
export interface Pager {
  /** A command line for the shell: "less". */
  readonly command: string;
  /** Lines of the terminal; what fits is printed as it is. */
  readonly rows: number;
}

/**
 * The pager of this process: PAGER, else less; null where standard output or input is no terminal, or PAGER is empty or `cat`.
 */
export function pagerOf(
  { stdout, stdin }: Pick<NodeJS.Process, 'stdout' | 'stdin'>,
  env: Readonly<Record<string, string | undefined>>,
): Pager | null {
  const command = (env['CHANCERY_PAGER'] ?? env['PAGER'] ?? 'less').trim();
  if (!stdout.isTTY || !stdin.isTTY || command === '' || command === 'cat') return null;
  return { command, rows: stdout.rows ?? 24 };
}

/**
 * Shows lines through the pager; gives false where it could not be started, so that the caller prints them. `less` leaves what fits on
 * the screen and keeps colours, unless LESS says otherwise, as under git.
 */
export function showPaged(lines: readonly string[], { command }: Pager): boolean {
  const { status, error } = spawnSync(command, {
    shell: true,
    input: `${lines.join('\n')}\n`,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', ...process.env },
  });
  // A shell answers 127 for a command that is not there.
  return error === undefined && status !== 127;
}
