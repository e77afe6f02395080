import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { chancery, examples } from './run-cli.ts';

/** One job of a first day: the command that does it, and what the screen then shows. */
export interface Screen {
  readonly name: string;
  readonly command: string;
  readonly code: number | null;
  /** The command, standard output, then standard error, as they stand on a screen of 80 columns. */
  readonly text: string;
}

interface Job {
  readonly name: string;
  readonly args: readonly string[];
  readonly input?: string;
  /** What of a long output is kept; all of it where not given. */
  readonly lines?: number;
}

const pasted = `The foreign ministers of Peru and Chile met in Lima on Tuesday and agreed to open a new border crossing by 2027.

Foreign Minister Ana Quispe said that trade between the two countries had reached 4.2 billion US dollars in 2024.
`;

/** The twelve jobs, in the order of a day. */
const jobs: readonly Job[] = [
  { name: 'read-a-folder', args: ['read', 'reports'] },
  {
    name: 'paste-a-text',
    args: ['read', '-', '--date', '2025-11-04', '--outlet', 'The Andes Post'],
    input: pasted,
  },
  { name: 'who-met-whom', args: ['met', 'Luong Cuong'] },
  { name: 'check-a-figure', args: ['figures', 'trade'] },
  { name: 'brief', args: ['brief', 'Peru', 'Chile'], lines: 24 },
  { name: 'conflicts', args: ['conflicts'] },
  {
    name: 'correct',
    args: ['reject', '419ec4', '--why', 'the caption names the wrong man', '--by', 'A. Sosa'],
  },
  { name: 'undo', args: ['undo'] },
  { name: 'export', args: ['export', '--format', 'csv'], lines: 2 },
  { name: 'what-is-new', args: ['new', '2025-11-02'] },
  { name: 'back-up', args: ['backup', 'copy.db'] },
  { name: 'forget', args: ['forget', '2025-11-02-mayor-and-president.html'] },
];

/** Does the twelve jobs in a folder, one after the other, on a screen of 80 columns. */
export function sessionScreens(folder: string): readonly Screen[] {
  cpSync(examples, join(folder, 'reports'), { recursive: true });
  return jobs.map((job, at) => {
    const { code, stdout, stderr } = chancery(job.args, {
      cwd: folder,
      env: { COLUMNS: '80' },
      ...(job.input === undefined ? {} : { input: job.input }),
    });
    const command = `$ chancery ${job.args.map(quoted).join(' ')}`;
    const data = stdout === '' ? [] : cut(stdout.trimEnd().split('\n'), job.lines);
    const text = `${[command, ...data, stderr].join('\n').trimEnd()}\n`;
    return { name: `${String(at + 1).padStart(2, '0')}-${job.name}`, command, code, text: undated(text) };
  });
}

const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `"${word}"`);

function cut(lines: readonly string[], most: number | undefined): readonly string[] {
  if (most === undefined || lines.length <= most) return lines;
  return [...lines.slice(0, most), `… ${lines.length - most} lines more`];
}

/** A decision is made today, and its id is of its day: both are given as signs of the same length. */
function undated(text: string): string {
  return text
    .replaceAll(new Date().toISOString().slice(0, 10), 'YYYY-MM-DD')
    .replace(/^[0-9a-f]{20}$/m, 'x'.repeat(20));
}
