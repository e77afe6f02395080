import fc from 'fast-check';
import type { Party } from '../../src/model/actor.ts';
import type { Reading } from '../../src/model/reading.ts';
import { day, place, quantity, ReadingBuilder } from '../resolve/reading-builder.ts';

const people: readonly (readonly [string, string | null])[] = [
  ['Arta Dushku', 'ALB'],
  ['Árta Dushku', null],
  ['Dushku', 'ALB'],
  ['Tomás Berg', 'SWE'],
  ['Tomas Berg', null],
  ['Tomas Bergh', 'SWE'],
  ['Kim Da-eun', 'KOR'],
  ['Kim Da Eun', null],
  ['Kim', 'KOR'],
  ['Trần Văn Lộc', 'VNM'],
  ['Lộc', 'VNM'],
];
const bodies: readonly (readonly [string, string | null])[] = [
  ['Harbour Authority', 'ALB'],
  ['the Harbour Authority', null],
  ['Harbour Authority', 'SWE'],
];
const days = ['2024-04-29', '2024-04-30', '2024-05-01', '2024-05-02'];
const towns = [place('Tirana', 'ALB'), place('Durrës', 'ALB'), place('Uppsala', 'SWE')];
const numbers = [100, 110, 200, 250, 300];

const pick = <T>(from: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...from);

const saying = fc.record({
  kind: pick(['event', 'figure', 'statement', 'commitment', 'office'] as const),
  who: fc.tuple(pick(people), pick(people)),
  body: fc.option(pick(bodies), { nil: null }),
  day: fc.option(pick(days), { nil: null }),
  town: fc.option(pick(towns), { nil: null }),
  number: pick(numbers),
  bound: pick(['exact', 'about', 'more', 'less'] as const),
  status: pick(['happened', 'planned', 'denied'] as const),
  words: pick([
    'open a ferry line',
    'open the new ferry line soon',
    'lower the port fees by a third',
    'send ten buses',
  ]),
});
type Saying = typeof saying extends fc.Arbitrary<infer T> ? T : never;

function add(builder: ReadingBuilder, one: Saying): void {
  const [first, second] = one.who.map(([name, country]) => builder.person(name, country));
  const date = one.day === null ? null : day(one.day);
  const line = `${one.who[0][0]} and ${one.who[1][0]}: ${one.kind} ${one.words} ${one.number} ${one.day ?? ''}`;
  switch (one.kind) {
    case 'event': {
      const bodies: Party[] =
        one.body === null ? [] : [builder.actor('organization', one.body[0], one.body[1])];
      const who = [
        [first, 'actor'] as const,
        [second, 'recipient'] as const,
        ...bodies.map((body) => [body, 'attendee'] as const),
      ];
      builder.event(line, { who, date, place: one.town, status: one.status });
      return;
    }
    case 'figure':
      builder.figure(line, {
        measure: 'ferry passengers',
        of: 'Albanian',
        place: one.town,
        quantity: quantity(one.number, one.bound),
        saidBy: first,
      });
      return;
    case 'statement':
      builder.statement(line, {
        speaker: first,
        addressee: second,
        content: `We shall ${one.words} with ${one.number} crew`,
        date,
      });
      return;
    case 'commitment':
      builder.commitment(line, {
        by: [first],
        to: [second],
        action: one.words,
        quantity: one.number > 200 ? quantity(one.number) : null,
        due: date,
      });
      return;
    case 'office':
      builder.office(line, {
        holder: first,
        title: 'prime minister',
        of: 'Albania',
        country: 'ALB',
        on: date,
      });
  }
}

/** Readings of a small world in which names, days and figures meet and clash often; all article ids differ. */
export const someReadings: fc.Arbitrary<readonly Reading[]> = fc
  .array(
    fc.record({
      outlet: pick(['Wire', 'Gazette', null]),
      on: fc.option(pick(days), { nil: null }),
      sayings: fc.array(saying, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((articles) =>
    articles.map(({ outlet, on, sayings }, at) => {
      const builder = new ReadingBuilder({ id: `article-${at}`, outlet, on });
      for (const one of sayings) add(builder, one);
      return builder.reading();
    }),
  );
