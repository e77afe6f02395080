import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Database from 'better-sqlite3';
import { openStore } from '../../src/pipeline/open-store.ts';
import { applicationId, migrations } from '../../src/record/sqlite/migrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-migrations-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const text =
  'The ferry ministers of Norway and Peru met in Tromsø on Friday to sign a treaty on whale-watching boats, ' +
  'and they said that the first boat will leave the harbour in May.';

/** A record as the third version of the schema held it, with one article. */
function recordOfVersionThree(path: string): void {
  const database = new Database(path);
  for (const step of migrations.slice(0, 3)) database.exec(step);
  database.pragma(`application_id = ${applicationId}`);
  database.pragma('user_version = 3');
  database.exec(
    `INSERT INTO article (id, rank, source, language, sha256, reader, copies) VALUES ('a', 1, 'a.txt', 'en', '', 'test-1', 'a')`,
  );
  database.prepare('INSERT INTO article_text (seq, text, blocks) VALUES (1, ?, ?)').run(text, '[]');
  database.close();
}

test('an old record is brought up to date, its bands as the fourth step has always made them', async () => {
  const path = join(folder, 'three.db');
  recordOfVersionThree(path);
  const store = openStore(path);
  const { schema, articles, integrity } = await store.status({ integrity: true });
  assert.deepEqual([schema, articles, integrity], [migrations.length, 1, 'ok']);
  await store.close();
  const raw = new Database(path);
  const bands = raw.prepare('SELECT band FROM band WHERE article = 1 ORDER BY band').pluck().all();
  raw.close();
  assert.deepEqual(
    bands,
    [
      718_087_137_876_987, 2_052_662_859_754_196, 3_091_925_634_159_720, 4_200_107_361_359_801,
      5_095_688_924_450_486, 5_890_326_632_919_911,
    ],
  );
});
