import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { queueNames } from '../../src/pipeline/many/queue-names.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { expectedExport, exportOf, handedIn, numbersTo } from './simulated-work.ts';
import { openWorkPlace, version } from './work-place.ts';

const place = await openWorkPlace(1);
after(place.end);

test('a worker killed with -9 while it folds, and one while it reads: another finishes, and the bytes are those of one process', async () => {
  const job = place.job('killed');
  const numbers = numbersTo(300);
  await job.handIn(numbers.slice(0, 200));
  const folding = job.start({ killAtFold: 1, manner: { foldMs: 600 } });
  assert.equal(await folding.ended, null);
  const store = openStore(job.record);
  const { articles, unsettled } = await store.status();
  await store.close();
  assert.ok(articles > 0 && unsettled > 0, `${articles} articles, ${unsettled} blocks to fold`);
  await job.handIn(numbers.slice(200));
  const reading = job.start({ killAtReading: 20 });
  assert.equal(await reading.ended, null);
  const survivor = job.start({});
  assert.equal(await survivor.ended, 0);
  assert.ok(Number(survivor.events().at(-1)?.['handedAgain']) > 0);
  assert.equal(await exportOf(job.record), await expectedExport(numbers, version));
});

test('deliveries that come twice and in any order, and a clock that jumps by days, change no byte', async () => {
  const job = place.job('twice');
  const numbers = numbersTo(60);
  // The last that is handed out comes once: when it is read, all others have been handed out.
  const twice = numbers.filter((at) => at % 3 === 1);
  await job.handIn([]);
  await deliverToo('twice', twice);
  await job.handIn(numbers.toReversed());
  const workers = [1, 2].map(() => job.start({ readMs: 50, clockJumps: true }));
  for (const { ended } of workers) assert.equal(await ended, 0);
  const taken = workers.map(({ events }) => Number(events().at(-1)?.['taken']));
  assert.equal(taken[0] + taken[1], numbers.length + twice.length);
  assert.equal(await exportOf(job.record), await expectedExport(numbers, version));
});

/** Puts work into a queue under subjects of its own: the queue takes it a second time, and hands it out twice. */
async function deliverToo(queue: string, numbers: readonly number[]): Promise<void> {
  const connection = await connect({ servers: place.nats.urls });
  const subjects = queueNames(queue).subjectsFor(version);
  for (const at of numbers) {
    const work = { kind: 'source', key: handedIn(at).key };
    await jetstream(connection).publish(subjects.replace('>', `twice.${at}`), JSON.stringify(work));
  }
  await connection.close();
}

test('an article that kills its reader, one at which the reader fails and one that is none are set aside with their reasons; the others are read, and reread tries them again', async () => {
  const job = place.job('poison');
  const numbers = numbersTo(40);
  await job.handIn(numbers);
  const asked = { poison: [7], broken: [11], refused: [13], manner: { tries: 2 } };
  // The first reading kills the worker; whoever comes next reads what was in its hand in processes of their own.
  assert.equal(await job.start(asked).ended, null);
  assert.equal(await job.start(asked).ended, 0);
  const store = openStore(job.record);
  const aside = (await store.work.workAside(10)).map(
    ({ code, source, tries }) => `${source} ${code} ${tries}`,
  );
  assert.deepEqual(aside.toSorted(), [
    'articles/11.txt reading-failed 2',
    'articles/13.txt input-not-article 1',
    'articles/7.txt reading-too-large 2',
  ]);
  const readable = numbers.filter((at) => ![7, 11, 13].includes(at));
  assert.equal(await exportOf(job.record), await expectedExport(readable, version));
  assert.equal(await store.work.retryAside(), 3);
  await store.close();
  assert.equal(await job.start({}).ended, 0);
  assert.equal(await exportOf(job.record), await expectedExport(numbers, version));
});

test('two versions of the reader at once: the newer takes over, the older ends, and all is as the newer reads it', async () => {
  const job = place.job('versions');
  const numbers = numbersTo(120);
  await job.handIn(numbers);
  const older = job.start({ readMs: 1000, refused: [5] });
  while (!older.events().some(({ kind }) => kind === 'began')) await new Promise((go) => setTimeout(go, 20));
  await new Promise((go) => setTimeout(go, 300));
  const newer = job.start({ version: 'reader 2', readMs: 1 });
  assert.equal(await older.ended, 1);
  assert.match(String(older.events().find(({ kind }) => kind === 'broken')?.['error']), /reader-outdated/);
  assert.equal(await newer.ended, 0);
  assert.equal(await exportOf(job.record), await expectedExport(numbers, 'reader 2'));
  const late = job.start({});
  assert.equal(await late.ended, 1);
});
