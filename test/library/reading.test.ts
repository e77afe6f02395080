import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openRecord } from '../../src/library/open-record.ts';
import { examples, workFolder } from '../cli/run-cli.ts';

const note = 'Ministers of Peru and Chile met in Lima on Monday and agreed to build a railway by 2030.';

test('a text at hand is read with what is said of it, and is known the second time', async () => {
  await using record = await openRecord(':memory:');
  const said = { date: '2025-11-04', outlet: 'The Andes Post', short: true } as const;
  assert.equal((await record.readText(note, said)).saved, 1);
  assert.equal((await record.readText(note, said)).known, 1);
  const [article] = (await record.list('article')).values;
  assert.deepEqual([article?.publishedOn, article?.outlet], ['2025-11-04', 'The Andes Post']);
});

test('a text in another form is read as that form, as bytes or as a string', async () => {
  await using record = await openRecord(':memory:');
  const json = JSON.stringify({ title: 'A railway', date: '2025-11-04', text: `${note}\n\n${note}` });
  assert.equal((await record.readText(new TextEncoder().encode(json))).saved, 1);
  assert.equal((await record.show('A railway')).kind, 'article');
});

test('what cannot be read is told, and the rest is read', async (t) => {
  const folder = workFolder(t);
  cpSync(join(examples, 'wire'), folder, { recursive: true });
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'song.mp3'), 'x');
  await using record = await openRecord(':memory:');
  const told: (string | null)[] = [];
  const report = await record.read([folder, join(folder, 'none.txt')], {
    onProgress: ({ at }) => told.push(at),
  });
  assert.deepEqual([report.saved, report.failed, report.whole], [4, 2, true]);
  assert.deepEqual(
    report.failures.map(({ code }) => code),
    ['input-empty', 'input-missing'],
  );
  assert.deepEqual(report.passed.length, 1);
  assert.equal(told.length, 6);
  assert.ok(told.includes('2025-11-01-president-leaves.txt'));
});

test('an empty text, and an address of a private network, are failures of the report', async () => {
  await using record = await openRecord(':memory:');
  assert.deepEqual(
    (await record.readText('')).failures.map(({ code }) => code),
    ['input-empty'],
  );
  const web = await record.read('http://127.0.0.1:9/');
  assert.deepEqual(
    web.failures.map(({ code }) => code),
    ['address-refused'],
  );
});

test('a signal ends a run after what is under way: that is kept, and the next run goes on', async () => {
  await using record = await openRecord(':memory:');
  const leaving = new AbortController();
  const onProgress = (): void => leaving.abort();
  const first = await record.read(examples, { signal: leaving.signal, threads: 0, onProgress });
  assert.equal(first.whole, false);
  assert.ok(first.saved > 0 && first.saved < 13, String(first.saved));
  const second = await record.read(examples, { threads: 0 });
  assert.deepEqual([second.saved + first.saved, second.whole], [13, true]);
});

test('two runs at once give the record that one after the other gives', async () => {
  await using both = await openRecord(':memory:');
  await Promise.all([both.read(join(examples, 'wire')), both.read(join(examples, 'interviews'))]);
  await using one = await openRecord(':memory:');
  await one.read(join(examples, 'interviews'));
  await one.read(join(examples, 'wire'));
  assert.deepEqual(await Array.fromAsync(both.export()), await Array.fromAsync(one.export()));
});
