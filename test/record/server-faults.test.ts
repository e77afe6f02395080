import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { recordLine } from '../../src/export/jsonl.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import type { Store } from '../../src/record/store.ts';
import { startCluster } from '../postgres/cluster.ts';
import { acknowledgedBeforeKill } from './killed-saver.ts';
import { numberedReading } from './numbered-reading.ts';

const rounds = Number(process.env['CHANCERY_KILL_ROUNDS'] ?? 2);
// A commit waits for the disk, as on a server in use.
const cluster = await startCluster({ durable: true });
after(() => cluster.close());

async function linesOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const value of store.values()) lines.push(recordLine(value));
  return lines;
}

/** All that was acknowledged is there, nothing is there twice, and the record is the one that a clean run makes of the same articles. */
async function assertWhole(record: string, acknowledged: readonly number[]): Promise<void> {
  const store = openStore(record);
  for (const at of acknowledged) assert.equal(await store.has(`article-${at}`), true, `article ${at}`);
  await store.settle();
  const { unsettled, integrity } = await store.status({ integrity: true });
  assert.deepEqual([unsettled, integrity], [0, 'ok']);
  const clean = openStore(':memory:');
  const there = await store.list({ kind: 'article', limit: 1_000_000 });
  await clean.save(there.map((one) => numberedReading(Number(one.id.slice('article-'.length)))));
  await clean.settle();
  assert.deepEqual(await linesOf(store), await linesOf(clean));
  await store.close();
  await clean.close();
}

/** Cuts every connection but its own, as a network does that fails, again and again while something is at work; gives how many. */
async function cutWhile(atWork: () => boolean): Promise<number> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: cluster.port,
    user: 'chancery',
    database: 'postgres',
  });
  await client.connect();
  let cut = 0;
  while (atWork()) {
    await pause(250);
    const { rowCount } = await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'chancery'`,
    );
    cut += rowCount ?? 0;
  }
  await client.end();
  return cut;
}

test('two writers on one record, each killed at another moment: all that was acknowledged is there', async () => {
  const record = cluster.address('killed');
  const acknowledged: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const both = await Promise.all([
      acknowledgedBeforeKill(record, round * 1000, 6 + ((round * 7) % 23)),
      acknowledgedBeforeKill(record, 500_000 + round * 1000, 9 + ((round * 11) % 17)),
    ]);
    acknowledged.push(...both.flat());
  }
  assert.ok(acknowledged.length >= rounds * 12);
  await assertWhole(record, acknowledged);
});

test('connections are cut again and again in the middle of transactions: the writer goes on, and nothing is lost or there twice', async () => {
  const record = cluster.address('cut');
  await openStore(record).close();
  let isDone = false;
  const writing = acknowledgedBeforeKill(record, 0, 60).finally(() => {
    isDone = true;
  });
  const cut = await cutWhile(() => !isDone);
  const acknowledged = await writing;
  assert.ok(cut > 3, `${cut} connections were cut`);
  assert.ok(acknowledged.length >= 60, `${acknowledged.length} were acknowledged`);
  await assertWhole(record, acknowledged);
});

test('the server fails and comes back: a writer and a reader that are at work go on', async () => {
  const record = cluster.address('restarted');
  const reader = openStore(record);
  const writing = acknowledgedBeforeKill(record, 0, 80);
  while ((await reader.list({ kind: 'article', limit: 1 })).length === 0) await pause(50);
  await cluster.stop('killed');
  await pause(300);
  await cluster.start();
  const acknowledged = await writing;
  assert.ok(acknowledged.length >= 80);
  assert.equal(await reader.has('article-0'), true);
  await reader.close();
  await assertWhole(record, acknowledged);
});
