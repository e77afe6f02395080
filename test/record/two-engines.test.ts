import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { recordLine } from '../../src/export/jsonl.ts';
import { copyRecord } from '../../src/pipeline/copy-record.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import type { Store } from '../../src/record/store.ts';
import { someServer } from '../postgres/cluster.ts';
import { recordPool } from '../postgres/record-pool.ts';
import { someReadings } from './arbitrary-readings.ts';

const server = await someServer();
const pool = recordPool(server.address);
const folder = mkdtempSync(join(tmpdir(), 'chancery-engines-'));
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

async function linesOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const value of store.values()) lines.push(recordLine(value));
  return lines;
}

test('a file and a server export the same bytes, whatever has been read, in whatever order, taken out or decided', async () => {
  const runs = Math.ceil(Number(process.env['CHANCERY_LAW_RUNS'] ?? 60) / 6);
  await fc.assert(
    fc.asyncProperty(someReadings, fc.infiniteStream(fc.nat()), async (readings, order) => {
      const shuffled = readings
        .map((reading) => ({ reading, at: order.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ reading }) => reading);
      const file = openStore(':memory:');
      const remote = openStore(pool.addressOf('record'));
      await file.save(readings);
      for (const reading of shuffled) {
        await remote.save([reading]);
        await remote.settle();
      }
      for (const store of [file, remote]) {
        await store.forget(readings[0].article.id);
        await store.settle();
        for (const { id } of await store.list({ kind: 'conflict', limit: 1 })) {
          await store.judge('dismissed', { a: id, on: '2025-03-01' });
        }
        await store.settle();
      }
      const [one, other] = [await linesOf(file), await linesOf(remote)];
      await file.close();
      await remote.close();
      pool.release();
      assert.deepEqual(other, one);
    }),
    { numRuns: runs },
  );
});

test('a record that is copied to a server and back exports the same, answers the same and takes more articles', async () => {
  const path = join(folder, 'first.db');
  const [readings] = fc.sample(someReadings, { numRuns: 1, seed: 7 });
  const first = openStore(path);
  await first.save(readings.slice(1));
  await first.settle();
  const [event] = await first.list({ kind: 'actor', limit: 1 });
  await first.judge('set', {
    a: event.id,
    on: '2025-03-01',
    field: 'name',
    value: 'Someone',
    why: 'called so',
  });
  await first.close();
  const address = pool.addressOf('copied');
  const copied = copyRecord(path, address);
  assert.throws(() => copyRecord(path, address), { code: 'file-exists' });
  const back = join(folder, 'back.db');
  assert.equal(copyRecord(address, back).hash, copied.hash);
  const stores = [openStore(path), openStore(address), openStore(back)];
  const answers = [];
  for (const store of stores) {
    await store.save(readings.slice(0, 1));
    await store.settle();
    const found = await store.search('albania');
    answers.push([
      await linesOf(store),
      found,
      await store.watchedFeeds(),
      await store.findActors('Someone'),
    ]);
    assert.equal((await store.status({ integrity: true })).integrity, 'ok');
    await store.close();
  }
  assert.deepEqual(answers[1], answers[0]);
  assert.deepEqual(answers[2], answers[0]);
  pool.release();
});

test('no password is shown of the address of a record', async () => {
  const address = server.address('hidden').replace('chancery@', 'chancery:open%20sesame@');
  const store = openStore(address);
  assert.doesNotMatch(JSON.stringify(await store.status()), /sesame/);
  await store.close();
  const wrong = address.replace(/\d+\/postgres/, '9/postgres');
  assert.throws(
    () => openStore(wrong),
    (error: Error) =>
      !/sesame/.test(`${error.message} ${String(error.cause)}`) && /record-unreachable/.test(error.message),
  );
});
