import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openRecord } from '../../src/library/open-record.ts';
import { examples, workFolder } from '../cli/run-cli.ts';

test('what one program has read, the next one asks', async (t) => {
  const path = join(workFolder(t), 'news.db');
  {
    await using record = await openRecord(path);
    await record.read(join(examples, 'wire'));
  }
  await using again = await openRecord(path, { mustExist: true });
  assert.equal((await again.status()).articles, 4);
  assert.equal(again.unsettled, null);
  await again.backup(`${path}.copy`);
  await assert.rejects(again.backup(`${path}.copy`), { code: 'file-exists' });
  assert.equal(await again.forget('2025-11-01-president-leaves.txt', '2025-10-30-presidents-talks.txt'), 2);
  assert.equal((await again.status()).articles, 2);
});

test('where there must be a record and is none, nothing is made', async (t) => {
  const path = join(workFolder(t), 'none.db');
  await assert.rejects(openRecord(path, { mustExist: true }), { code: 'record-missing' });
  await assert.rejects(openRecord(''), { code: 'record-missing' });
  assert.equal(existsSync(path), false);
});

test('a file that is no record is refused and left as it is', async (t) => {
  const path = join(workFolder(t), 'letter.txt');
  writeFileSync(
    path,
    'A letter that is long enough to have been taken for the head of a file of a database.',
  );
  await assert.rejects(openRecord(path), { code: 'record-not-a-database' });
});

test('a record may be closed twice', async () => {
  const record = await openRecord(':memory:');
  await record.close();
  await record.close();
});
