import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventClaim } from '../../../../src/model/claim.ts';
import { eventsOf } from './read-events.ts';

/** The paper of a Friday. */
const friday = '2025-10-17';

/** Sentences with their first event's day or days, "-" for none. */
const cases: readonly (readonly [sentence: string, days: string])[] = [
  // The day of its own clause.
  ['Ana Ruiz met President Luis Soto on Tuesday of last week.', '2025-10-07'],
  ['President Ana Ruiz will visit Chile on the first Monday in November.', '2025-11-03'],
  ['President Ana Ruiz visited Chile on Sunday night, 12 October.', '2025-10-12'],
  ['The talks between Peru and Chile were on Tuesday.', '2025-10-14'],
  ['16 October 2025: President Ana Ruiz met President Luis Soto on October 15.', '2025-10-15'],
  ['President Luis Soto is to meet President Ana Ruiz on Monday.', '2025-10-20'],
  // The infinitive of failing, managing or beginning is of the verb's own time.
  ['Peru failed to sign the treaty with Chile on Monday.', '2025-10-13'],
  ['President Ana Ruiz was unable to meet President Luis Soto on Monday.', '2025-10-13'],
  ['President Ana Ruiz managed to meet President Luis Soto on Monday.', '2025-10-13'],
  ['Peru began to withdraw its troops from Chile on Monday.', '2025-10-13'],
  ['Peru will fail to sign the treaty with Chile on Monday.', '2025-10-20'],
  // What is said so is done by saying it.
  ['Peru said on Tuesday it was lifting its sanctions against Chile.', '2025-10-14'],
  ['Peru said on Tuesday it would not lift its sanctions against Chile.', '2025-10-14'],
  ['President Ana Ruiz was glad to meet President Luis Soto.', '2025-10-16/2025-10-17'],
  ['Earlier in the day, President Ana Ruiz met President Luis Soto.', '2025-10-16/2025-10-17'],
  // The day of another event, or of either.
  ['President Ana Ruiz met the Chilean envoy in Lima, following a summit in Quito last week.', '-'],
  ['President Ana Ruiz met President Luis Soto after his visit to Quito on Tuesday.', '-'],
  ['Peru condemned the attack by Chile in March.', '-'],
  ['The 2015 treaty between Peru and Chile was praised by Ana Ruiz.', '-'],
  ['Peru cancelled its talks with Chile on Friday.', '-'],
  ['Ana Ruiz met President Luis Soto within a day after the attack.', '-'],
  // What is proposed has its own time.
  ['Peru proposed a truce in March, but Chile refused.', '-'],
  ['Peru proposed the March 3 truce to Chile.', '-'],
  ['Peru proposed a truce on Monday.', '2025-10-13'],
  // Some day of a stay.
  ['During her time in Tacna, President Ana Ruiz met President Luis Soto.', '2025-10-10/2025-10-17'],
  ['During her talks in Tacna, President Ana Ruiz praised President Luis Soto.', '2025-10-16/2025-10-17'],
  // On no one day.
  ['Ana Ruiz and President Luis Soto met several times under the old cabinet.', '-'],
  ['Ana Ruiz and President Luis Soto met for the second time.', '2025-10-16/2025-10-17'],
  // On some of the days since then.
  ['Peru has attacked Chile since March.', '2025-03-01/2025-10-17'],
  ['It is the first time that Peru has attacked Chile since March.', '-'],
  ['President Ana Ruiz meets President Luis Soto every year.', '-'],
  ['President Ana Ruiz has visited Chile twice since taking office in June.', '-'],
  // A war in which it was; a year that is the name of a paper tells nothing.
  ['Chile seized the land in a 1967 war.', '1967-01-01/1967-12-31'],
  ['The land that Chile captured in the 1967 Andean war is dry.', '1967-01-01/1967-12-31'],
  ['Chile seized the land after a 1967 war.', '-'],
  ['Chile announced a new partnership with Peru under the Ports Act of 2022.', '2025-10-16/2025-10-17'],
  // In another time zone the next day has begun.
  ['Kenya fired a missile over Peru early on Saturday.', '2025-10-18'],
  ['Kenya fired a missile over Peru early on Sunday.', '2025-10-12'],
  // Words like a day that no calendar has.
  ['Peru and Chile signed a treaty on 32 October.', '-'],
  ['Peru and Chile signed a treaty on the 7th of the Hijri month.', '-'],
  // Near misses.
  ['Peru condemned on Thursday the attack by Chile.', '2025-10-16'],
  ['President Ana Ruiz met President Luis Soto.', '2025-10-16/2025-10-17'],
  ['Peru was sanctioned by Chile in March.', '2025-03-01/2025-03-31'],
  ['Peru and Chile signed a treaty on 3 October.', '2025-10-03'],
  ['During his trip to Lima in March, President Luis Soto met President Ana Ruiz.', '2025-03-01/2025-03-31'],
];

function daysOf(claim: EventClaim | undefined): string {
  const date = claim?.date ?? null;
  if (date === null) return '-';
  return date.start === date.end ? date.start : `${date.start}/${date.end}`;
}

for (const [sentence, days] of cases) {
  test(sentence, () => {
    const [event] = eventsOf(sentence, { publishedOn: friday });
    assert.notEqual(event, undefined);
    assert.equal(daysOf(event), days);
  });
}

test('what a plan is set out for has no day of its own', () => {
  const events = eventsOf(
    'President Ana Ruiz left for Lima on Wednesday for talks with President Luis Soto.',
    {
      publishedOn: friday,
    },
  );
  assert.deepEqual(
    events.map((event) => [event.act, event.status, daysOf(event)]),
    [
      ['departure', 'happened', '2025-10-15'],
      ['talks', 'planned', '-'],
    ],
  );
});

test('what was agreed last month is still to come', () => {
  const agreed = eventsOf('Last month Peru agreed to visit Chile.', { publishedOn: friday });
  assert.deepEqual(agreed.map(daysOf), ['2025-09-01/2025-09-30', '-']);
});

test('behind the first sentences a day is implied as the week before the news', () => {
  const rain = 'It rained on the harbour. The boats stayed in. The market was closed. ';
  const [event] = eventsOf(`${rain}Peru condemned the raid by Chile.`, { publishedOn: friday });
  assert.equal(daysOf(event), '2025-10-10/2025-10-17');
  const [now] = eventsOf(`${rain}Peru condemns the raid by Chile.`, { publishedOn: friday });
  assert.equal(daysOf(now), '2025-10-16/2025-10-17');
});
