import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureClaim } from '../../../../src/model/claim.ts';
import { readText } from '../../read-text.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'The Filipino community in Norway numbers around 25,000, including more than 4,000 in the northern region.',
    ['25000 Norway', '4000 northern region'],
  ],
  ['Some 9,000 Kenyans live in Oslo, among them 1,200 students.', ['9000 Oslo', '1200 Oslo']],
];

for (const [text, wanted] of cases) {
  test(text, async () => {
    const { claims } = await readText(text, '2025-03-10');
    const figures = claims.filter((claim): claim is FigureClaim => claim.kind === 'figure');
    const told = figures.map(
      ({ quantity, place }) => `${quantity.low ?? quantity.high} ${place?.name ?? '-'}`,
    );
    for (const want of wanted) assert.ok(told.includes(want), `${want} is not in ${told.join('; ')}`);
  });
}
