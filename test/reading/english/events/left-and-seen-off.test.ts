import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventClaim } from '../../../../src/model/claim.ts';
import { readText } from '../../read-text.ts';

/** The events of a text of 3 May 2024, as "act day place: role name, …", days of more than one as "-". */
async function told(text: string): Promise<readonly string[]> {
  const { claims, actors } = await readText(text, '2024-05-03');
  return claims
    .filter((claim): claim is EventClaim => claim.kind === 'event')
    .map(({ act, date, place, participants }) => {
      const who = participants.map(({ party, role }) => `${role} ${actors[party.actor]?.name ?? '?'}`);
      const on = date?.start === date?.end ? (date?.start ?? 'undated') : '-';
      return `${act} ${on} ${place?.name ?? '-'}: ${who.join(', ')}`;
    });
}

const cases: readonly (readonly [text: string, ...want: string[]])[] = [
  [
    'President Ana Ruiz of Peru flew home from Arica on Thursday evening at the end of her trip to Chile.',
    'departure 2024-05-02 Arica: actor Ana Ruiz',
    'visit undated Chile: actor Ana Ruiz, host Chile',
  ],
  // Talks of two days are two.
  [
    'Peruvian Foreign Minister Ana Ruiz held talks with Kenyan President Joseph Kamau in Nairobi on Wednesday and again on Thursday.',
    'talks 2024-05-01 Nairobi: actor Ana Ruiz, actor Joseph Kamau',
    'talks 2024-05-02 Nairobi: actor Ana Ruiz, actor Joseph Kamau',
  ],
  [
    'Peruvian Foreign Minister Ana Ruiz held talks with Kenyan President Joseph Kamau in Nairobi on Wednesday and spoke on Thursday.',
    'talks 2024-05-01 Nairobi: actor Ana Ruiz, actor Joseph Kamau',
  ],
  // What was held before somebody left has no day of its own, unless the sentence gives it.
  [
    'Peruvian Foreign Minister Ana Ruiz left Nairobi on Thursday after talks with Kenyan President Joseph Kamau.',
    'talks undated -: actor Ana Ruiz, actor Joseph Kamau',
  ],
  [
    'Peruvian Foreign Minister Ana Ruiz returned to Lima on Thursday after meeting Kenyan President Joseph Kamau.',
    'return 2024-05-02 Lima: actor Ana Ruiz',
    'talks undated Lima: actor Ana Ruiz, actor Joseph Kamau',
  ],
  [
    'Peruvian Foreign Minister Ana Ruiz left Nairobi on Thursday after talks on Wednesday with Kenyan President Joseph Kamau.',
    'talks 2024-05-01 -: actor Ana Ruiz, actor Joseph Kamau',
  ],
  [
    'Peruvian Foreign Minister Ana Ruiz spoke to reporters on Thursday after talks with Kenyan President Joseph Kamau.',
    'talks 2024-05-02 -: actor Ana Ruiz, actor Joseph Kamau',
  ],
  [
    'President Ana Ruiz of Peru on May 2 concluded her working visit to Kenya.',
    'visit undated Kenya: actor Ana Ruiz, host Kenya',
  ],
  [
    'Kenya’s Foreign Minister Joseph Kamau saw off President Ana Ruiz of Peru at the airport on May 2.',
    'farewell 2024-05-02 -: host Joseph Kamau, actor Ana Ruiz',
  ],
  [
    'President Ana Ruiz arrived in Nairobi on Friday. Kenyan President Joseph Kamau invited the Peruvian leader, who is travelling with her son.',
    'arrival 2024-05-03 Nairobi: actor Ana Ruiz',
    'invitation undated -: actor Joseph Kamau, recipient Ana Ruiz',
  ],
  [
    'President Ana Ruiz attended the "Peru Day", co-organised in Arica city by Arica province and the guild.',
    'ceremony - Arica: attendee Ana Ruiz',
  ],
  [
    'President Ana Ruiz opened "Peru Day" in Arica on May 2 beside officials of Arica province.',
    'ceremony 2024-05-02 Arica: attendee Ana Ruiz',
  ],
  [
    'Peruvian President Ana Ruiz met Peruvian fishermen, farmers and families from the south of Chile in Arica on Thursday.',
    'talks 2024-05-02 Arica: actor Ana Ruiz, actor Peruvian fishermen, farmers and families',
  ],
  [
    'Peruvian students and Chilean workers met President Ana Ruiz of Peru in Arica on Thursday.',
    'talks 2024-05-02 Arica: actor Peruvian students, actor Chilean workers, actor Ana Ruiz',
  ],
  [
    'Peruvian President Ana Ruiz met with representatives of Peruvian agencies and community in Arica on May 2.',
    'talks 2024-05-02 Arica: actor Ana Ruiz, actor Peruvian agencies and community in Arica',
  ],
];
for (const [text, ...want] of cases) {
  test(text, async () => assert.deepEqual(await told(text), want));
}

test('what somebody "also" did by the next sentence, or "on this occasion", has the day of what was told', async () => {
  const text = `Mayor Jorge Soto met with Peruvian President Ana Ruiz in Arica on May 2.

On the same day, President Ana Ruiz attended the opening ceremony of a school. She also met the Chilean nurses of the town.

On this occasion, President Ana Ruiz presented books to the Chilean nurses.`;
  const days = (await told(text)).map((line) => line.split(' ').slice(0, 2).join(' '));
  assert.ok(days.includes('ceremony 2024-05-02') && days.includes('talks 2024-05-02'), days.join('; '));
});

test('who is seen off by those whom an inverted sentence names is told by the sentence before, with its day', async () => {
  const text = `President Ana Ruiz of Peru and her delegation on May 2 evening concluded their stay.

Seeing the delegation off at the airport in Nairobi city were President of the Sea Academy of Kenya Joseph Kamau, Nairobi leaders, Peruvian Ambassador to Kenya Luis Vega, and staff from the embassy.`;
  const farewell = (await told(text)).find((line) => line.startsWith('farewell'));
  assert.match(farewell ?? '', /^farewell 2024-05-02 .*host Joseph Kamau, host Luis Vega, actor Ana Ruiz$/u);
});

test('"the presidents" are the two whose talks the article tells of', async () => {
  const text = `President Ana Ruiz of Peru and President Joseph Kamau of Kenya held talks in Nairobi on Thursday.

Ruiz promised Kenyan firms good terms. Kamau praised the miners of his country.

The presidents agreed to train nurses together.`;
  const { claims, actors } = await readText(text, '2024-05-03');
  const agreed = claims.flatMap((claim) => (claim.kind === 'commitment' ? [claim] : []));
  assert.deepEqual(
    agreed.map(({ by, action }) => [by.map(({ actor }) => actors[actor]?.name), action]),
    [[['Ana Ruiz', 'Joseph Kamau'], 'to train nurses together']],
  );
});

test('those whom an unknown "he" met did not meet each other', async () => {
  const text = `Ana Ruiz led the group to the hall. Joseph Kamau, who leads the school, and Ambassador Luis Vega were at the airport.

Later he met US President Donald Trump and Chinese President Xi Jinping.`;
  assert.deepEqual(await told(text), []);
});
