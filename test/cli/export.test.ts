import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { formats } from '../../src/export/formats.ts';
import { chancery, examples, type Run } from './run-cli.ts';
import { inside } from './run-inside.ts';

/** The example reports as a record, read once: nothing that is asked here changes it. */
const folder = mkdtempSync(join(tmpdir(), 'chancery-export-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const ask = (...args: readonly string[]): Promise<Run> => inside(args, { cwd: folder });
assert.equal((await ask('read', examples)).code, 0);

interface Line {
  readonly kind: string;
  readonly id: string;
  readonly status?: string;
}

/** The lines that an export of these conditions gives. */
async function linesOf(...conditions: readonly string[]): Promise<readonly Line[]> {
  const { stdout, stderr, code } = await ask('export', ...conditions);
  assert.equal(code, 0, stderr);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

for (const { name, ending } of formats) {
  test(`a file whose name ends in ${ending} has the form ${name}, as --format ${name} gives it`, async () => {
    const [one, other] = [`record${ending}`, 'record'].map((file) => join(folder, `${name}-${file}`));
    assert.equal((await ask('export', '--output', one)).code, 0);
    assert.equal((await ask('export', '--format', name, '--output', other)).code, 0);
    const bytes = readFileSync(one);
    assert.ok(bytes.length > 1000);
    assert.ok(bytes.equals(readFileSync(other)));
  });
}

test('bytes go to a pipe as they are', () => {
  const run = chancery(['export', '--format', 'parquet'], { cwd: folder });
  assert.equal(run.code, 0, run.stderr);
  assert.match(run.stdout, /^PAR1[^]*PAR1$/);
});

test('an export under conditions has the facts that a list has, and all that they name', async () => {
  const lines = await linesOf('--with', 'KOR', '--since', '2025-10');
  const facts = lines.filter(({ kind }) => !/actor|article|judgement/.test(kind));
  const listed = await Promise.all(
    ['commitments', 'conflicts', 'events', 'figures', 'statements'].map(async (kind) => {
      const { stdout } = await ask(
        'list',
        kind,
        '--with',
        'KOR',
        '--since',
        '2025-10',
        '--limit',
        '1000',
        '--json',
      );
      return stdout.split('\n').flatMap((line) => (line === '' ? [] : [String(JSON.parse(line).id)]));
    }),
  );
  assert.ok(facts.length > 10);
  assert.deepEqual(new Set(facts.map(({ id }) => id)), new Set(listed.flat()));
  const there = new Set(lines.map(({ id }) => id));
  for (const fact of facts)
    for (const [, id = ''] of JSON.stringify(fact).matchAll(/"(?:actor|article)":"([0-9a-f]+)"/g))
      assert.ok(there.has(id), id);
});

test('a kind of fact to which a condition cannot apply is left out', async () => {
  const kinds = async (...conditions: readonly string[]): Promise<readonly string[]> => [
    ...new Set((await linesOf(...conditions)).map(({ kind }) => kind)),
  ];
  assert.deepEqual(await kinds('--stage', 'signed'), ['actor', 'article', 'commitment']);
  assert.deepEqual(await kinds('--status', 'planned'), ['actor', 'article', 'event']);
  const planned = (await linesOf('--status', 'planned')).filter(({ kind }) => kind === 'event');
  assert.ok(planned.length > 2 && planned.every(({ status }) => status === 'planned'));
});

for (const [args, code, says] of [
  [['--with', 'Nobody Such'], 1, /id-unknown/],
  [['--place', 'Atlantis'], 2, /no place: Atlantis/],
  [['--type', 'CONSULT', '--stage', 'signed'], 2, /no kind of fact has all of type, stage/],
  [['--format', 'xls'], 2, /Allowed choices are jsonl, csv/],
  [['--since', '2099'], 0, /no fact of the record fits/],
  [['--output', 'no/such/folder.tsv'], 1, /output-unwritable/],
  [['--output', 'no/such/folder.parquet'], 1, /output-unwritable/],
] as const) {
  test(`chancery export ${args.join(' ')}: ${code}`, async () => {
    const run = await ask('export', ...args);
    assert.equal(run.code, code, run.stderr);
    assert.match(run.stderr, says);
    assert.equal(run.stdout, '');
  });
}
