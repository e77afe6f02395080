import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

/** Texts with the nameless holder of a town's office that they name, and the state; null where the state or a person acts. */
const cases: readonly (readonly [text: string, group: string | null])[] = [
  ['The mayor of Busan visited Lima on Sunday.', 'mayor of Busan KOR'],
  ['The mayor of Lima said that a ferry would sail.', 'mayor of Lima PER'],
  // Near misses: offices of a state, and who has a name.
  ['The president of Peru visited Lima on Sunday.', null],
  ['The foreign minister of Peru visited Busan on Sunday.', null],
  ['Mayor Ana Soto of Lima visited Busan on Sunday.', null],
];
for (const [text, group] of cases) {
  test(text, () => {
    const found = actorsOf(text).actors.find(({ type }) => type === 'group');
    assert.equal(found === undefined ? null : `${found.name} ${found.country}`, group);
  });
}
