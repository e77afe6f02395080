import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fallsShort, loadFloors, raiseFloors } from '../../eval/floors.ts';
import { rows } from '../../eval/rows.ts';
import { dataFolder, defaultDataFolder, fingerprintOf } from '../../eval/setting.ts';

const floors = loadFloors();
const data = dataFolder();
const known = data !== null && fingerprintOf(data) === floors.fingerprint;

if (data === null) {
  test(
    'the floors hold',
    { skip: process.env['CI'] === undefined ? `no data at ${defaultDataFolder}` : false },
    () => {
      assert.fail(`under CI the data must be there: ${defaultDataFolder}`);
    },
  );
} else {
  test('the data are those that the floors were reached on', () => {
    assert.ok(known, 'other data: measure again, and raise the floors with npm run eval -- --raise');
  });
  for (const row of rows.filter(({ gated }) => gated !== false)) {
    test(`no figure falls below its floor: ${row.what}`, async () => {
      const measures = (await row.measure(data)) ?? [];
      const short = measures.filter((measure) => fallsShort(row, measure, floors));
      assert.deepEqual(
        short.map(({ key, value }) => `${key} ${value} < ${floors.floors[key]}`),
        [],
      );
    });
  }
}

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
