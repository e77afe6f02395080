import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startCluster } from '../postgres/cluster.ts';
import { inside } from './run-inside.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-server-record-'));
const cluster = await startCluster();
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await cluster.close();
});
const withPassword = (schema: string): string =>
  cluster.address(schema).replace('chancery@', 'chancery:open-sesame@');

/** Runs a command on a record, and sees to it that no password comes out. */
async function ask(
  record: string,
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly all: string }> {
  const { code, stdout, stderr } = await inside(['--record', record, ...args], { cwd: folder });
  assert.doesNotMatch(stdout + stderr, /sesame/);
  return { code, all: stdout + stderr };
}

test('asking a server for a record that nobody has made tells so, and makes none', async () => {
  const record = withPassword('nobody');
  for (const _time of [1, 2]) {
    const { code, all } = await ask(record, 'status');
    assert.equal(code, 1);
    assert.match(all, /record-missing/);
  }
});

test('a name that is none of a schema is a wrong use', async () => {
  const { code, all } = await ask(withPassword('a%22b'), 'status');
  assert.equal(code, 2);
  assert.match(all, /no name of a schema/);
});

test('texts are read into a record on a server, asked for, and copied to a file that exports the same', async () => {
  const record = withPassword('news');
  writeFileSync(
    join(folder, 'note.txt'),
    'date 2025-11-05\n\nThe foreign ministers of Peru and Chile met in Lima on Tuesday.\n',
  );
  assert.equal((await ask(record, 'read', 'note.txt')).code, 0);
  assert.match((await ask(record, 'list', 'events')).all, /Peru/);
  assert.match((await ask(record, 'status', '--check')).all, /postgres:\/\/chancery@127/);
  assert.match((await ask(record, 'backup')).all, /pg_dump/);
  const copied = await ask(record, 'copy', record, 'copy.db');
  assert.equal(copied.code, 0);
  const [, hash = ''] = /sha256 ([0-9a-f]{64})/.exec(copied.all) ?? [];
  assert.match((await ask(record, 'copy', 'copy.db', withPassword('again'))).all, new RegExp(hash));
  assert.match((await ask(record, 'copy', 'copy.db', record)).all, /file-exists/);
  const [one, other] = [await ask(record, 'export'), await ask('copy.db', 'export')];
  assert.equal(one.all, other.all);
  assert.equal(createHash('sha256').update(one.all).digest('hex'), hash);
});
