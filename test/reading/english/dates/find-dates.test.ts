import assert from 'node:assert/strict';
import test from 'node:test';
import { readDates } from '../../../../src/reading/english/dates/find-dates.ts';
import { plainSentence } from '../../plain-annotator.ts';

/** Friday. */
const friday = '2025-10-17';

interface Case {
  readonly text: string;
  /** "words = first day..last day" of each date, in text order. */
  readonly want: readonly string[];
}

const cases: readonly Case[] = [
  { text: 'They signed it on Feb.4, 2025.', want: ['Feb.4, 2025 = 2025-02-04..2025-02-04'] },
  { text: 'The camp is open Oct.3-5, 2025.', want: ['Oct.3-5, 2025 = 2025-10-03..2025-10-05'] },
  { text: 'Turn to p.4 of the note.', want: [] },
  { text: 'The bill passed on Friday.', want: ['Friday = 2025-10-17..2025-10-17'] },
  { text: 'The court ruled on Tuesday.', want: ['Tuesday = 2025-10-14..2025-10-14'] },
  { text: 'The envoy will arrive on Tuesday.', want: ['Tuesday = 2025-10-21..2025-10-21'] },
  // The day after the paper's has begun in the east; six days back is "last Saturday".
  { text: 'The rocket was fired early on Saturday.', want: ['Saturday = 2025-10-18..2025-10-18'] },
  { text: 'The rocket was fired last Saturday.', want: ['last Saturday = 2025-10-11..2025-10-11'] },
  {
    text: 'It opened from Monday to Wednesday.',
    want: ['from Monday to Wednesday = 2025-10-13..2025-10-15'],
  },
  {
    text: 'The fair will run Tuesday through Thursday.',
    want: ['Tuesday through Thursday = 2025-10-21..2025-10-23'],
  },
  { text: 'They met last Friday.', want: ['last Friday = 2025-10-10..2025-10-10'] },
  { text: 'They will meet next Friday.', want: ['next Friday = 2025-10-24..2025-10-24'] },
  { text: 'It opened on August 12, 2025.', want: ['August 12, 2025 = 2025-08-12..2025-08-12'] },
  { text: 'It opened on 12 August.', want: ['12 August = 2025-08-12..2025-08-12'] },
  { text: 'It closed on Dec. 3.', want: ['Dec. 3 = 2024-12-03..2024-12-03'] },
  { text: 'It will close on Dec. 3.', want: ['Dec. 3 = 2025-12-03..2025-12-03'] },
  { text: 'He left on November 1 evening.', want: ['November 1 evening = 2024-11-01..2024-11-01'] },
  { text: 'The fair ran August 10–13, 2025.', want: ['August 10–13, 2025 = 2025-08-10..2025-08-13'] },
  {
    text: 'It lasted from 30 December to 2 January.',
    want: ['30 December to 2 January = 2024-12-30..2025-01-02'],
  },
  { text: 'Exports fell in August.', want: ['August = 2025-08-01..2025-08-31'] },
  { text: 'Exports fell in November.', want: ['November = 2024-11-01..2024-11-30'] },
  { text: 'The summit will be held in March.', want: ['March = 2026-03-01..2026-03-31'] },
  {
    text: 'They began in the first quarter of 2026.',
    want: ['the first quarter of 2026 = 2026-01-01..2026-03-31'],
  },
  {
    text: 'Sales rose in the first nine months of 2025.',
    want: ['the first nine months of 2025 = 2025-01-01..2025-09-30'],
  },
  {
    text: 'It grew in the first half of this year.',
    want: ['the first half of this year = 2025-01-01..2025-06-30'],
  },
  { text: 'Relations date from 1992.', want: ['1992 = 1992-01-01..1992-12-31'] },
  { text: 'It rose between 2021 and 2025.', want: ['between 2021 and 2025 = 2021-01-01..2025-12-31'] },
  { text: 'The plan for 2026-30 is ready.', want: ['2026-30 = 2026-01-01..2030-12-31'] },
  { text: 'It boomed in the 1990s.', want: ['the 1990s = 1990-01-01..1999-12-31'] },
  { text: 'Work starts in mid-2026.', want: ['mid-2026 = 2026-04-01..2026-09-30'] },
  { text: 'The budget of FY2025 was cut.', want: ['FY2025 = 2025-01-01..2025-12-31'] },
  { text: 'They signed it three years ago.', want: ['three years ago = 2022-01-01..2022-12-31'] },
  { text: 'It must be done by 2030.', want: ['2030 = 2030-01-01..2030-12-31'] },
  { text: 'It fell last month.', want: ['last month = 2025-09-01..2025-09-30'] },
  { text: 'It fell last week.', want: ['last week = 2025-10-06..2025-10-12'] },
  { text: 'He resigned yesterday.', want: ['yesterday = 2025-10-16..2025-10-16'] },
  { text: 'It grew over the past decade.', want: ['the past decade = 2015-10-17..2025-10-17'] },
  {
    text: 'They met on March 3, 2024 and signed it the next day.',
    want: ['March 3, 2024 = 2024-03-03..2024-03-03', 'the next day = 2024-03-04..2024-03-04'],
  },
  {
    text: 'Sales rose 4% in August from the same month a year earlier.',
    want: ['August = 2025-08-01..2025-08-31', 'the same month a year earlier = 2024-08-01..2024-08-31'],
  },
  {
    text: 'They marked the 30th anniversary of their ties.',
    want: ['the 30th anniversary = 1995-01-01..1995-12-31'],
  },
  {
    text: 'The truce holds for an additional 90 days starting on August 12.',
    want: ['August 12 = 2025-08-12..2025-08-12'],
  },
  { text: 'It snowed on Christmas Day.', want: ['Christmas Day = 2024-12-25..2024-12-25'] },
  { text: 'It was signed on 2025-08-12.', want: ['2025-08-12 = 2025-08-12..2025-08-12'] },
  { text: 'It was signed on 31/12/2024.', want: ['31/12/2024 = 2024-12-31..2024-12-31'] },
  { text: 'They will speak this evening.', want: ['this evening = 2025-10-17..2025-10-17'] },
  { text: 'The port opens this Fall.', want: ['this Fall = 2025-09-01..2025-11-30'] },
  { text: 'It must stop no later than 2040.', want: ['2040 = 2040-01-01..2040-12-31'] },
  // Near misses: nothing with a place on the calendar.
  { text: 'Theresa May spoke.', want: [] },
  { text: 'They may march again.', want: [] },
  { text: 'The army ordered 2,025 trucks.', want: [] },
  { text: 'About 2000 people came.', want: [] },
  { text: 'Council Resolution 1929 stands.', want: [] },
  { text: 'UNSCR 2031 stands.', want: [] },
  { text: 'They deployed 2015 GW of wind power.', want: [] },
  { text: 'She spoke on the programme "This Week," as ever.', want: [] },
  { text: 'Shops prepare for Black Friday.', want: [] },
  { text: 'The visit lasted four days.', want: [] },
  { text: 'He came the same day.', want: [] },
];

