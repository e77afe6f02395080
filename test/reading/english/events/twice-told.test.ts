import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation } from '../../../../src/model/citation.ts';
import type { PartialDate } from '../../../../src/model/dates.ts';
import { dayAfter } from '../../../../src/model/iso-days.ts';
import type { RuledEvent } from '../../../../src/reading/english/events/token-event.ts';
import { withTwiceTold } from '../../../../src/reading/english/events/twice-told.ts';
import { eventsOf } from './read-events.ts';

/** The talks of a text, each as its day and the sentences that tell of it. */
function talksIn(text: string): readonly string[] {
  return eventsOf(text, { publishedOn: '2025-10-17' })
    .filter(({ act }) => act === 'talks')
    .map(
      ({ date, citations }) =>
        `${date?.start ?? '-'}: ${citations.map(({ sentence }) => sentence).join(',')}`,
    );
}

const meet = 'President Ana Ruiz of Peru met President Luis Soto of Chile in Lima on Wednesday.';
const cases: readonly (readonly [string, readonly string[]])[] = [
  [`${meet} It rained. Ana Ruiz and Luis Soto held talks in Lima.`, ['2025-10-15: 0,2']],
  // On another day, with others, in another place.
  [`${meet} Ana Ruiz and Luis Soto held talks in Lima on Thursday.`, ['2025-10-15: 0', '2025-10-16: 1']],
  [
    `${meet} Ana Ruiz and Ben Okoro of Kenya held talks in Lima on Wednesday.`,
    ['2025-10-15: 0', '2025-10-15: 1'],
  ],
  [`${meet} Ana Ruiz and Luis Soto held talks in Quito on Wednesday.`, ['2025-10-15: 0', '2025-10-15: 1']],
];
const journeys: readonly (readonly [string, number])[] = [
  // Coming to a country and being there are one stay, and so is a trip on that day that leaves out where to.
  ['Norwegian and Ghanaian officials landed in Kenya on Monday on a rare trip to seal a pact.', 1],
  [
    'President Ana Ruiz arrived in Chile on Monday. It rained. President Ana Ruiz visited Kenya on Monday.',
    2,
  ],
  [
    'Peru and Chile agreed on a pact on Monday. It rained. Peru, Chile and Kenya agreed on a pact on Monday.',
    1,
  ],
  ['Peru and Chile agreed on a pact on Monday. It rained. Peru and Kenya agreed on a pact on Monday.', 2],
];
const apart: readonly (readonly [string, readonly number[]])[] = [
  [
    'John Koroi held bilateral meetings with President Ana Ruiz of Peru and President Luis Soto of Chile on Monday.',
    [2, 2],
  ],
  ['President Ana Ruiz of Peru held talks with John Koroi and President Luis Soto of Chile on Monday.', [3]],
  ['Ana Ruiz and John Koroi held separate talks with President Luis Soto of Chile on Monday.', [3]],
];
for (const [text, want] of apart)
  test(text, () => {
    const told = eventsOf(text, { publishedOn: '2025-10-17' }).filter(({ act }) => act === 'talks');
    assert.deepEqual(
      told.map(({ participants }) => participants.length),
      want,
    );
  });

const proposals: readonly (readonly [string, number])[] = [
  ['Chile had proposed the March 1 truce date. It rained. Chile had proposed one to start on March 1.', 1],
  // For another day, or by another.
  ['Chile had proposed the March 1 truce date. It rained. Chile had proposed one to start on March 9.', 2],
  ['Chile had proposed the March 1 truce date. It rained. Peru had proposed one to start on March 1.', 2],
];
for (const [text, want] of proposals)
  test(text, () => {
    const told = eventsOf(text, { publishedOn: '2025-10-17' });
    assert.equal(told.filter(({ act }) => act === 'proposal').length, want);
  });

const agreements: readonly (readonly [string, number])[] = [
  ['Chile and Peru reached an agreement on Monday. They agreed on Monday to lower fees.', 1],
  ['Chile and Peru agreed on Monday to build a port. Chile and Peru agreed on Monday to lower fees.', 1],
  // On another day, with others, or to come.
  ['Chile and Peru agreed on Monday to build a port. Chile and Peru agreed on Tuesday to lower fees.', 2],
  ['Chile and Peru agreed on Monday to build a port. Chile and Kenya agreed on Monday to lower fees.', 2],
  ['Chile and Peru agreed on Monday to build a port. Chile and Peru will agree to lower fees on Friday.', 2],
];
for (const [text, want] of agreements)
  test(text, () => {
    const told = eventsOf(text, { publishedOn: '2025-10-17' });
    assert.equal(told.filter(({ type }) => type === 'AGREE').length, want);
  });

for (const [text, want] of journeys)
  test(text, () => {
    const told = eventsOf(text, { publishedOn: '2025-10-17' });
    assert.equal(
      told.filter(({ act }) => ['arrival', 'visit', 'agreement', 'undertaking'].includes(act)).length,
      want,
    );
  });

for (const [text, want] of cases) test(text.slice(80), () => assert.deepEqual(talksIn(text), want));

/** One meeting of two, told in a sentence; what asks for the sentence of its citation is counted. */
function telling(sentence: number, asked: { count: number }, date: PartialDate | null = null): RuledEvent {
  const citation: Citation = {
    article: 'a',
    get sentence() {
      asked.count += 1;
      return sentence;
    },
    start: sentence,
    end: sentence + 1,
    quote: 'x',
  };
  const parties = [0, 1].map((actor) => ({ party: { actor, name: 'x' }, role: 'actor' as const }));
  const plain = { type: 'CONSULT', act: 'talks', mode: null, status: 'happened', place: null } as const;
  return { kind: 'event', ...plain, date, participants: parties, citations: [citation], rule: 'event-verb' };
}

/** How often a citation is looked at where one meeting is told so many times, each time in a sentence of its own. */
function steps(tellings: number): number {
  const asked = { count: 0 };
  const [only, ...others] = withTwiceTold(
    Array.from({ length: tellings }, (_, sentence) => telling(sentence, asked)),
  );
  assert.equal(others.length, 0);
  assert.equal(only?.citations.length, tellings);
  return asked.count;
}

test('one meeting told thousands of times costs as many steps as it is told', () => {
  assert.ok(steps(4000) <= 4 * steps(1000));
});

test('meetings of the same parties on thousands of days are held against few of them', () => {
  const day = (at: number): PartialDate => {
    const one = dayAfter('2010-01-01', at);
    return { start: one, end: one, precision: 'day', basis: 'stated' };
  };
  const asked = { count: 0 };
  let dates = 0;
  const events = Array.from({ length: 2000 }, (_, at) => {
    const { date: _date, ...event } = telling(at, asked);
    return {
      ...event,
      get date() {
        dates += 1;
        return day(at);
      },
    };
  });
  assert.equal(withTwiceTold(events).length, events.length);
  assert.ok(dates < 2000 * 150, `${dates} dates were looked at`);
});
