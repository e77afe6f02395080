import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hostileKinds } from './hostile-kinds.ts';
import { inside } from './run-inside.ts';
import { chancery, workFolder, type Run } from './run-cli.ts';

/** Every end is foreseen: a code of the program, words without controls, and no trace. */
function assertForeseen({ code, stdout, stderr }: Run): void {
  assert.ok(code === 0 || code === 1 || code === 2, `code ${code}`);
  assert.notEqual((stdout + stderr).trim(), '');
  assert.doesNotMatch(stderr, /unforeseen|^\s+at .*:\d+:\d+/m);
  assert.doesNotMatch(stdout + stderr, /[^\P{Cc}\n\t]/u);
}

for (const { name, write } of hostileKinds) {
  test(`${name}: read, listed and told in words`, async (t) => {
    const folder = workFolder(t);
    const record = join(folder, 'record.db');
    mkdirSync(join(folder, 'in'));
    write(join(folder, 'in'));
    assertForeseen(await inside(['--record', record, 'read', join(folder, 'in')]));
    assertForeseen(await inside(['--record', record, 'list', 'articles']));
    assertForeseen(await inside(['--record', record, 'status']));
  });
}

const good =
  'date 2025-03-04 OSLO — Ingrid Berg met Paul Roy in Oslo on Tuesday, the ministry said in a statement.';
const asked: readonly (readonly string[])[] = [
  ['list', 'events', '--limit', '0'],
  ['list', 'events', '--limit', '1e9'],
  ['list', 'events', '--since', '2025-02-30'],
  ['list', 'events', '--since', 'yesterday'],
  ['list', 'events', '--with', ''],
  ['list', 'events', '--with', '\u001B[31m'],
  ['search', ''],
  ['search', '"'],
  ['search', '* OR NEAR('],
  ['show', ''],
  ['show', '%'],
  ['explain', "'; drop table article; --"],
  ['brief', ''],
  ['who', '\u0000'],
  ['met', ''],
  ['met', 'Norway', 'Norway'],
  ['same', 'Berg', 'Berg'],
  ['forget', ''],
];
for (const args of asked) {
  test(`${JSON.stringify(args)} is answered in words`, async (t) => {
    const folder = workFolder(t);
    const record = join(folder, 'record.db');
    writeFileSync(join(folder, 'good.txt'), good);
    assertForeseen(await inside(['--record', record, 'read', join(folder, 'good.txt')]));
    assertForeseen(await inside(['--record', record, ...args]));
  });
}

test('a folder in the place of a record is refused in words', async (t) => {
  const folder = workFolder(t);
  for (const args of [['status'], ['list', 'events'], ['read', folder]])
    assertForeseen(await inside(['--record', folder, ...args]));
});

/** Root may read everything: its tests run the program as nobody. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

test('a folder that may not be read costs itself alone', (t) => {
  const folder = workFolder(t);
  const locked = join(folder, 'in', 'locked');
  mkdirSync(locked, { recursive: true });
  for (const at of [folder, locked]) writeFileSync(join(at, 'a.txt'), good);
  writeFileSync(join(folder, 'in', 'z.txt'), good);
  chmodSync(folder, 0o777);
  chmodSync(locked, 0o000);
  const run = chancery(['read', 'in'], { cwd: folder, ...asNobody });
  chmodSync(locked, 0o700);
  if (run.code === null) return t.skip('the program may not be run as nobody here');
  assertForeseen(run);
  assert.equal(run.code, 1);
  assert.match(run.stderr, /input-unreadable: in\/locked\n/);
  assert.match(run.stderr, /articles: 1 new, 0 known already, 1 failed/);
});
