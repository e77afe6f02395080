import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { recordLine } from '../../src/export/jsonl.ts';
import { recordSchema } from '../../src/export/record-schema.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { someReadings } from '../record/arbitrary-readings.ts';
import { day, ReadingBuilder } from '../resolve/reading-builder.ts';

const file = readFileSync(new URL('../../docs/schema/record.schema.json', import.meta.url), 'utf8');
const schema: unknown = JSON.parse(file);
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema file is checked by Ajv itself
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema as object);

/** The contract as the design writes it: the keys of every kind in their order. */
const contract: Readonly<Record<string, string>> = {
  article: 'kind id source url outlet title byline publishedOn language sha256 story',
  actor: 'kind id type name aliases country offices citations',
  event: 'kind id type mode act contexts status date place participants summary citations independentSources',
  statement: 'kind id speaker speakers status addressee act cue content quoted date citations',
  commitment: 'kind id by to action quantity due stage overdue history citations',
  figure: 'kind id measure of measureParts place quantity frame asOf saidBy citations',
  conflict: 'kind id about subject sides explanation',
  story: 'kind id title date articles copies',
};

/** Two outlets on one happening: they tell one story. */
const pair = ['Herald', 'Courier'].map((outlet) => {
  const builder = new ReadingBuilder({ outlet, on: '2024-05-04' });
  const host = builder.person('Mira Holt', 'SWE');
  const guest = builder.person('Juan Vela', 'PER');
  const who = [[host, 'actor'] as const, [guest, 'recipient'] as const];
  return builder
    .event(`${outlet} writes that they met on Friday.`, { who, date: day('2024-05-03') })
    .reading();
});

test('docs/schema/record.schema.json is made from the shapes of the lines (npm run docs writes it)', () => {
  assert.equal(file, `${JSON.stringify(recordSchema(), null, 2)}\n`);
});

test('every line of an export is valid by the schema and has its keys in the order of the contract', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(someReadings, async (readings) => {
      const store = openStore(':memory:');
      await store.save([...readings, ...pair]);
      await store.settle();
      for await (const value of store.values()) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a line is an object
        const line = JSON.parse(recordLine(value)) as { kind: string };
        seen.add(line.kind);
        assert.ok(validate(line), `${JSON.stringify(validate.errors?.slice(0, 3))} ${JSON.stringify(line)}`);
        assert.equal(Object.keys(line).join(' '), contract[line.kind]);
      }
      await store.close();
    }),
    { numRuns: 60, seed: 11 },
  );
  assert.deepEqual([...seen].toSorted(), Object.keys(contract).toSorted());
});

const citation = { article: 'x', sentence: 0, start: 0, end: 3, quote: 'A B' };
const actor = {
  kind: 'actor',
  id: 'a',
  type: 'person',
  name: 'A B',
  aliases: [],
  country: null,
  offices: [],
  citations: [citation],
};

const invalid: readonly (readonly [string, object])[] = [
  ['that lacks a citation', { ...actor, citations: [] }],
  ['with a key of no contract', { ...actor, rank: 1 }],
  ['of a type that no actor has', { ...actor, type: 'ship' }],
  ['without a key', { ...actor, country: undefined }],
  ['with a country that is no code', { ...actor, country: 'Peru' }],
];

test('a line with all its keys is valid', () => {
  assert.ok(validate(actor));
});

for (const [name, line] of invalid) {
  test(`a line ${name} is not valid`, () => {
    assert.equal(validate(JSON.parse(JSON.stringify(line))), false);
  });
}
