import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { everyCommand, nameIn } from '../../src/cli/command-names.ts';
import { examplesOf } from '../../src/cli/examples.ts';
import { programOf } from '../../src/cli/main.ts';
import { silentSession } from '../../src/cli/silent-session.ts';
import { inside } from './run-inside.ts';
import { examples } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-examples-'));
const before = process.cwd();
process.chdir(folder);
// Threads would look for what this process was started with in the folder that it has gone to.
process.env['CHANCERY_THREADS'] = '0';
process.env['CHANCERY_PROGRESS'] = 'never';
after(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});
cpSync(examples, join(folder, 'reports'), { recursive: true });
writeFileSync(
  'notes.txt',
  'date 2025-11-05\n\nThe foreign ministers of Peru and Chile met in Lima on Tuesday.\n',
);
writeFileSync('decisions.jsonl', '');

/** The command of a line of help, without what a shell does around it. */
function argumentsOf(line: string): readonly string[] {
  const [, command = ''] = /chancery ([^#)>|]*)/.exec(line) ?? [];
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** Ids of decisions are of the day on which they are made: no example can name one that is there. */
const namesDecision = /\b7c1e02\b/;

/** The web and the servers of the examples are nowhere; tests of reading addresses and of servers have some of their own. */
const isOfTheWeb = (line: string): boolean => /https:|postgres:|nats:|\bwatch\b/.test(line);

/** What goes on until it is stopped has tests of its own. */
const goesOn = /\b(?:serve|mcp)\b/;

/** Reading takes long, and what is forgotten is gone: the one comes first, the other last. The tour has a test of its own. */
const order = (name: string): number => (name === 'read' ? 0 : name === 'forget' ? 2 : 1);

test('every example of every help text does what it says, one after the other', async () => {
  const names = ['', ...everyCommand(programOf(silentSession())).map(nameIn)].toSorted(
    (a, b) => order(a) - order(b),
  );
  for (const name of names.filter((one) => one !== 'tour'))
    for (const line of examplesOf(name)) {
      const args = argumentsOf(line);
      // Standard input is another test's, and the folder has been read.
      if (args.includes('-') || isOfTheWeb(line) || goesOn.test(line) || (name === '' && args[0] === 'read'))
        continue;
      // There is something to undo.
      if (name === 'undo') await inside(['reject', '419ec4']);
      const run = await inside(args);
      const nothingThere = namesDecision.test(line) && /id-unknown: 7c1e02/.test(run.stderr);
      assert.ok(run.code === 0 || nothingThere, `${line}\n${run.stderr}`);
      if (/^(?:same|different|split|set|reject|dismiss)$/.test(name))
        assert.equal((await inside(['undo'])).code, 0, line);
    }
});
