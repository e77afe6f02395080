import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fallsShort, raiseFloors } from '../../eval/floors.ts';
import { rows } from '../../eval/rows.ts';
import { gateRows, readsPagesOrStories } from './gate-rows.ts';

gateRows((row) => !readsPagesOrStories(row));

test('the gate bites: a figure below its floor is told', () => {
  const [row] = rows;
  assert.ok(row);
  const planted = { fingerprint: '', floors: { planted: 50 } };
  assert.ok(fallsShort(row, { key: 'planted', value: 49.9, unit: '%', of: null }, planted));
  assert.ok(!fallsShort(row, { key: 'planted', value: 50, unit: '%', of: null }, planted));
});

test('floors are raised, never lowered unasked, and what was not measured keeps its own', () => {
  const [row] = rows;
  assert.ok(row);
  const old = { fingerprint: 'a', floors: { beaten: 50, missed: 50, unmeasured: 50 } };
  const measures = [
    { key: 'beaten', value: 51, unit: '%', of: null },
    { key: 'missed', value: 49, unit: '%', of: null },
    { key: 'fresh', value: 1, unit: '%', of: null },
  ];
  const raised = raiseFloors(old, [{ row, measures }], { fingerprint: 'b', lower: false });
  assert.deepEqual(raised, {
    fingerprint: 'b',
    floors: { beaten: 51, fresh: 1, missed: 50, unmeasured: 50 },
  });
  assert.equal(raiseFloors(old, [{ row, measures }], { fingerprint: 'b', lower: true }).floors['missed'], 49);
});
