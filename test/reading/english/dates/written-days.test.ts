import assert from 'node:assert/strict';
import test from 'node:test';
import { readDates } from '../../../../src/reading/english/dates/find-dates.ts';
import { plainSentence } from '../../plain-annotator.ts';

/** Friday. */
const friday = '2025-10-17';

/** A sentence and the first and last day of each of its dates. */
const cases: readonly (readonly [text: string, ...days: readonly string[]])[] = [
  // A weekday, its part of the day and the calendar day behind it are one date.
  ['They met in Suva on Sunday night, 7 June 2015.', '2015-06-07..2015-06-07'],
  ['They met on Monday morning (October 6).', '2025-10-06..2025-10-06'],
  ['The ferry sank on Tuesday (14 Oct).', '2025-10-14..2025-10-14'],
  ['The envoys spoke Thursday evening, Oct. 9, by phone.', '2025-10-09..2025-10-09'],
  ['They met on Wednesday afternoon, the envoy said.', '2025-10-15..2025-10-15'],
  ['They met last Sunday (October 12).', '2025-10-12..2025-10-12'],
  ['They met on Monday (and on October 6).', '2025-10-13..2025-10-13', '2025-10-06..2025-10-06'],
  // The year first.
  ['The pact was signed on 2025/9/5 in Suva.', '2025-09-05..2025-09-05'],
  ['The pact was signed on 2025.9.5.', '2025-09-05..2025-09-05'],
  ['The rule has stood since 2019.11.30.', '2019-11-30..2019-11-30'],
  ['Version 2025.9.5 of the form is out.'],
  ['The file 2025/9/5/2 was lost.'],
  // Both numbers may be months: as the clause allows, else from the one day to the other.
  ['The pact was signed on 03/04/2024.', '2024-03-04..2024-04-03'],
  ['The pact was signed on 11/04/2025.', '2025-04-11..2025-04-11'],
  ['The pact will be signed on 03/11/2025.', '2025-11-03..2025-11-03'],
  ['The pact was signed on 05/05/2025.', '2025-05-05..2025-05-05'],
  // Months with their year.
  ['Trade grew from April to June in 2017.', '2017-04-01..2017-06-30'],
  ['Sales fell between May and July of 2019.', '2019-05-01..2019-07-31'],
  ['Sales fell in March and 2,017 shops closed.', '2025-03-01..2025-03-31'],
  // Two units on, or back.
  ['She will visit Lima the week after next.', '2025-10-27..2025-11-02'],
  ['She came the week before last.', '2025-09-29..2025-10-05'],
  ['The port will open the month after next.', '2025-12-01..2025-12-31'],
  ['The vote is the year after next.', '2027-01-01..2027-12-31'],
  ['The year before last was dry.', '2023-01-01..2023-12-31'],
  ['She left the week before last Monday.', '2025-10-13..2025-10-13'],
  ['She came the week after the vote.'],
  // What is left of a unit.
  ['She will visit Lima later in the year.', '2025-10-17..2025-12-31'],
  ['The ministers will meet later in the month.', '2025-10-17..2025-10-31'],
  ['The ministers met earlier in the week.', '2025-10-13..2025-10-17'],
  ['In 2019 he left and came back later in the year.', '2019-01-01..2019-12-31'],
  ['The ministers fell out late in the year.'],
  ['They will meet late in the evening.'],
];

for (const [text, ...want] of cases) {
  test(text, () => {
    const { dates } = readDates(plainSentence(text), friday);
    assert.deepEqual(
      dates.flatMap(({ date }) => (date ? [`${date.start}..${date.end}`] : [])),
      want,
    );
  });
}
