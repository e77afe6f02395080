import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { someServer } from '../postgres/cluster.ts';
import { recordPool } from '../postgres/record-pool.ts';
import { expectedExport, exportOf, numbersTo } from './simulated-work.ts';
import { openWorkPlace, version } from './work-place.ts';

const server = await someServer();
const records = recordPool(server.address);
const place = await openWorkPlace(1);
after(async () => {
  records.release();
  await place.end();
  await server.close();
});

test('two workers on PostgreSQL after two that are killed with -9, one while it reads and one while it folds: the bytes are those of one process with a file', async () => {
  const job = place.job('postgres', { record: records.addressOf('worked') });
  const numbers = numbersTo(150);
  await job.handIn(numbers.toReversed());
  const killed = [job.start({ killAtReading: 20 }), job.start({ killAtFold: 1, readMs: 50 })];
  for (const { ended } of killed) assert.equal(await ended, null);
  const workers = [job.start({ readMs: 10 }), job.start({ readMs: 10 })];
  for (const { ended } of workers) assert.equal(await ended, 0);
  assert.equal(await exportOf(job.record), await expectedExport(numbers, version));
});
