import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, lineOf } from './read-events.ts';

const friday = '2025-10-17';
const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Kenyan peacekeepers arrived in Somalia on Monday.',
    'AID peacekeeping happened: actor Kenyan; 2025-10-13 implied; Somalia',
  ],
  [
    'Two hundred Kenyan soldiers arrived in Chad on Monday.',
    'MOBILIZE deployment happened: actor Kenyan; 2025-10-13 implied; Chad',
  ],
  [
    'Kenya called up 5,000 reservists on Monday.',
    'MOBILIZE deployment happened: actor Kenya; 2025-10-13 implied; -',
  ],
  ['Kenya scrambled jets on Monday.', 'MOBILIZE deployment happened: actor Kenya; 2025-10-13 implied; -'],
  [
    'The governor of Lagos ordered police to the centre of the city on Monday.',
    'MOBILIZE deployment happened: actor governor of Lagos; 2025-10-13 implied; -',
  ],
  [
    'Kenya stepped up patrols along the border with Uganda.',
    'MOBILIZE deployment happened: actor Kenya; 2025-10-16 implied; -',
  ],
  [
    'Rebels in Mali laid down their arms on Monday.',
    'RETREAT disarmament happened: actor Rebels; 2025-10-13 implied; Mali',
  ],
  [
    'Rebels in Mali handed over their weapons on Monday.',
    'RETREAT disarmament happened: actor Rebels; 2025-10-13 implied; Mali',
  ],
  [
    'Tallinn and Vilnius have declared a cease-fire.',
    'CONCEDE ceasefire happened: actor Tallinn, actor Vilnius; 2025-10-16 implied; -',
  ],
  [
    'The president of Peru stepped aside on Monday.',
    'RETREAT resignation happened: actor Peru; 2025-10-13 implied; -',
  ],
  [
    'Uganda came out in support of the plan by Kenya.',
    'SUPPORT support happened: actor Uganda; 2025-10-16 implied; -',
  ],
  [
    'Kenya has opened its doors to thousands of Ugandan refugees.',
    'AID asylum happened: actor Kenya, recipient Ugandan refugees; 2025-10-16 implied; -',
  ],
  [
    'Kenya has begun exporting tea to Uganda.',
    'COOPERATE cooperation happened: actor Kenya, actor Uganda; 2025-10-16 implied; -',
  ],
  [
    'Oman and Chile will create a joint venture to build ships.',
    'COOPERATE initiative planned: actor Oman, actor Chile; -; -',
  ],
  [
    'Kenya blocked access to social media on Monday.',
    'COERCE closure happened: actor Kenya; 2025-10-13 implied; -',
  ],
  [
    'Guam has announced martial law.',
    'COERCE state of emergency happened: actor Guam; 2025-10-16 implied; -',
  ],
  [
    'Kenya put the opposition leader Ana Mwangi under house arrest on Monday.',
    'COERCE arrest happened: actor Kenya, recipient Ana Mwangi; 2025-10-13 implied; -',
  ],
  [
    "Kenya's parliament voted on Sunday to ban foreign media.",
    "COERCE ban planned: actor Kenya's parliament; -; -",
  ],
  [
    'A gunman opened fire on a crowd in Lima on Monday.',
    'ASSAULT shooting happened: actor gunman; 2025-10-13 implied; Lima',
  ],
  [
    'Masked men attacked a police post near Mombasa on Monday.',
    'ASSAULT attack happened: actor Masked men; 2025-10-13 implied; Mombasa',
  ],
  [
    'Kenya vowed to retaliate against Uganda.',
    'THREATEN threat happened: actor Kenya, recipient Uganda; 2025-10-16 implied; -',
  ],
  [
    'Kenya said it was ready to ban foreign groups.',
    'THREATEN threat happened: actor Kenya; 2025-10-16 implied; -',
    'COERCE ban planned: actor Kenya; -; -',
  ],
  [
    'Nairobi police arrested two Ugandans on Monday.',
    'COERCE arrest happened: actor Nairobi police; 2025-10-13 implied; -',
  ],
  // Near misses.
  ['Kenya suspended plans to impose a curfew in Lima.'],
  [
    'Kenyan tourists arrived in Somalia on Monday.',
    'CONSULT arrival happened: actor Kenyan tourists, host Somalia; 2025-10-13 implied; Somalia',
  ],
  ['Kenya called up a map of the border.'],
  ['Kenya is ready to use new software.'],
  ['Uganda came out of the talks with a new plan.'],
  ['The firm handed over its weapons to a museum on Monday.'],
  ['Men attacked the problem with vigour.'],
];

for (const [text, ...events] of cases) {
  test(text, () => {
    assert.deepEqual(eventsOf(text, { publishedOn: friday }).map(lineOf), events);
  });
}
