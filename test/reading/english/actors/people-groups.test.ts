import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

const cases: readonly (readonly [text: string, ...groups: readonly string[]])[] = [
  // The state of an adjective, of a place behind the noun, of a place behind the verb.
  ['Kenyan protesters clashed with guards on Monday.', 'Kenyan protesters KEN'],
  ['Armed Fijian rebels attacked a village.', 'armed Fijian rebels FJI'],
  ['Farmers in Kenya protested against the tax.', 'farmers KEN'],
  ['Demonstrators clashed with police in Nairobi.', 'demonstrators KEN', 'police KEN'],
  ['Navy boats arrested two Fijian fishermen.', 'Fijian fishermen FJI'],
  ['Danish firms signed a deal with Kenya.', 'Danish firms DNK'],
  // Near misses: nobody tells the country, an army is its state, others are meant, nothing is done.
  ['Rebels attacked a village.'],
  ['Kenyan and Fijian rebels attacked a village.'],
  ['Kenyan troops attacked a village.'],
  ['Families of Kenyan miners attacked a village.'],
  ['The village is home to Kenyan farmers.'],
];
for (const [text, ...groups] of cases) {
  test(text, () => {
    const found = actorsOf(text).actors.filter(({ type }) => type === 'group');
    assert.deepEqual(
      found.map(({ name, country }) => `${name} ${country}`),
      groups,
    );
  });
}
