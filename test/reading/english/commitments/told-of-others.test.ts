import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undertaken } from './undertaken.ts';

const cases: readonly {
  readonly kind: string;
  readonly rows: readonly (readonly [string, readonly string[]])[];
}[] = [
  {
    kind: 'a pronoun in words reported',
    rows: [
      [
        'Peru warned on Friday that it was prepared to close the strait.',
        ['Peru: to close the strait (pledged)'],
      ],
      ['Norway said it was prepared to take part.', ['Norway: to take part (pledged)']],
      [
        'The Kenyan government said it is ready to attend the talks.',
        ['Kenya: to attend the talks (pledged)'],
      ],
      [
        'EU leaders insist they will not allow any talks before June.',
        ['European Union: will not allow any talks before June (pledged)'],
      ],
      [
        'Lena Soto said she spoke to Kofi Addo on Tuesday and they agreed to raise the dam.',
        ['Lena Soto and Kofi Addo: to raise the dam (agreed)'],
      ],
      [
        'Norway said it was time for Chad to show it was serious by honouring a commitment not to arm the rebels.',
        ['Chad: not to arm the rebels (pledged)'],
      ],
      ['Chad’s regime had said it would launch a satellite.', ['Chad: would launch a satellite (pledged)']],
      // Near misses: the weather, an effect, two who only slept.
      ['Peru warned that it would rain.', []],
      ['EU leaders insist the plan will not allow any talks.', []],
      ['Lena Soto slept near Kofi Addo and they agreed to raise the dam.', []],
    ],
  },
  {
    kind: 'the side of who speaks',
    rows: [
      [
        'A Chadian military source said the army took two hills and intends to advance further.',
        ['Chad: to advance further (pledged)'],
      ],
      [
        'EU envoy Lena Ruiz welcomed the vote, saying the bloc would update its sanctions on Chad.',
        ['European Union: would update its sanctions on Chad (pledged)'],
      ],
      // Near misses: a body that nobody in the sentence serves, a source of no state.
      ['Lena Ruiz said the bloc would update its sanctions on Chad.', []],
      ['A trader said the army intends to advance further.', []],
    ],
  },
  {
    kind: 'begun and refused',
    rows: [
      [
        'Kenyan officials said they would begin an inquiry into the crash.',
        ['Kenya: would begin an inquiry into the crash (pledged)'],
      ],
      ['Kenya has said it would not go to war.', ['Kenya: would not go to war (pledged)']],
      ['Norway said it would not allow ships to dock.', ['Norway: would not allow ships to dock (pledged)']],
      ['Kenya and Chad are teaming up to mend the port.', ['Kenya and Chad: to mend the port (pledged)']],
      // Near misses: an effect, a season, a walk, a wish of others.
      ['Norway said it would allow ships to dock.', []],
      ['Kenya said it would begin a new year.', []],
      ['Kenya said it would go to the match.', []],
      ['Kenya and Chad are teaming up.', []],
      ['We are hopeful that Chad will build a port.', []],
      [
        'We are hopeful that anyone with a role in Chad will mend the dam, prevent floods and plant trees.',
        [],
      ],
    ],
  },
  {
    kind: 'what another undertakes, welcomed or refused',
    rows: [
      [
        'Ghana welcomed the recent announcement by Togo to raise supply.',
        ['Togo: to raise supply (pledged)'],
      ],
      ['Chad rejected Norway’s offer to send doctors.', ['Norway: to send doctors (proposed)']],
      ['Chad praised Norway’s decision to reopen the road.', ['Norway: to reopen the road (pledged)']],
      [
        'Ghana welcomed Togo’s announcement of $2 million in new aid.',
        ['Togo: announcement of $2 million in new aid (pledged)'],
      ],
      [
        'Ghana welcomed Togo’s affirmation of its commitment to the pact.',
        ['Togo: commitment to the pact (reaffirmed)'],
      ],
      // Near misses: what is only judged, what is nobody's, an announcement of no sum.
      ['Chad criticised Norway’s decision to reopen the road.', []],
      ['Chad welcomed a decision to reopen the road.', []],
      ['Ghana welcomed Togo’s announcement of the winner.', []],
    ],
  },
  {
    kind: 'the first of aims, two things said, an adviser',
    rows: [
      [
        '“My number one priority in the coming two months is to mend the dam,” President Lena Ruiz said.',
        ['Lena Ruiz: to mend the dam (pledged)'],
      ],
      [
        'Kofi Addo said that Peru backs the plan, and is willing to work with Chile to keep the peace.',
        ['Peru: to work with Chile to keep the peace (pledged)'],
      ],
      [
        'Norway and Ghana announced a partnership between the firms in the two countries to build a cable.',
        ['Norway and Ghana: to build a cable (agreed)'],
      ],
      // Near misses: what is no deed, whose adviser nobody knows.
      ['Norway’s priority is the port.', []],
      ['Lena Okafor told reporters the administration will wait for rain.', []],
    ],
  },
  {
    kind: 'papers signed and struck',
    rows: [
      [
        'Kenya and Malawi welcomed the signing of an agreement on fish.',
        ['Kenya and Malawi: signing of an agreement on fish (signed)'],
      ],
      [
        'The envoy referred to the signing of a memorandum between Kenya and Malawi on small firms.',
        ['Kenya and Malawi: signing of a memorandum between Kenya and Malawi on small firms (signed)'],
      ],
      [
        'Kenya struck its first trade deal with Malawi.',
        ['Kenya: its first trade deal with Malawi (agreed)'],
      ],
      [
        'Kenya and Chad signed a memorandum of understanding regarding tea.',
        ['Kenya and Chad: a memorandum of understanding regarding tea (signed)'],
      ],
      // Near misses: nothing says which paper, a book, a blow.
      ['Kenya and Malawi welcomed the signing of several agreements.', []],
      ['Kenya signed several agreements.', []],
      ['Kenya and Malawi welcomed the signing of the book.', []],
      ['Kenya struck a deal.', []],
    ],
  },
];
for (const { kind, rows } of cases)
  for (const [text, want] of rows)
    void test(`${kind}: ${text}`, () => assert.deepEqual(undertaken(text), want));
