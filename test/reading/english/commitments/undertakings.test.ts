import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undertaken } from './undertaken.ts';

const cases: readonly {
  readonly kind: string;
  readonly rows: readonly (readonly [string, readonly string[]])[];
}[] = [
  {
    kind: 'what the outlet tells of a state or a body',
    rows: [
      ['Kenya will build a port in Lamu.', ['Kenya: will build a port in Lamu (pledged)']],
      [
        'Norway and Chile will launch a fund for fishermen.',
        ['Norway and Chile: will launch a fund for fishermen (pledged)'],
      ],
      [
        'Kenya will suspend the pact, a Kenyan official said on Monday.',
        ['Kenya: will suspend the pact (pledged)'],
      ],
      [
        'The Kenyan government will continue rebuilding the port.',
        ['Kenya: will continue rebuilding the port (pledged)'],
      ],
      // Near misses: a meeting, a guess, a person's diary, another's forecast, a question, an unnamed voice.
      ['Kenya will host a summit in May.', []],
      ['Kenya will probably build a port.', []],
      ['Lena Okafor will build a house.', []],
      ['Norway said that Chile will build a port.', []],
      ['Will Kenya build a port?', []],
      ['The sum that Kenya will spend is small.', []],
    ],
  },
  {
    kind: 'aims, answers and what is still weighed',
    rows: [
      ['The Kenyan government’s goal is to double trade.', ['Kenya: to double trade (pledged)']],
      ['Kenya’s plan was to build a port.', ['Kenya: to build a port (pledged)']],
      ['Kenya answered with an offer to mend the dam.', ['Kenya: to mend the dam (proposed)']],
      [
        'Norway, which renewed its offer swiftly to send doctors, has two ships.',
        ['Norway: to send doctors (reaffirmed)'],
      ],
      [
        'Kenya is considering new measures against Chad.',
        ['Kenya: considering new measures against Chad (proposed)'],
      ],
      ['Norway was weighing sending boats.', ['Norway: weighing sending boats (proposed)']],
      ['Kenya vowed not to leave the lake.', ['Kenya: not to leave the lake (pledged)']],
      ['Kenya vowed revenge for the raid.', ['Kenya: revenge for the raid (pledged)']],
      [
        'Norway said it was prepared to take steps against the firm.',
        ['Norway: to take steps against the firm (pledged)'],
      ],
      [
        'Kenya will deliver an answer, the foreign ministry said.',
        ['Kenya: will deliver an answer (pledged)'],
      ],
      // Near misses.
      ['Kenya’s goal is a port.', []],
      ['Kenya is preparing dinner.', []],
      ['Kenya may consider measures.', []],
      ['Kenya answered with a smile.', []],
      ['Kenya will deliver an answer, the Norwegian foreign ministry said.', []],
    ],
  },
  {
    kind: 'promises told of a third person',
    rows: [
      [
        'Norway and Ghana finalised commitments by Ghana to open its fish market.',
        ['Ghana: to open its fish market (agreed)'],
      ],
      [
        'Ghana will, among other steps, adopt a ban on nets.',
        ['Ghana: will, among other steps, adopt a ban on nets (pledged)'],
      ],
      [
        'Chile will, by the end of May, build a quay.',
        ['Chile: will, by the end of May, build a quay (pledged)'],
      ],
      [
        'The Kenyan government seeks to complete the dam by 2029.',
        ['Kenya: to complete the dam by 2029 (pledged)'],
      ],
      [
        'Ghanaian spokesman Kofi Addo said the parents will be informed soon.',
        ['Kofi Addo: the parents will be informed soon (pledged)'],
      ],
      // Near misses: a wish of others, a past search, no state behind the spokesman.
      ['Kenya seeks to be a port.', []],
      ['The Kenyan government sought to complete the dam.', []],
      ['Lena Okafor seeks to complete the dam.', []],
      ['Club spokesman Kofi Addo said the parents will be informed soon.', []],
    ],
  },
  {
    kind: 'ready and willing to do something',
    rows: [
      ['Kenya is ready to rebuild the port.', ['Kenya: to rebuild the port (pledged)']],
      ['Norway said it was prepared to defend its fleet.', ['Norway: to defend its fleet (pledged)']],
      ['Norway stands ready to send doctors.', ['Norway: to send doctors (reaffirmed)']],
      ['Kenya is ready to talk.', []],
      ['Kenya is more ready than ever to defend its coast.', []],
      ['The help that Kenya is ready to give is small.', []],
    ],
  },
  {
    kind: 'a deal to do something',
    rows: [
      [
        'Norway and Chile reached a deal to share flood data.',
        ['Norway and Chile: to share flood data (agreed)'],
      ],
      [
        'Norway and Chile struck a pact to protect the reef.',
        ['Norway and Chile: to protect the reef (agreed)'],
      ],
      ['Norway praised the deal to share flood data.', []],
      ['Talks on a pact to protect the reef failed.', []],
    ],
  },
  {
    kind: 'support given anew',
    rows: [
      [
        'Norway reaffirmed its support for the peace talks.',
        ['Norway: support for the peace talks (reaffirmed)'],
      ],
      [
        'Norway reiterated its commitment to the safety of the strait.',
        ['Norway: commitment to the safety of the strait (reaffirmed)'],
      ],
      ['Norway won support for the peace talks.', []],
    ],
  },
  {
    kind: 'what is vowed never to be done',
    rows: [
      ['Kenya has vowed never to sell the port.', ['Kenya: never to sell the port (pledged)']],
      ['Kenya never vowed to sell the port.', []],
    ],
  },
  {
    kind: 'agreed in some manner',
    rows: [
      [
        'Norway and Chile agreed in principle to a longer lease.',
        ['Norway and Chile: agreed in principle to a longer lease (agreed)'],
      ],
      [
        'Norway proposed that a fund be set up for fishermen.',
        ['Norway: that a fund be set up for fishermen (proposed)'],
      ],
      ['Norway agreed with Chile in principle.', []],
    ],
  },
  {
    kind: 'going to do something',
    rows: [
      ['“We are going to rebuild the port,” Lena Okafor said.', ['Lena Okafor: rebuild the port (pledged)']],
      ['“We are not going to rebuild the port,” Lena Okafor said.', []],
    ],
  },
  {
    kind: 'who spoke last',
    rows: [
      [
        'Fijian President Ratu Tevita held talks with Chilean President Pablo Rojas in Suva. Rojas said that the port is full. He agreed to buy boats.',
        ['Pablo Rojas: to buy boats (agreed)'],
      ],
      [
        'Fijian President Ratu Tevita held talks with Chilean President Pablo Rojas in Suva. Chile said that the port is full. He agreed to buy boats.',
        ['Ratu Tevita: to buy boats (agreed)'],
      ],
    ],
  },
  {
    kind: 'where the words of somebody else begin',
    rows: [
      ['Norway agreed to free the crew, a Chilean official said.', ['Norway: to free the crew (agreed)']],
      [
        'Kenya plans to rebuild the port, noting that ships need it.',
        ['Kenya: to rebuild the port (pledged)'],
      ],
      [
        'Norway agreed to pay for testing, reporting and repair.',
        ['Norway: to pay for testing, reporting and repair (agreed)'],
      ],
    ],
  },
];
for (const { kind, rows } of cases)
  for (const [text, want] of rows)
    void test(`${kind}: ${text}`, () => assert.deepEqual(undertaken(text), want));
