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
  // With whom a paper is signed.
  ['Ghana signed a drone contract with Turkish firms.', 'Turkish firms TUR'],
  ['Ghana has signed two memoranda of understanding with Indian companies.', 'Indian companies IND'],
  ['Ghana signed the treaty in a room with Indian carpets.'],
  // An owner, an opposition, and those named before: they are one group with them.
  ["Kenya's opposition rejected the plan.", "Kenya's opposition KEN"],
  ["Fiji's prosecutors charged a diplomat.", "Fiji's prosecutors FJI"],
  ['Kenyan opposition leaders condemned the raid.', 'Kenyan opposition leaders KEN'],
  ['Many civil society groups in Fiji rejected the plan.', 'civil society groups FJI'],
  ['Kenyan rebels attacked a village. The rebels also attacked a convoy.', 'Kenyan rebels KEN'],
  // Who leads in a walk of life leads no state.
  ['Kenyan business leaders rejected the plan.', 'Kenyan business leaders KEN'],
  ['The envoy met Fijian women leaders on Monday.', 'Fijian women leaders FJI'],
  ['Kenyan leaders rejected the plan.'],
  // Near misses: nobody tells the country, an army is its state, others are meant, nothing is done.
  ['Rebels attacked a village.'],
  ['Kenyan and Fijian rebels attacked a village.'],
  ['Kenyan troops attacked a village.'],
  ['Families of Kenyan miners attacked a village.'],
  ['The village is home to Kenyan farmers.'],
  ["The ship's pirates attacked a village."],
  ['Business leaders rejected the plan.'],
];
for (const [text, ...groups] of cases) {
  test(text, () => {
    const found = actorsOf(text).actors.filter(({ type, country }) => type === 'group' && country !== null);
    assert.deepEqual(
      found.map(({ name, country }) => `${name} ${country}`),
      groups,
    );
  });
}

/** How often the group of a text is pointed at. */
const named: readonly (readonly [text: string, times: number])[] = [
  ['Kenyan rebels attacked a village. The rebels also attacked a convoy.', 2],
  ['Kenyan rebels attacked a village. Rebels said the truce was dead.', 2],
  ['The Kenyan opposition rejected the plan. The opposition accused the court of fraud.', 2],
  // Near misses: other rebels, workers of all sorts, two groups that may be meant.
  ['Kenyan rebels attacked a village. The rebels who fled attacked a convoy.', 1],
  ['Kenyan rebels attacked a village. Three rebels attacked a convoy.', 1],
  ['Kenyan workers rejected the offer. Workers protested.', 1],
  ['Kenyan rebels attacked Fijian rebels. The rebels attacked a convoy.', 2],
];
for (const [text, times] of named) {
  test(`${times} times: ${text}`, () => {
    const { actors, mentions } = actorsOf(text);
    assert.equal(
      mentions.filter(({ actor }) => actors[actor]?.type === 'group' && actors[actor].country !== null)
        .length,
      times,
    );
  });
}
