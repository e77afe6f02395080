import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCase } from '../../read-case.ts';

/** "who: what", one for each undertaking of a text. */
async function dealsIn(text: string): Promise<readonly string[]> {
  const { actors, claims } = await readCase(text);
  return claims.flatMap((claim) =>
    claim.kind === 'commitment'
      ? [`${claim.by.map(({ actor }) => actors[actor].name).join(' and ')}: ${claim.action}`]
      : [],
  );
}

const head = 'Fiji and Chile welcome the coming deals between their firms, including:';

const cases: readonly (readonly [text: string, ...wanted: readonly string[]])[] = [
  [
    `${head}\n\n- Purchase of tin worth $3 million;\n\n- Supply of 12 trams.`,
    'Fiji and Chile: Purchase of tin worth $3 million',
    'Fiji and Chile: Supply of 12 trams',
  ],
  [
    'Fiji and Chile note the following orders between their firms:\n\n- New orders of rice and oil for $9 million.',
    'Fiji and Chile: New orders of rice and oil for $9 million',
  ],
  [
    'Fiji and Chile take note of planned investments by their firms:\n\n- Construction of a mill in Suva;\n\n- Port fund investments of EUR 3 million.',
    'Fiji and Chile: Construction of a mill in Suva',
    'Fiji and Chile: Port fund investments of EUR 3 million',
  ],
  // Near misses: no deals to come, no noun of a deal, one party, an item that is a sentence.
  ['Fiji and Chile recalled the deals of their firms, including:\n\n- Purchase of tin worth $3 million.'],
  [`${head}\n\n- Rice and oil of the best kind.`],
  ['Fiji likes the coming deals of its firms, including:\n\n- Purchase of tin worth $3 million.'],
  [`${head}\n\n- The purchase was late.`],
];

for (const [text, ...wanted] of cases) {
  test(text, async () => {
    assert.deepEqual(await dealsIn(text), wanted);
  });
}
