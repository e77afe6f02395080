import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fallsShort, loadFloors } from '../../eval/floors.ts';
import type { Row } from '../../eval/row.ts';
import { rows } from '../../eval/rows.ts';
import { dataFolder, defaultDataFolder, fingerprintOf } from '../../eval/setting.ts';

const floors = loadFloors();

function gate(row: Row, data: string): void {
  test(`no figure falls below its floor: ${row.what}`, async () => {
    const measures = (await row.measure(data)) ?? [];
    const short = measures.filter((measure) => fallsShort(row, measure, floors));
    assert.deepEqual(
      short.map(({ key, value }) => `${key} ${value} < ${floors.floors[key]}`),
      [],
    );
  });
}

/**
 * Holds each row of the table that is chosen against its floor. Under CI the data must be there. The rows are parted over files that run beside each other,
 * since they take minutes together.
 */
export function gateRows(isChosen: (row: Row) => boolean): void {
  const data = dataFolder();
  if (data === null) {
    const skip = process.env['CI'] === undefined ? `no data at ${defaultDataFolder}` : false;
    test('the floors hold', { skip }, () => {
      assert.fail(`under CI the data must be there: ${defaultDataFolder}`);
    });
    return;
  }
  test('the data are those that the floors were reached on', () => {
    const known = fingerprintOf(data) === floors.fingerprint;
    assert.ok(known, 'other data: measure again, and raise the floors with npm run eval -- --raise');
  });
  const held = rows.filter(({ gated, inTests }) => gated !== false && inTests !== false);
  for (const row of held.filter(isChosen)) gate(row, data);
}

/** Rows that read web pages or labelled stories: they share nothing with the others. */
export const readsPagesOrStories = ({ what }: Row): boolean => /page|story|main text/.test(what);
