import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undertaken } from './undertaken.ts';

const cases: readonly {
  readonly kind: string;
  readonly rows: readonly (readonly [string, readonly string[]])[];
}[] = [
  {
    kind: 'what will be done',
    rows: [
      [
        'Norway said the tariffs would be lifted in May.',
        ['Norway: the tariffs would be lifted in May (pledged)'],
      ],
      ['The ferries will be built by Kenya.', ['Kenya: The ferries will be built by Kenya (pledged)']],
      [
        'Kenya said the quotas would be cut by a tenth.',
        ['Kenya: the quotas would be cut by a tenth (pledged)'],
      ],
      [
        '“The quotas will be raised by June,” President Lena Ruiz of Peru said.',
        ['Lena Ruiz: The quotas will be raised by June (pledged)'],
      ],
      // Near misses: no authority, somebody unknown who does it, what befalls, a guess, the outlet alone.
      ['The analyst said the tariffs would be lifted in May.', []],
      ['Norway said the tariffs would be lifted by rivals.', []],
      ['Norway said the harvest would be remembered.', []],
      ['Norway said the tariffs might be lifted.', []],
      ['The tariffs will be lifted in May.', []],
      ['Norway said the tariffs were lifted in May.', []],
    ],
  },
  {
    kind: 'the side of a speaker',
    rows: [
      [
        'Opposition leader Lena Soto said her party would accept a truce.',
        ['Lena Soto: would accept a truce (pledged)'],
      ],
      [
        'Foreign Minister Lena Koroi of Fiji said the government would pay the farmers.',
        ['Fiji: would pay the farmers (pledged)'],
      ],
      ['Norway said its army would guard the strait.', ['Norway: would guard the strait (pledged)']],
      [
        'Foreign Minister Lena Koroi of Fiji said her country was ready to send doctors.',
        ['Fiji: to send doctors (pledged)'],
      ],
      [
        'The United Nations will name an envoy in May, U.N. mediator Lena Soto said.',
        ['United Nations: will name an envoy in May (pledged)'],
      ],
      // Near misses: no office, somebody else's side, whose side is open.
      ['Lena Soto said the government would pay the farmers.', []],
      ['Former President Lena Ruiz said the government would pay the farmers.', []],
      ['Lena Soto said Ivan Ruiz knew that his party would accept a truce.', []],
      ['The government would pay the farmers.', []],
    ],
  },
  {
    kind: 'put out in a paper',
    rows: [
      [
        'Kenya and Malawi released a joint statement vowing to protect the lake.',
        ['Kenya and Malawi: to protect the lake (pledged)'],
      ],
      [
        'Norway issued a statement reaffirming its commitment to opening the canal.',
        ['Norway: commitment to opening the canal (reaffirmed)'],
      ],
      ['A joint statement vowing to protect the lake was lost.', []],
    ],
  },
  {
    kind: 'given, done or settled, told by a noun',
    rows: [
      ['Ghana pledged an inquiry into the deaths.', ['Ghana: an inquiry into the deaths (pledged)']],
      [
        'Ghana announced the donation of two boats to Tonga.',
        ['Ghana: the donation of two boats to Tonga (pledged)'],
      ],
      ['Ghana approved a loan of 40 million dollars.', ['Ghana: a loan of 40 million dollars (agreed)']],
      [
        'Ghana in May proposed another $20 million for the dam.',
        ['Ghana: another $20 million for the dam (proposed)'],
      ],
      [
        'Ghana and Togo reached an agreement on terms of a ceasefire.',
        ['Ghana and Togo: agreement on terms of a ceasefire (agreed)'],
      ],
      [
        'Ghana gave assurances that the road would stay open.',
        ['Ghana: that the road would stay open (pledged)'],
      ],
      [
        'Ghana made commitments on fishing and forests.',
        ['Ghana: commitments on fishing and forests (pledged)'],
      ],
      [
        'Ghana and Togo agreed on a fast lane for lorries.',
        ['Ghana and Togo: agreed on a fast lane for lorries (agreed)'],
      ],
      ['Kenya is ready for a truce.', ['Kenya: ready for a truce (pledged)']],
      // Near misses: a report, another's gift, what is no plan, who waits for an agreement, no sum.
      ['Ghana announced an inquiry by the police.', []],
      ['Ghana announced Togo’s donation of two boats.', []],
      ['Ghana and Togo agreed on the value of trade.', []],
      ['Ghana awaits an agreement on terms of a ceasefire.', []],
      ['Ghana received assurances that the road would stay open.', []],
      ['Ghana approved a new flag.', []],
      ['Kenya is ready for the match.', []],
    ],
  },
  {
    kind: 'decided, willing, joined',
    rows: [
      [
        'Chile and Peru have decided to reopen their border.',
        ['Chile and Peru: to reopen their border (pledged)'],
      ],
      ['Chile decided to reopen its border.', []],
      ['Chile supports the plan and is willing to pay the crews.', ['Chile: to pay the crews (pledged)']],
      [
        'Ghana reaffirmed its commitment to protect the reef, support the court, deepen its cooperation, and keep the strait open.',
        [
          'Ghana: to protect the reef, support the court, deepen its cooperation, and keep the strait open (reaffirmed)',
        ],
      ],
      ['Ghana agreed to open the road; the mayor will come in May.', ['Ghana: to open the road (agreed)']],
    ],
  },
  {
    kind: 'nobody’s undertaking',
    rows: [
      ['Chile questioned Kenya’s commitment to reopening the border.', []],
      ['Chile denies the persistent accusation that it is planning to invade.', []],
      ['Chile agreed that the pact would include fish.', []],
      ['Lena Okafor suggested the cuts would come from Kenya.', []],
      ['“I am willing to admit it,” Lena Okafor said.', []],
      ['Lena Okafor was asked how she would mend the roof.', []],
      ['“Will somebody please mend the roof,” Lena Okafor said.', []],
      ['Norway conceded that it would breach the pact.', []],
    ],
  },
];
for (const { kind, rows } of cases)
  for (const [text, want] of rows)
    void test(`${kind}: ${text}`, () => assert.deepEqual(undertaken(text), want));
