import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { resolveActors } from '../../../src/resolve/actors/resolve-actors.ts';
import { noJudgements } from '../../../src/resolve/judgements.ts';
import { englishWording } from '../../../src/reading/english/lexicon/wording.ts';
import { actorBlock } from '../../../src/resolve/prepare/kept-actors.ts';
import type { CountedActor, SeenOffice } from '../../../src/resolve/actor-signature.ts';

type Given = readonly [name: string, country: string | null, count: number, office?: string];

function counted([name, country, count, office]: Given, type: CountedActor['type'] = 'person'): CountedActor {
  const held: SeenOffice[] =
    office === undefined
      ? []
      : [{ title: office, of: null, country, tenure: null, first: '2024-05-03', last: '2024-05-03' }];
  const block = actorBlock({ type, name, country }, englishWording);
  return {
    id: `${name} ${country ?? ''}`,
    block,
    type,
    name,
    country,
    count,
    names: [[name, count]],
    offices: held,
  };
}

interface Case {
  readonly name: string;
  readonly given: readonly Given[];
  /** Names of the members of each actor. */
  readonly want: readonly (readonly string[])[];
}

const people: readonly Case[] = [
  {
    name: 'marks and hyphens are spelling',
    given: [
      ['Ngô Thị Liên', 'VNM', 3],
      ['Ngo Thi Lien', null, 1],
    ],
    want: [['Ngo Thi Lien', 'Ngô Thị Liên']],
  },
  {
    name: 'the family name may come first or last',
    given: [
      ['Han Da-eun', 'KOR', 2],
      ['Da-eun Han', null, 1],
    ],
    want: [['Da-eun Han', 'Han Da-eun']],
  },
  {
    name: 'a Vietnamese goes by the given name',
    given: [
      ['Ngô Thị Liên', 'VNM', 3],
      ['Liên', 'VNM', 5],
    ],
    want: [['Liên', 'Ngô Thị Liên']],
  },
  {
    name: 'a Korean goes by the family name',
    given: [
      ['Han Da-eun', 'KOR', 2],
      ['Han', 'KOR', 1],
    ],
    want: [['Han', 'Han Da-eun']],
  },
  {
    name: 'a family name of two equals stays open',
    given: [
      ['Han Da-eun', 'KOR', 2],
      ['Han Seo-jun', 'KOR', 2],
      ['Han', 'KOR', 1],
    ],
    want: [['Han'], ['Han Da-eun'], ['Han Seo-jun']],
  },
  {
    name: 'a single name of another country is somebody else',
    given: [
      ['Ola Brandt', 'NOR', 9],
      ['Brandt', 'DEU', 1],
    ],
    want: [['Brandt'], ['Ola Brandt']],
  },
  {
    name: 'an office tells who a single name without a country is',
    given: [
      ['Ola Brandt', 'NOR', 2, 'prime minister'],
      ['Brandt', null, 1, 'prime minister'],
    ],
    want: [['Brandt', 'Ola Brandt']],
  },
  {
    name: 'a well-known rare name is known alone',
    given: [
      ['Ola Brandt', 'NOR', 4],
      ['Brandt', null, 1],
    ],
    want: [['Brandt', 'Ola Brandt']],
  },
  {
    name: 'a little-known one is not',
    given: [
      ['Ola Brandt', 'NOR', 1],
      ['Brandt', null, 1],
    ],
    want: [['Brandt'], ['Ola Brandt']],
  },
  {
    name: 'one name with offices of two states is two people',
    given: [
      ['Maria Costa', 'PRT', 2, 'finance minister'],
      ['Maria Costa', 'BRA', 2, 'mayor'],
    ],
    want: [['Maria Costa'], ['Maria Costa']],
  },
  {
    name: 'one name with a wrong country is one person',
    given: [
      ['Maria Costa', 'PRT', 5, 'finance minister'],
      ['Maria Costa', 'ESP', 1],
    ],
    want: [['Maria Costa', 'Maria Costa']],
  },
  {
    name: 'two given names are two people',
    given: [
      ['Erik Holm', 'SWE', 3],
      ['Karin Holm', 'SWE', 3],
    ],
    want: [['Erik Holm'], ['Karin Holm']],
  },
];

const bodies: readonly Case[] = [
  {
    name: 'a ministry of two countries is two',
    given: [
      ['Ministry of Fisheries', 'NOR', 1],
      ['Ministry of Fisheries', 'PER', 1],
    ],
    want: [['Ministry of Fisheries'], ['Ministry of Fisheries']],
  },
  {
    name: 'a ministry of no country stays open between two',
    given: [
      ['Ministry of Fisheries', 'NOR', 1],
      ['Ministry of Fisheries', 'PER', 1],
      ['Ministry of Fisheries', null, 1],
    ],
    want: [['Ministry of Fisheries'], ['Ministry of Fisheries'], ['Ministry of Fisheries']],
  },
  {
    name: 'the article does not matter',
    given: [
      ['Harbour Authority', 'ALB', 1],
      ['the Harbour Authority', null, 1],
    ],
    want: [['Harbour Authority', 'the Harbour Authority']],
  },
  {
    name: 'names that share words are two bodies',
    given: [
      ['Lindgren Village Foundation', 'SWE', 1],
      ['Lindgren Global Foundation', 'SWE', 1],
    ],
    want: [['Lindgren Global Foundation'], ['Lindgren Village Foundation']],
  },
];

function groupsOf(given: readonly CountedActor[]): readonly (readonly string[])[] {
  const names = new Map(given.map((one) => [one.id, one.name]));
  return resolveActors(given, noJudgements)
    .map((actor) => actor.members.map((id) => names.get(id) ?? '').toSorted((a, b) => (a < b ? -1 : 1)))
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

for (const [type, cases] of [
  ['person', people],
  ['organization', bodies],
] as const) {
  for (const { name, given, want } of cases) {
    test(name, () => {
      const members = given.map((one) => counted(one, type));
      assert.deepEqual(groupsOf(members), want);
      fc.assert(
        fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (order) =>
          assert.deepEqual(groupsOf(order), want),
        ),
        { numRuns: 10 },
      );
    });
  }
}

test('the canonical name is the most frequent full one, whatever single form is heard more often', () => {
  const [actor] = resolveActors(
    [counted(['Ngô Thị Liên', 'VNM', 3]), counted(['Ngo Thi Lien', null, 1]), counted(['Liên', 'VNM', 9])],
    noJudgements,
  );
  assert.equal(actor.name, 'Ngô Thị Liên');
  assert.deepEqual(actor.aliases, ['Liên', 'Ngo Thi Lien']);
  assert.equal(actor.country, 'VNM');
});

test('all names that are one actor by the rules stand in one block', () => {
  for (const { given } of people) {
    const blocks = new Set(
      given.map(([name, country]) => actorBlock({ type: 'person', name, country }, englishWording)),
    );
    assert.equal(blocks.size, 1, given.map(([name]) => name).join(', '));
  }
});
