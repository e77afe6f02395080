import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCase } from '../../read-case.ts';

/** The bodies of a text and what is promised in it. */
async function firmsIn(text: string): Promise<readonly string[]> {
  const { actors, claims } = await readCase(text);
  const bodies = actors.filter(({ type }) => type === 'organization').map(({ name }) => name);
  const promises = claims.flatMap((claim) =>
    claim.kind === 'commitment' ? [`${actors[claim.by[0].actor].name}: ${claim.action}`] : [],
  );
  return [...bodies.toSorted(), ...promises];
}

const cases: readonly (readonly [text: string, ...wanted: readonly string[]])[] = [
  // A name that nothing else tells of does what firms do.
  ['Baltico Ocean operates in nine countries.', 'Baltico Ocean'],
  [
    'Kestrel Power will supply Ghana with 40 turbines.',
    'Kestrel Power',
    'Kestrel Power: will supply Ghana with 40 turbines',
  ],
  ['Granite Tower announced a $2 billion fund.', 'Granite Tower', 'Granite Tower: a $2 billion fund'],
  ['Granite Tower opened in May.'],
  ['The Coral Sea supplies fish.'],
  ['Lake Victoria supplies fish to 40 million people.'],
  // Carriers and legal forms.
  [
    'Fiji Air will buy six jets worth $210 million.',
    'Fiji Air',
    'Fiji Air: will buy six jets worth $210 million',
  ],
  ['Tavaro Air hired ten pilots.', 'Tavaro Air'],
  ['Volta Bruk Oyj opened a yard.', 'Volta Bruk Oyj'],
  ['Clean Air was the topic of the day.'],
  // The firm without its form is the same firm, and its head may promise for it.
  [
    'Vinter Marine ASA won an order. Vinter Marine Chief Executive Kari Dahl said the company will open a yard.',
    'Vinter Marine ASA',
    'Vinter Marine ASA: will open a yard',
  ],
  [
    'Ali Noor, managing director of Kestrel Bank, said the firm would hire 40 nurses.',
    'Kestrel Bank',
    'Kestrel Bank: would hire 40 nurses',
  ],
  ['Kestrel Bank Chairman Ali Noor said rain was near.', 'Kestrel Bank'],
  ['Norwegian Prime Minister Kari Dahl said the company will open a yard.'],
  [
    'Vinter Marine ASA won an order. Norwegian Prime Minister Kari Dahl said the company would fail.',
    'Vinter Marine ASA',
  ],
];

for (const [text, ...wanted] of cases) {
  test(text, async () => {
    assert.deepEqual(await firmsIn(text), wanted);
  });
}
