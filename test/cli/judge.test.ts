import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chancery, examples, workFolder, type Run } from './run-cli.ts';

test('a fact is set and rejected by a person, listed, exported, taken over by another record and taken back', (t) => {
  const folder = workFolder(t);
  const run = (...args: readonly string[]): Run => chancery(args, { cwd: folder });
  const good = (...args: readonly string[]): string => {
    const { code, stdout, stderr } = run(...args);
    assert.equal(code, 0, stderr);
    return stdout.trim();
  };
  good('read', examples);
  const first = (kind: string): { id: string; judgements?: readonly string[] } =>
    JSON.parse(good('list', kind, '--json', '--limit', '1'));
  const before = good('export');
  const event = first('events').id;
  const rejection = good('reject', event, '--by', 'A. Sosa', '--on', '2026-01-05');
  assert.notEqual(first('events').id, event);
  assert.match(good('list', 'events', '--rejected'), /by hand: 2026-01-05 A\. Sosa rejected this/);
  const statement = first('statements').id;
  const set = run('set', statement, 'speaker', 'Korea', '--by', 'B. Ruiz', '--on', '2026-01-06');
  assert.equal(set.code, 0, set.stderr);
  assert.match(set.stderr, /speaker: .*Korea/);
  assert.match(good('show', statement), /by hand: 2026-01-06 B\. Ruiz set speaker of this to Korea/);
  const placed = first('events').id;
  const place = good('set', placed, 'place', 'Cusco');
  assert.match(good('show', placed, '--json'), /"place":\{"name":"Cusco","country":"PER","lat":-13/);
  good('judge', 'revoke', place);
  assert.match(good('judge', 'list'), /A\. Sosa rejected .*\n.*B\. Ruiz set speaker/);
  writeFileSync(join(folder, 'all.jsonl'), `${good('export')}\n`);
  good('--record', 'other.db', 'judge', 'import', 'all.jsonl');
  good('--record', 'other.db', 'read', examples);
  assert.equal(good('--record', 'other.db', 'export'), good('export'));
  good('judge', 'revoke', rejection, '--on', '2026-01-07');
  good('revoke', set.stdout.trim());
  assert.equal(good('export'), before);
  assert.match(good('judge', 'list'), /\(revoked 2026-01-07\)/);
});

test('what cannot be decided is refused in words', (t) => {
  const folder = workFolder(t);
  const run = (...args: readonly string[]): Run => chancery(args, { cwd: folder });
  assert.equal(run('read', examples).code, 0);
  const [line = ''] = run('list', 'events', '--json').stdout.split('\n');
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
    const { code: given, stderr } = run(...args);
    assert.equal(given, code, `${args.join(' ')}: ${stderr}`);
    assert.match(stderr, words);
  }
});

test('an actor is split by how articles name it; what one article alone names is refused with what to do', (t) => {
  const folder = workFolder(t);
  const run = (...args: readonly string[]): Run => chancery(args, { cwd: folder });
  const text = (name: string): string =>
    `LIMA, 4 March 2025 - Foreign Minister ${name} of Peru met the ambassador of Chile in Lima on Tuesday.\n\n` +
    `"We shall open the road in May," Foreign Minister ${name} said after the talks with the ambassador.\n`;
  for (const [at, name] of ['Ana María Quispe', 'Ana Quispe'].entries())
    writeFileSync(join(folder, `${at}.txt`), text(name));
  assert.equal(run('read', '0.txt', '1.txt').code, 0);
  const parted = run('split', 'Ana María Quispe', '--by', 'name', '--why', 'two cousins');
  assert.equal(parted.code, 0, parted.stderr);
  assert.equal(parted.stderr.match(/now: Ana/g)?.length, 2, parted.stderr);
  const refused = run('split', 'Ana María Quispe', '--by', 'article');
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, /cannot be split so: one article alone tells of it; "set"/);
});

test('two people whom articles call alike are split by article, named with their articles, listed and undone', (t) => {
  const folder = workFolder(t);
  const run = (...args: readonly string[]): Run => chancery(args, { cwd: folder });
  const texts = [
    'date 2025-03-04\n\nLIMA - Trade Minister Ana Quispe of Peru met the ambassador of Chile in Lima on Tuesday, officials said.\n',
    'date 2025-03-06\n\nCUSCO - Ana Quispe, the mayor of Cusco in Peru, met the ambassador of Japan in Cusco on Thursday, the city said.\n',
  ];
  for (const [at, text] of texts.entries()) writeFileSync(join(folder, `${at}.txt`), text);
  assert.equal(run('read', '0.txt', '1.txt').code, 0);
  const people = (): number => run('who', 'Ana Quispe', '--json').stdout.split('\n').length - 1;
  assert.equal(people(), 1);
  const parted = run('split', 'Ana Quispe', '--by', 'article', '--why', 'the minister is not the mayor');
  assert.equal(parted.code, 0, parted.stderr);
  assert.match(parted.stderr, /now: Ana Quispe \[[0-9a-f]{6}\] in 0\.txt, 2025-03-04/);
  assert.match(parted.stderr, /now: Ana Quispe \[[0-9a-f]{6}\] in 1\.txt, 2025-03-06/);
  assert.equal(people(), 2);
  assert.match(run('judgements').stdout, /split Ana Quispe by article: the minister is not the mayor/);
  assert.equal(run('undo').code, 0);
  assert.equal(people(), 1);
});
