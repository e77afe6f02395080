import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordedConflict } from '../../src/model/record.ts';
import type { Wording } from '../../src/model/wording.ts';
import { englishWording } from '../../src/reading/english/lexicon/wording.ts';
import { openRecord } from '../../src/record/open-record.ts';
import { ReadingBuilder } from './reading-builder.ts';

/** As much of Spanish as one denial needs. */
const spanish: Wording = {
  ...englishWording,
  denials: {
    ...englishWording.denials,
    reportedClaim: /^(?<whose>[^,;]{0,60}?)\binformes de que\s+(?<what>.{12,})$/isu,
  },
};

async function conflictsIn(wording: Wording): Promise<readonly RecordedConflict[]> {
  const builder = new ReadingBuilder();
  const speaker = builder.person('Ana Sosa', 'PER');
  const reading = builder
    .statement('Sosa negó los informes de que sus buques cruzaron la frontera.', {
      speaker,
      act: 'deny',
      cue: 'negó',
      content: 'los informes de que sus buques cruzaron la frontera',
    })
    .reading();
  const store = openRecord(':memory:', wording);
  await store.save([reading]);
  await store.settle();
  const found = await store.list({ kind: 'conflict' });
  await store.close();
  return found.filter((one): one is RecordedConflict => one.kind === 'conflict');
}

test('a denial is found by the words of the language that is handed in', async () => {
  const [conflict] = await conflictsIn(spanish);
  assert.equal(conflict?.subject, 'sus buques cruzaron la frontera');
  assert.equal(conflict?.sides[1]?.value, 'Ana Sosa (PER): denied');
});

test('by the words of another language it is not found', async () => {
  assert.deepEqual(await conflictsIn(englishWording), []);
});
