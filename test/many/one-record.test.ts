import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { systemClock } from '../../src/intake/clock.ts';
import { loadReader } from '../../src/pipeline/default-reader.ts';
import { handInDoors } from '../../src/pipeline/many/hand-in.ts';
import { openQueue } from '../../src/pipeline/many/open-queue.ts';
import { ownReaderVersion } from '../../src/pipeline/many/open-worker.ts';
import { runWorker } from '../../src/pipeline/many/run-worker.ts';
import { newTally } from '../../src/pipeline/many/worker-tally.ts';
import { usualManner } from '../../src/pipeline/many/worker-tools.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { once } from '../../src/model/once.ts';
import { openReadingHere } from '../../src/pipeline/reading-here.ts';
import { readAll } from '../../src/pipeline/reading/read-all.ts';
import { readInto } from '../../src/pipeline/read-into.ts';
import { readInputs } from '../../src/intake/read-inputs.ts';
import type { Intake } from '../../src/intake/intake.ts';
import { examples } from '../cli/run-cli.ts';
import { startNats } from './nats-servers.ts';
import { exportOf } from './simulated-work.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-many-'));
const nats = await startNats();
after(async () => {
  await nats.end();
  rmSync(folder, { recursive: true, force: true });
});

const reader = once(loadReader);

async function inOneProcess(record: string): Promise<string> {
  const store = openStore(record);
  const { signal } = new AbortController();
  for await (const step of readAll([examples], { store, threads: 0, reader, signal })) void step;
  await store.close();
  return exportOf(record);
}

/** The examples in another order, each twice. */
async function* shuffled(): AsyncGenerator<Intake> {
  const inputs: Intake[] = [];
  for await (const one of readInputs([examples])) inputs.push(one);
  yield* inputs.toReversed();
  yield* inputs.slice(4);
  yield* inputs.slice(0, 4);
}

/** One worker on a connection of its own to record and queue, with the reader of this process. */
async function work(record: string, queueName: string): Promise<number> {
  const store = openStore(record);
  const queue = await openQueue({ servers: nats.urls, queue: queueName });
  const here = openReadingHere(reader);
  const tally = newTally();
  await runWorker({
    store,
    queue,
    pool: {
      read: (what) =>
        'bytes' in what ? here.read(what) : Promise.reject(new Error('nothing is read again')),
      close: here.close,
    },
    folder: { settle: () => store.settle(), close: async () => {} },
    readerVersion: ownReaderVersion(),
    clock: systemClock,
    signal: new AbortController().signal,
    tally,
    tell: () => {},
    manner: { ...usualManner, ahead: 4, foldMs: 20, reconcileMs: 500, once: true },
  });
  await queue.close();
  await store.close();
  return tally.read;
}

test('one, two and four workers make the same bytes of the examples as one process, whatever the order and how often they come', async () => {
  const wanted = await inOneProcess(join(folder, 'one.db'));
  assert.ok(wanted.length > 10_000);
  for (const workers of [1, 2, 4]) {
    const record = join(folder, `${workers}.db`);
    const queueName = `workers-${workers}`;
    const store = openStore(record);
    const queue = await openQueue({ servers: nats.urls, queue: queueName });
    const into = { store, queue, readerVersion: ownReaderVersion(), clock: systemClock };
    for await (const step of readInto(shuffled(), { ...handInDoors(into), ahead: 1 }))
      assert.notEqual(step.kind, 'failure');
    const waited = (await store.work.workStatus()).waiting;
    await queue.close();
    await store.close();
    const read = await Promise.all(Array.from({ length: workers }, () => work(record, queueName)));
    assert.equal(
      read.reduce((all, one) => all + one, 0),
      waited,
    );
    assert.equal(await exportOf(record), wanted, `${workers} workers`);
  }
});