for (const { text, want } of cases) {
  test(text, () => {
    const { dates, issues } = readDates(plainSentence(text), friday);
    const found = dates.flatMap(({ span, date }) =>
      date ? [`${text.slice(span.start, span.end)} = ${date.start}..${date.end}`] : [],
    );
    assert.deepEqual(found, want);
    assert.deepEqual(issues, []);
  });
}

for (const text of ['It was due on 31 February 2024.', 'It fell on June 31.', 'It is dated 2024-13-01.']) {
  test(`${text} is a doubt`, () => {
    const { dates, issues } = readDates(plainSentence(text), friday);
    assert.deepEqual(dates, []);
    assert.deepEqual(
      issues.map((issue) => issue.code),
      ['date-impossible'],
    );
  });
}

const durations: readonly (readonly [string, string])[] = [
  ['The visit lasted four days.', 'P4D'],
  ['The 54-year embargo ended.', 'P54Y'],
  ['It took two and a half years.', 'P2.5Y'],
  ['They waited half a century.', 'P50Y'],
  ['They waited several weeks.', 'PXW'],
  ['A 48-hour visit ended.', 'PT48H'],
];
for (const [text, want] of durations) {
  test(`${text} lasts ${want}`, () => {
    const { dates } = readDates(plainSentence(text), friday);
    assert.deepEqual(
      dates.map((one) => one.duration),
      [want],
    );
  });
}

test('without a day of the article relative dates stay open and stated ones do not', () => {
  const { dates } = readDates(plainSentence('Yesterday they recalled May 3, 2019 and last week.'), null);
  assert.deepEqual(
    dates.map((one) => one.date?.start ?? null),
    [null, '2019-05-03', null],
  );
});

test('offsets cut the words out of the article', () => {
  const { dates } = readDates(plainSentence('It passed on Friday.', 100), friday);
  assert.deepEqual(dates[0]?.span, { start: 113, end: 119 });
});

test('a sentence of many dates is read in time that grows with it', () => {
  const of = (count: number): number => {
    const text = 'on 3 May 2019 and last week, '.repeat(count);
    const start = performance.now();
    readDates(plainSentence(text), friday);
    return performance.now() - start;
  };
  of(50);
  const [small, large] = [of(100), of(400)];
  assert.ok(large < 40 * Math.max(small, 2), `${small} ms for 100, ${large} ms for 400`);
});

const references: readonly (readonly [text: string, want: readonly string[]])[] = [
  ['Now the ministers meet daily.', ['PRESENT_REF', 'P1D']],
  ['He will leave shortly.', ['FUTURE_REF']],
  ['He has lately agreed.', ['PAST_REF']],
  // Near misses: names, and what says only in which order things were.
  ['He wrote in the Harbour Daily.', []],
  ['The buyer is the NOW Harbour Company.', []],
  ['He left shortly after the talks.', []],
];
for (const [text, want] of references) {
  test(`${text} refers to ${want.join(', ') || 'no time'}`, () => {
    assert.deepEqual(
      readDates(plainSentence(text), friday).dates.map(({ timex }) => timex),
      want,
    );
  });
}
