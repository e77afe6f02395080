import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openStore } from '../../src/pipeline/open-store.ts';
import { expectedExport, exportOf, numbersTo } from './simulated-work.ts';
import { openWorkPlace, version } from './work-place.ts';

const place = await openWorkPlace(1);
after(place.end);

test('a worker killed with -9 while it reads, and one while it folds: others finish, and the bytes are those of one process', async () => {
  const job = place.job('killed');
  const numbers = numbersTo(300);
  await job.handIn(numbers);
  const first = [job.start({ killAtReading: 60, readMs: 1 }), job.start({ killAtFold: 2, readMs: 1 })];
  const survivor = job.start({ readMs: 1 });
  for (const { ended } of first) assert.equal(await ended, null);
  assert.equal(await survivor.ended, 0);
  const tally = survivor.events().at(-1);
  assert.ok(Number(tally?.['handedAgain']) > 0, JSON.stringify(tally));
  assert.equal(await exportOf(job.record), await expectedExport(numbers, version));
});

test('deliveries that come twice and in any order, and a clock that jumps by days, change no byte', async () => {
  const job = place.job('twice', { bounds: { ackWaitMs: 60, leaseMs: 1000 } });
  const numbers = numbersTo(60);
  await job.handIn(numbers.toReversed());
  await job.handIn(numbers.filter((at) => at % 3 === 0));
  // Reading takes longer than the queue waits: each worker is handed what the other has in hand.
  const workers = [1, 2].map(() => job.start({ readMs: 150, clockJumps: true }));
  for (const { ended } of workers) assert.equal(await ended, 0);
  const again = workers.map(({ events }) => Number(events().at(-1)?.['handedAgain']));
  assert.ok(again[0] + again[1] > 0, again.join());
  assert.equal(await exportOf(job.record), await expectedExport(numbers, version));
});

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
