import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { recordLine } from '../../src/export/jsonl.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import type { Store } from '../../src/record/store.ts';
import { acknowledgedBeforeKill } from './killed-saver.ts';
import { numberedReading } from './numbered-reading.ts';

const rounds = Number(process.env['CHANCERY_KILL_ROUNDS'] ?? 4);
const folder = mkdtempSync(join(tmpdir(), 'chancery-kill-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('whatever moment a process is killed at, all that it acknowledged is there and the rest settles', async () => {
  const path = join(folder, 'killed.db');
  const acknowledged: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Two processes share the record; each is killed at another point.
    const both = await Promise.all([
      acknowledgedBeforeKill(path, round * 1000, 3 + ((round * 7) % 23)),
      acknowledgedBeforeKill(path, 500_000 + round * 1000, 5 + ((round * 11) % 17)),
    ]);
    acknowledged.push(...both.flat());
    const store = openStore(path);
    for (const at of acknowledged) assert.equal(await store.has(`article-${at}`), true, `article ${at}`);
    await store.settle();
    const { unsettled, integrity } = await store.status({ integrity: true });
    assert.deepEqual([unsettled, integrity], [0, 'ok']);
    await store.close();
  }
  assert.ok(acknowledged.length > rounds * 2);
});

test('a record that was killed often exports the same bytes as a clean run over what is there', async () => {
  const killed = openStore(join(folder, 'killed.db'));
  const clean = openStore(':memory:');
  const there = await killed.list({ kind: 'article', limit: 1_000_000 });
  await clean.save(there.map((one) => numberedReading(Number(one.id.slice('article-'.length)))));
  await clean.settle();
  assert.deepEqual(await linesOf(killed), await linesOf(clean));
  await killed.close();
});

async function linesOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const value of store.values()) lines.push(recordLine(value));
  return lines;
}
