import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksToFold, quartersBeside, touchedBySaving } from '../../../src/record/core/touched-blocks.ts';
import { keptReading } from '../../../src/pipeline/kept-reading.ts';
import { talks } from '../../contract/contract.ts';

const reading = keptReading(talks('Wire', 'Arta Dushku'));
const actorBlocks = reading.actors.map((one) => one.signature.block);
const [office, event] = ['office', 'event'].map(
  (kind) => reading.claims.find((one) => one.kind === kind)?.signatureId ?? '',
);

test('a reading that is all new touches the blocks of its actors, and all its claims must be placed', () => {
  const { blocks, unplaced } = touchedBySaving(reading, new Map());
  assert.deepEqual(new Set(blocks), new Set(actorBlocks));
  assert.deepEqual(new Set(unplaced), new Set(reading.claims.map((one) => one.signatureId)));
});

test('a claim given once more touches its block where it matters how often it is given', () => {
  const known = new Map([
    [event, 'event:talks:ALB+SWE:2024b'],
    [office, 'office:prime minister:ALB:2024'],
  ]);
  const { blocks, unplaced } = touchedBySaving(reading, known);
  assert.deepEqual(new Set(blocks), new Set([...actorBlocks, 'event:talks:ALB+SWE:2024b']));
  assert.deepEqual(unplaced, []);
});

test('a claim that waits for its block goes on waiting', () => {
  assert.ok(touchedBySaving(reading, new Map([[event, null]])).unplaced.includes(event));
});

const quarter = 'figure:people:residents:VNM:2024q1';
test('a changed quarter concerns the quarters beside it that have asked for it', () => {
  const beside = ['figure:people:residents:VNM:2023q4', 'figure:people:residents:VNM:2024q2'];
  assert.deepEqual(quartersBeside([quarter]), beside);
  assert.deepEqual(blocksToFold([quarter], new Set()), [quarter]);
  assert.deepEqual(blocksToFold([quarter], new Set([beside[1]])), [quarter, beside[1]]);
});

test('what no fold makes anything of is not folded', () => {
  assert.deepEqual(blocksToFold(['office'], new Set()), []);
});
