import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formats } from '../../../src/export/formats.ts';
import { everyCommand, nameIn } from '../../../src/cli/command-names.ts';
import { fieldsInWords } from '../../../src/cli/commands/set.ts';
import { shells } from '../../../src/cli/commands/completion.ts';
import { examplesOf } from '../../../src/cli/examples.ts';
import { programOf } from '../../../src/cli/main.ts';
import { completionScript } from '../../../src/cli/pages/completion-script.ts';
import { manPage } from '../../../src/cli/pages/man-page.ts';
import { silentSession } from '../../../src/cli/silent-session.ts';
import { setFields } from '../../../src/resolve/corrections/set-fields.ts';
import { root } from '../run-cli.ts';

const program = programOf(silentSession());
const names = everyCommand(program).map(nameIn);

test('docs/chancery.1 is the man page of the commands as they stand (npm run docs writes it)', () => {
  const page = manPage(program);
  assert.equal(readFileSync(join(root, 'docs', 'chancery.1'), 'utf8'), page);
  for (const name of names) assert.ok(page.includes(`\n.SS ${name}\n`), name);
});

test('every command has examples, and each example calls the command that it stands under', () => {
  for (const name of ['', ...names]) {
    const examples = examplesOf(name);
    assert.ok(examples.length > 0, name);
    for (const line of examples) assert.ok(line.includes(`chancery ${name}`), line);
  }
});

test('the fields that "set" names in its help are those that can be set', () => {
  const told = fieldsInWords.replace('office:TITLE', '').match(/\b[A-Za-z]+\b/g) ?? [];
  const kinds = Object.entries<object>(setFields).flatMap(([kind, fields]) => [kind, ...Object.keys(fields)]);
  assert.deepEqual([...new Set(told)].toSorted(), [...new Set(['Fields', ...kinds])].toSorted());
});

for (const shell of shells)
  test(`the completion for ${shell} knows every command and option`, () => {
    const script = completionScript(shell, program);
    const commands = everyCommand(program).filter((one) => !nameIn(one).includes(' '));
    for (const one of commands) {
      assert.ok(script.includes(one.name()), one.name());
      for (const { long } of one.options)
        assert.ok(script.includes((long ?? '').slice(2)), `${one.name()} ${long}`);
    }
  });

/** What bash completes a command line with. */
function completed(words: readonly string[]): readonly string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const script = `${completionScript('bash', program)}\nCOMP_WORDS=(${line})\nCOMP_CWORD=${words.length - 1}\n_chancery\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
  const run = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout.split('\n').filter((word) => word !== '');
}

test('bash completes commands, kinds, options and the values of options', { skip: !hasBash() }, () => {
  assert.deepEqual(completed(['chancery', 'bri']), ['brief']);
  assert.deepEqual(completed(['chancery', 'list', 'con']), ['conflicts']);
  assert.deepEqual(completed(['chancery', 'list', '--new']), ['--new-since']);
  assert.deepEqual(completed(['chancery', '--color', 'a']), ['auto', 'always']);
  assert.deepEqual(
    completed(['chancery', 'export', '--format', '']),
    formats.map(({ name }) => name),
  );
  assert.deepEqual(completed(['chancery', 'brief', '--format', '']), ['md', 'html', 'docx']);
  assert.deepEqual(completed(['chancery', 'reject', '419ec4', '--by', 'n']), []);
  assert.deepEqual(completed(['chancery', 'status', '--record', 's']), []);
  assert.deepEqual(completed(['chancery', 'status', '--color', 'al']), ['always']);
});

function hasBash(): boolean {
  return (
    spawnSync('bash', ['-c', 'complete -p >/dev/null 2>&1; type compgen'], { encoding: 'utf8' }).status === 0
  );
}
