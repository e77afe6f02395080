import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRecord, type ChanceryRecord } from '../../src/library/open-record.ts';
import { examples } from '../cli/run-cli.ts';

const said = { by: 'desk', why: 'a test', on: '2025-11-05' } as const;

async function read(): Promise<ChanceryRecord> {
  const record = await openRecord(':memory:');
  await record.read(examples, { threads: 0 });
  return record;
}

test('decisions of every kind are obeyed, told and taken back', async () => {
  await using record = await read();
  const before = await Array.fromAsync(record.export());
  const [event] = await record.met('Luong Cuong', { since: '2025-10-30', until: '2025-10-30' });
  const id = event?.id ?? '';
  await record.set(id, { field: 'place', value: 'Busan' }, said);
  const placed = await record.show(id);
  assert.equal(placed.kind === 'event' ? placed.place?.name : null, 'Busan');
  const [conflict] = (await record.list('conflict')).values;
  await record.dismiss(conflict?.id ?? '', said);
  assert.equal(
    (await record.list('conflict')).values.some((one) => one.id === conflict?.id),
    false,
  );
  const [a, b] = (await record.list('actor', { type: ['organization'] })).values;
  await record.same(a?.id ?? '', b?.id ?? '', said);
  await record.different(a?.name ?? '', b?.name ?? '', said);
  await record.reject(id, said);
  await record.split('Luong Cuong', 'article', said);
  const verdicts = (await record.judgements()).map(({ verdict }) => verdict);
  assert.deepEqual(verdicts.toSorted(), ['different', 'dismissed', 'rejected', 'same', 'set', 'split']);
  while ((await record.undo()) !== null);
  assert.equal(await record.undo(), null);
  const facts = (lines: readonly string[]): readonly string[] =>
    lines.filter((line) => !line.startsWith('{"kind":"judgement"'));
  assert.deepEqual(facts(await Array.fromAsync(record.export())), facts(before));
});

test('a decision about what is not there is refused', async () => {
  await using record = await read();
  await assert.rejects(record.reject('Nobody Atall'), { code: 'id-unknown' });
  await assert.rejects(record.undo('ffffff'), { code: 'id-unknown' });
});
