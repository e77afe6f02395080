import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Database from 'better-sqlite3';
import { openStore } from '../../src/pipeline/open-store.ts';
import { recordFailure } from '../../src/record/sqlite/failures.ts';
import { ReadingBuilder } from '../resolve/reading-builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-record-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function someReading(): ReturnType<ReadingBuilder['reading']> {
  const builder = new ReadingBuilder();
  const one = builder.person('Mira Holt', 'SWE');
  return builder
    .statement('Mira Holt said the bridge is open.', { speaker: one, content: 'the bridge is open' })
    .reading();
}

test('a text file is no record, and is left as it is', () => {
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'These are notes, not a record. '.repeat(200));
  assert.throws(() => openStore(path), { code: 'record-not-a-database' });
  assert.match(readFileSync(path, 'utf8'), /^These are notes/);
});

test('a database of another program is no record', () => {
  const path = join(folder, 'other.db');
  const other = new Database(path);
  other.exec('CREATE TABLE song (title TEXT)');
  other.close();
  assert.throws(() => openStore(path), { code: 'record-not-a-database' });
});

test('a record of a newer schema is not touched', async () => {
  const path = join(folder, 'newer.db');
  await openStore(path).close();
  const raw = new Database(path);
  raw.pragma('user_version = 999');
  raw.close();
  assert.throws(() => openStore(path), { code: 'record-too-new' });
});

test('a folder that is not there, and a folder in place of a file, cannot be written', () => {
  assert.throws(() => openStore(join(folder, 'no', 'such', 'folder', 'a.db')), { code: 'record-unwritable' });
  assert.throws(() => openStore(folder), { code: 'record-unwritable' });
});

test('an address of an unknown kind is a wrong use', () => {
  assert.throws(() => openStore('nosuch://host/record'), { code: 'usage' });
});

test('a full disk and a lock that is kept too long have their own codes', () => {
  const codeOf = (code: string): unknown => {
    const failure = recordFailure('a.db', new Database.SqliteError('no', code));
    return failure instanceof Error && 'code' in failure ? failure.code : null;
  };
  assert.equal(codeOf('SQLITE_FULL'), 'record-disk-full');
  assert.equal(codeOf('SQLITE_BUSY'), 'record-busy');
  assert.equal(codeOf('SQLITE_BUSY_SNAPSHOT'), 'record-busy');
  assert.equal(codeOf('SQLITE_CORRUPT_VTAB'), 'record-broken');
  assert.equal(codeOf('SQLITE_READONLY'), 'record-unwritable');
});

test('a copy made by backup opens as a record with the same articles', async () => {
  const store = openStore(join(folder, 'from.db'));
  await store.save([someReading()]);
  await store.settle();
  await store.backup(join(folder, 'copy.db'));
  const copy = openStore(join(folder, 'copy.db'));
  assert.deepEqual((await copy.status({ integrity: true })).facts, (await store.status()).facts);
  await copy.close();
  await store.close();
});

test('a copy that cannot be written there says so', async () => {
  const store = openStore(join(folder, 'uncopied.db'));
  const path = join(folder, 'no', 'such', 'copy.db');
  await assert.rejects(store.backup(path), { code: 'record-unwritable', subject: path });
  await store.close();
});
