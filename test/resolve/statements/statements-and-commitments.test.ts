import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartialDate } from '../../../src/model/dates.ts';
import { quantity, ReadingBuilder } from '../reading-builder.ts';
import { only, recordOf } from '../record-of.ts';

const said: readonly (readonly [name: string, contents: readonly string[], statements: number])[] = [
  [
    'the same words in two outlets are one statement',
    ['The river belongs to all of us', '“The river belongs to all of us”'],
    1,
  ],
  [
    'a quotation cut short is the same statement',
    ['The river belongs to all of us and to our children', 'The river belongs to all of us'],
    1,
  ],
  [
    'other words are another statement',
    ['The river belongs to all of us', 'The bridge will open next spring'],
    2,
  ],
];

for (const [name, contents, want] of said) {
  test(name, async () => {
    const articles = contents.map((content, at) => {
      const builder = new ReadingBuilder({ outlet: `Outlet ${at}`, on: '2024-05-04' });
      const speaker = builder.person('Mira Holt', 'SWE');
      return builder.statement(`Outlet ${at}: ${content}, Mira Holt said.`, {
        speaker,
        content,
        quoted: 'direct',
      });
    });
    const statements = only(await recordOf(articles), 'statement');
    assert.equal(statements.length, want);
    assert.equal(statements.flatMap((one) => one.citations).length, contents.length);
  });
}

const year = (text: string): PartialDate => ({
  start: `${text}-01-01`,
  end: `${text}-12-31`,
  precision: 'year',
  basis: 'stated',
});
const euros = quantity(4e9, 'exact', { unit: 'money', currency: 'EUR' });

test('a promise with a sum is followed through its reports, in order', async () => {
  const told = [
    { on: '2023-03-01', stage: 'proposed', action: 'invest 4 billion euros in the northern railway' },
    { on: '2024-06-01', stage: 'reaffirmed', action: 'to invest €4 billion in the railway by 2030' },
    {
      on: '2023-09-01',
      stage: 'signed',
      action: 'the investment of 4 billion euros in the northern railway',
    },
  ] as const;
  const articles = told.map(({ on, stage, action }) => {
    const builder = new ReadingBuilder({ outlet: 'Wire', on });
    const by = builder.actor('state', 'Sweden', 'SWE');
    return builder.commitment(`Sweden is ${action}.`, {
      by: [by],
      action,
      stage,
      quantity: euros,
      due: stage === 'reaffirmed' ? year('2030') : null,
    });
  });
  const [found, ...others] = only(await recordOf(articles), 'commitment');
  assert.deepEqual(others, []);
  assert.equal(found.stage, 'reaffirmed');
  assert.deepEqual(found.due, { date: '2030', precision: 'year' });
  assert.deepEqual(
    found.history.map((step) => [step.stage, step.on]),
    [
      ['proposed', '2023-03-01'],
      ['signed', '2023-09-01'],
      ['reaffirmed', '2024-06-01'],
    ],
  );
});

test('promises with two due years are two', async () => {
  const articles = ['2027', '2030'].map((due) => {
    const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-06-01' });
    const by = builder.actor('state', 'Sweden', 'SWE');
    return builder.commitment(`Sweden will plant a million trees by ${due}.`, {
      by: [by],
      action: 'plant a million trees',
      due: year(due),
    });
  });
  assert.equal(only(await recordOf(articles), 'commitment').length, 2);
});
