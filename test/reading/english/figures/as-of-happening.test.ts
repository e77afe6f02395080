import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './figures-of.ts';

/** Texts with the first day for which their last figure is given, and whether it is stated; null for none. */
const cases: readonly (readonly [text: string, day: string | null])[] = [
  // The day of the happening, in its own phrase, in a clause joined to the number's, or in the clause that says how.
  ['The attacks on Sunday in Suva, in which 12 people were hurt, were the worst.', '2025-03-09 implied'],
  ['Six people died and more were injured in raids on Sunday.', '2025-03-09 implied'],
  ['The riots of 2014 killed more than 40 people.', '2014-01-01 stated'],
  // Where the article tells of it elsewhere.
  ["Grief followed Sunday's crash in Fiji. Two pilots died in the crash.", '2025-03-09 implied'],
  ['A bus crashed in Fiji on Sunday. The crash killed nine people.', '2025-03-09 implied'],
  ['A bus crashed in Fiji on Sunday. Officials said 12 people were killed.', '2025-03-09 implied'],
  // "This year" behind verbs under one subject; the prices by which a sum is reckoned.
  ['Kenya held 15 drills and built a dam this year.', '2025-01-01 implied'],
  ["Kenya spent the equivalent of $3 billion in today's money on the railway.", null],
  // The day of the news is nobody's own.
  ['A raid on a market in Suva killed at least 62 people.', null],
  // Up to the news.
  [
    'Kenya made 31 missile launches since Jan. 1, the most in a year, with a long one on Feb. 25.',
    '2025-03-11 implied',
  ],
  // A part has the time of its whole.
  ['The shelling killed 131 civilians including 21 children in the past week.', '2025-03-05 implied'],
  // A clause that sets the same deed beside it has its time; another deed, or one with a day of its own, has not.
  [
    'Air strikes killed 131 civilians in the past week, while rebel shelling killed 71 civilians.',
    '2025-03-05 implied',
  ],
  ['Raids killed 30 civilians in January, whereas shelling killed 71 civilians.', '2025-01-01 implied'],
  ['Raids killed 30 civilians in January, while rebels hired 71 men.', null],
  [
    'Raids killed 30 civilians in January, while shelling killed 71 civilians on Sunday.',
    '2025-03-09 implied',
  ],
  // The end of a month.
  ['By the end of February crude had fallen to $22.58.', '2025-02-01 implied'],
  // Near misses: two days, a new happening, a war, what has been going on, what is told of something else.
  ['A crash on Sunday shook Fiji. A crash on Monday shook Kenya. The crash killed nine people.', null],
  ['The war has killed 90,000 people.', null],
  ['She left after a bombing that killed 72 people.', null],
  ['Clashes have killed 72 people.', null],
];

for (const [text, day] of cases) {
  test(`${day ?? 'no day'}: ${text}`, async () => {
    const asOf = (await figuresOf(text, '2025-03-12')).at(-1)?.asOf ?? null;
    assert.equal(asOf && `${asOf.start} ${asOf.basis}`, day);
  });
}
