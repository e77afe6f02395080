import { parseArgs } from 'node:util';
import { fallsShort, loadFloors, saveFloors } from './floors.ts';
import type { MeasuredRow } from './floors.ts';
import { rows } from './rows.ts';
import { dataFolder, defaultDataFolder, fingerprintOf } from './setting.ts';
import { formatMeasure, heading } from './table.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: defaultDataFolder },
    only: { type: 'string' },
    raise: { type: 'boolean', default: false },
    lower: { type: 'boolean', default: false },
  },
});

/** Prints the table of what good looks like, row by row; exit code 1 where a figure falls below its floor. */
async function main(): Promise<number> {
  const data = dataFolder(options.data);
  if (data === null) console.error(`no data at ${options.data}: only the project's own cases are measured`);
  const floors = loadFloors();
  const fingerprint = data === null ? floors.fingerprint : fingerprintOf(data);
  const comparable = data !== null && fingerprint === floors.fingerprint;
  if (data !== null && !comparable)
    console.error('other data than the floors were reached on: no floor is compared');
  const writes = options.raise || options.lower;
  if (writes && options.only !== undefined && fingerprint !== floors.fingerprint) {
    // The rows left out would be held against floors that were reached on the old data.
    console.error('other data than the floors were reached on: measure every row, without --only');
    return 2;
  }
  console.log(heading);
  const measured: MeasuredRow[] = [];
  for (const row of rows.filter(({ what }) => options.only === undefined || what.includes(options.only))) {
    const measures = await row.measure(data);
    if (measures === null) continue;
    measured.push({ row, measures });
    for (const measure of measures) console.log(formatMeasure(row, measure, comparable ? floors : null));
  }
  if (writes) saveFloors(floors, measured, { fingerprint, lower: options.lower });
  const short =
    comparable && measured.some(({ row, measures }) => measures.some((m) => fallsShort(row, m, floors)));
  return short ? 1 : 0;
}

process.exitCode = await main();
