import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { examples, workFolder, type Run } from './run-cli.ts';
import { inside } from './run-inside.ts';

test('a fact is set and rejected by a person, listed, exported, taken over by another record and taken back', async (t) => {
  const folder = workFolder(t);
  const run = (...args: readonly string[]): Promise<Run> => inside(args, { cwd: folder });
  const good = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(...args);
    assert.equal(code, 0, stderr);
    return stdout.trim();
  };
  await good('read', examples);
  const first = async (kind: string): Promise<{ id: string; judgements?: readonly string[] }> =>
    JSON.parse(await good('list', kind, '--json', '--limit', '1'));
  const before = await good('export');
  const event = (await first('events')).id;
  const rejection = await good('reject', event, '--by', 'A. Sosa', '--on', '2026-01-05');
  assert.notEqual((await first('events')).id, event);
  assert.match(await good('list', 'events', '--rejected'), /by hand: 2026-01-05 A\. Sosa rejected this/);
  const statement = (await first('statements')).id;
  const set = await run('set', statement, 'speaker', 'Korea', '--by', 'B. Ruiz', '--on', '2026-01-06');
  assert.equal(set.code, 0, set.stderr);
  assert.match(set.stderr, /speaker: .*Korea/);
  assert.match(await good('show', statement), /by hand: 2026-01-06 B\. Ruiz set speaker of this to Korea/);
  const placed = (await first('events')).id;
  const place = await good('set', placed, 'place', 'Cusco');
  assert.match(await good('show', placed, '--json'), /"place":\{"name":"Cusco","country":"PER","lat":-13/);
  await good('judge', 'revoke', place);
  assert.match(await good('judge', 'list'), /A\. Sosa rejected .*\n.*B\. Ruiz set speaker/);
  writeFileSync(join(folder, 'all.jsonl'), `${await good('export')}\n`);
  await good('--record', 'other.db', 'judge', 'import', 'all.jsonl');
  await good('--record', 'other.db', 'read', examples);
  assert.equal(await good('--record', 'other.db', 'export'), await good('export'));
  await good('judge', 'revoke', rejection, '--on', '2026-01-07');
  await good('revoke', set.stdout.trim());
  assert.equal(await good('export'), before);
  assert.match(await good('judge', 'list'), /\(revoked 2026-01-07\)/);
});

test('what cannot be decided is refused in words', async (t) => {
  const folder = workFolder(t);
  const run = (...args: readonly string[]): Promise<Run> => inside(args, { cwd: folder });
  assert.equal((await run('read', examples)).code, 0);
  const [line = ''] = (await run('list', 'events', '--json')).stdout.split('\n');
  const { id } = JSON.parse(line);
  const refused: readonly (readonly [readonly string[], number, RegExp])[] = [
    [['set', id, 'typ', 'AGREE'], 2, /no field that can be set: typ; near: type/],
    [['set', id, 'date', 'Friday'], 2, /date takes a day/],
    [['set', id, 'recipient', 'nobody of that name'], 1, /id-unknown/],
    [['reject', 'no-such-id'], 1, /id-unknown/],
    [['reject', id, '--on', 'Friday'], 2, /YYYY/],
    [['judge', 'revoke', 'no-such-id'], 1, /id-unknown/],
    [['judge', 'import', 'no-such-file'], 1, /input-missing/],
    [['judge'], 2, /Usage/],
  ];
  for (const [args, code, words] of refused) {
    const { code: given, stderr } = await run(...args);
    assert.equal(given, code, `${args.join(' ')}: ${stderr}`);
    assert.match(stderr, words);
  }
});

test('an actor is split by how articles name it; what one article alone names is refused with what to do', async (t) => {
  const folder = workFolder(t);
  const run = (...args: readonly string[]): Promise<Run> => inside(args, { cwd: folder });
  const text = (name: string): string =>
    `LIMA, 4 March 2025 - Foreign Minister ${name} of Peru met the ambassador of Chile in Lima on Tuesday.\n\n` +
    `"We shall open the road in May," Foreign Minister ${name} said after the talks with the ambassador.\n`;
  for (const [at, name] of ['Ana María Quispe', 'Ana Quispe'].entries())
    writeFileSync(join(folder, `${at}.txt`), text(name));
  assert.equal((await run('read', '0.txt', '1.txt')).code, 0);
  const parted = await run('split', 'Ana María Quispe', '--by', 'name', '--why', 'two cousins');
  assert.equal(parted.code, 0, parted.stderr);
  assert.equal(parted.stderr.match(/now: Ana/g)?.length, 2, parted.stderr);
  const refused = await run('split', 'Ana María Quispe', '--by', 'article');
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, /cannot be split so: one article alone tells of it; "set"/);
});

test('two people whom articles call alike are split by article, named with their articles, listed and undone', async (t) => {
  const folder = workFolder(t);
  const run = (...args: readonly string[]): Promise<Run> => inside(args, { cwd: folder });
  const texts = [
    'date 2025-03-04\n\nLIMA - Trade Minister Ana Quispe of Peru met the ambassador of Chile in Lima on Tuesday, officials said.\n',
    'date 2025-03-06\n\nCUSCO - Ana Quispe, the mayor of Cusco in Peru, met the ambassador of Japan in Cusco on Thursday, the city said.\n',
  ];
  for (const [at, text] of texts.entries()) writeFileSync(join(folder, `${at}.txt`), text);
  assert.equal((await run('read', '0.txt', '1.txt')).code, 0);
  const people = async (): Promise<number> =>
    (await run('who', 'Ana Quispe', '--json')).stdout.split('\n').length - 1;
  assert.equal(await people(), 1);
  const parted = await run(
    'split',
    'Ana Quispe',
    '--by',
    'article',
    '--why',
    'the minister is not the mayor',
  );
  assert.equal(parted.code, 0, parted.stderr);
  assert.match(parted.stderr, /now: Ana Quispe \[[0-9a-f]{6}\] in 0\.txt, 2025-03-04/);
  assert.match(parted.stderr, /now: Ana Quispe \[[0-9a-f]{6}\] in 1\.txt, 2025-03-06/);
  assert.equal(await people(), 2);
  assert.match(
    (await run('judgements')).stdout,
    /split Ana Quispe by article: the minister is not the mayor/,
  );
  assert.equal((await run('undo')).code, 0);
  assert.equal(await people(), 1);
});
