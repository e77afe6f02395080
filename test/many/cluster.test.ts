import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { openStore } from '../../src/pipeline/open-store.ts';
import { expectedExport, exportOf, numbersTo } from './simulated-work.ts';
import { openWorkPlace, version } from './work-place.ts';
import type { WorkerBeside } from './worker-beside.ts';

const place = await openWorkPlace(3);
after(place.end);

/** The server that leads the stream of a queue. */
async function leaderOf(queue: string): Promise<string> {
  const connection = await connect({ servers: place.nats.urls.split(',') });
  const manager = await jetstreamManager(connection);
  const { cluster } = await manager.streams.info(`${queue}-work`);
  await connection.close();
  return cluster?.leader ?? '';
}

async function waitingIn(record: string): Promise<number> {
  const store = openStore(record);
  const { waiting } = await store.work.workStatus();
  await store.close();
  return waiting;
}

/** Comes when a worker has folded something: it is in the middle of its work. */
async function inTheMiddle(worker: WorkerBeside): Promise<void> {
  while (!worker.events().some(({ kind }) => kind === 'folded')) await sleep(20);
}

test('the leader of three NATS servers is killed in the middle of the work: nothing is lost, no byte is another', async () => {
  const job = place.job('leader');
  const numbers = numbersTo(320);
  await job.handIn(numbers);
  const workers = [job.start({ readMs: 250 }), job.start({ readMs: 250 })];
  await inTheMiddle(workers[0]);
  const leader = await leaderOf('leader');
  await place.nats.kill(leader);
  assert.ok((await waitingIn(job.record)) > 0);
  for (const { ended } of workers) assert.equal(await ended, 0);
  assert.equal(await exportOf(job.record), await expectedExport(numbers, version));
  await place.nats.restart(leader);
});

test('all of NATS is gone with what it had stored in the middle of the work: the record puts it into the queue again', async () => {
  const job = place.job('wiped');
  const numbers = numbersTo(320);
  await job.handIn(numbers);
  const workers = [job.start({ readMs: 250 }), job.start({ readMs: 250 })];
  await inTheMiddle(workers[0]);
  await place.nats.wipe();
  assert.ok((await waitingIn(job.record)) > 0);
  for (const { ended } of workers) assert.equal(await ended, 0);
  const republished = workers.map(({ events }) => Number(events().at(-1)?.['republished']));
  assert.ok(republished[0] + republished[1] > 0, republished.join());
  assert.equal(await exportOf(job.record), await expectedExport(numbers, version));
});
