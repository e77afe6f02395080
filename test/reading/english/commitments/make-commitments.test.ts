import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommitmentClaim } from '../../../../src/model/claim.ts';
import { commitmentsOf } from '../../speech-of.ts';

type Row = readonly [rule: string, by: string, stage: string, action: string];

function rowOf({ rule, by, stage, action }: CommitmentClaim): Row {
  return [rule.replace('commitment-', ''), by.map((party) => party.name).join(' + '), stage, action];
}

const cases: readonly { readonly text: string; readonly want: readonly Row[] }[] = [
  {
    text: 'Norway agreed to open a rail link with Sweden by 2031.',
    want: [['verb', 'Norway', 'agreed', 'to open a rail link with Sweden by 2031']],
  },
  {
    text: 'Canada pledged $20 million to rebuild the port.',
    want: [['verb', 'Canada', 'pledged', '$20 million to rebuild the port']],
  },
  {
    text: 'Kenya and Uganda remain committed to reopening the border.',
    want: [['adjective', 'Kenya + Uganda', 'reaffirmed', 'committed to reopening the border']],
  },
  {
    text: 'Canada reaffirmed its commitment to protect the southern ocean.',
    want: [['noun', 'Canada', 'reaffirmed', 'to protect the southern ocean']],
  },
  {
    text: 'Peru signed a memorandum with Chile to build two dams.',
    want: [['signing', 'Peru', 'signed', 'a memorandum with Chile to build two dams']],
  },
  {
    text: 'France said it would send two engineers to the valley.',
    want: [['modal', 'France', 'pledged', 'would send two engineers to the valley']],
  },
  {
    text: 'President Lena Okafor suggested that the two sides coordinate to reach the trade target of US$40 billion by 2031.',
    want: [
      [
        'verb',
        'Lena Okafor',
        'proposed',
        'that the two sides coordinate to reach the trade target of US$40 billion by 2031',
      ],
    ],
  },
  // Near misses: wishes, forecasts, demands, past deeds, what others might do.
  { text: 'Norway hopes to open a rail link with Sweden.', want: [] },
  {
    text: 'Norwegian Premier Kari Lund said she hoped that Norway and Sweden will open a rail link.',
    want: [],
  },
  { text: '“My hope is that we will open the road,” Norwegian Premier Kari Lund said.', want: [] },
  { text: 'The union urged Canada to commit to new ships.', want: [] },
  { text: 'Prices in Kenya will rise next year.', want: [] },
  { text: 'If Peru agrees to build the dam, work will begin.', want: [] },
  { text: 'Chile did not promise to lower the tariff.', want: [] },
  { text: 'France visited the fair and bought two ships.', want: [] },
];

for (const { text, want } of cases) {
  void test(text, () => assert.deepEqual(commitmentsOf(text).map(rowOf), want));
}

void test('an official text binds those whom its title names', () => {
  const title = 'Joint Statement of Norway and Japan';
  const found = commitmentsOf(
    'Norway and Japan met today. We will double our aid for harbours by 2030.',
    title,
  );
  assert.deepEqual(
    found.map((one) => [one.by.map((party) => party.name), one.due?.start.slice(0, 4)]),
    [[['Norway', 'Japan'], '2030']],
  );
});

void test('each item of a list under an undertaking is one', () => {
  const text =
    'Norway and Japan agree to:\n\n- share flood data;\n\n- hold a yearly exercise.\n\nThe talks went well.';
  const found = commitmentsOf(text, 'Joint Declaration of Norway and Japan');
  assert.deepEqual(
    found.map((one) => [one.rule, one.action]),
    [
      ['commitment-list', 'share flood data'],
      ['commitment-list', 'hold a yearly exercise'],
    ],
  );
});

void test('sum, term and condition are read', () => {
  const [found] = commitmentsOf('Canada promised to give $3 million to the fund by 2029 if the truce holds.');
  assert.equal(found?.quantity?.low, 3_000_000);
  assert.equal(found?.due?.end, '2029-12-31');
  assert.equal(found?.condition, 'if the truce holds');
});

void test('a list of eighty items and a sentence of three hundred words end in bounded time', () => {
  const items = Array.from({ length: 80 }, (_, at) => `- build bridge number ${at}`).join('\n\n');
  assert.equal(commitmentsOf(`Norway agrees to:\n\n${items}`).length, 80);
  const long = `Norway agreed to mend ${'the very old and quiet road and '.repeat(50)}the mill.`;
  assert.ok(commitmentsOf(long).length <= 1);
});

void test('what their partnership will do binds those who put out an official text', () => {
  const title = 'Joint Statement of Norway and Japan';
  const boundBy = (text: string, by: string): readonly string[] =>
    commitmentsOf(`Norway and Japan met today. ${text}`, by).flatMap((one) => one.by.map(({ name }) => name));
  assert.deepEqual(boundBy('Our partnership will mend the harbours.', title), ['Norway', 'Japan']);
  assert.deepEqual(boundBy('Our approach will combine aid and trade.', title), ['Norway', 'Japan']);
  assert.deepEqual(boundBy('Our partnership will remain strong.', title), []);
  assert.deepEqual(boundBy('Any partnership will mend the harbours.', title), []);
  assert.deepEqual(boundBy('The partnership will mend the harbours.', 'Harbours of the north'), []);
});

void test('what an official text names is not done by naming it', () => {
  const title = 'Joint Statement of Norway and Japan';
  assert.deepEqual(
    commitmentsOf('Norway and Japan met today. The work that we launch today serves our harbours.', title),
    [],
  );
  assert.equal(
    commitmentsOf('Norway and Japan met today. Today we launch a fund for our harbours.', title).length,
    1,
  );
});

void test('a term is so long after the article appeared', () => {
  const dueOf = (text: string): string | undefined => commitmentsOf(text)[0]?.due?.end;
  assert.equal(dueOf('Kenya agreed to open the road within two years.'), '2029-12-31');
  assert.equal(dueOf('Kenya agreed to open the road within six weeks.'), '2027-04-21');
  assert.equal(dueOf('Kenya agreed to keep the road open for 90 days.'), undefined);
  // When it begins is no term where its end is told.
  assert.equal(
    dueOf('Kenya agreed to pay $3 million a year, beginning in 2028 and ending in 2029.'),
    '2029-12-31',
  );
});
