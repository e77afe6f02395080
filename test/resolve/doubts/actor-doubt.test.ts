import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorType } from '../../../src/model/actor.ts';
import { actorDoubt, type DoubtedActor } from '../../../src/resolve/doubts/actor-doubt.ts';

type Given = Partial<DoubtedActor> & { readonly title?: string };

function actor(type: ActorType, name: string, { title, ...more }: Given = {}): DoubtedActor {
  const offices = title === undefined ? [] : [{ title, of: null, from: null, to: null, seenOn: [] }];
  return { type, name, aliases: [], country: null, offices, ...more };
}

const cases: readonly {
  readonly name: string;
  readonly a: DoubtedActor;
  readonly b: DoubtedActor;
  readonly together?: boolean;
  /** The features; null for no doubt. */
  readonly want: string | null;
}[] = [
  {
    name: 'an acronym that another article gives to the full name',
    a: actor('organization', 'NAHW'),
    b: actor('organization', 'National Agency for Harbour Works', { aliases: ['NAHW'] }),
    want: 'name 6, other name 6',
  },
  {
    name: 'one article that names both speaks against it',
    a: actor('organization', 'Pacific Island Forum'),
    b: actor('organization', 'Pacific Islands Forum'),
    together: true,
    want: null,
  },
  {
    name: 'the ministries of two states are two',
    a: actor('organization', 'Ministry of Health', { country: 'VNM' }),
    b: actor('organization', 'Ministry of Health', { country: 'IDN' }),
    want: null,
  },
  {
    name: 'a ministry that no article gives a state may be the one that has one',
    a: actor('organization', 'Ministry of Health', { country: 'VNM' }),
    b: actor('organization', 'Ministry of Health'),
    want: 'name 10',
  },
  {
    name: 'an ambassador whom an article files by the state that he is sent to',
    a: actor('person', 'Vijay Kothari', { country: 'IND' }),
    b: actor('person', 'Vijay Kothari', { country: 'GBR' }),
    want: 'name 10, country -4',
  },
  {
    name: 'a family name with the same office and state',
    a: actor('person', 'Ash Corbett', { country: 'AUS', title: 'minister' }),
    b: actor('person', 'Ashton B. Corbett', { country: 'AUS', title: 'minister' }),
    want: 'name 2, country 2, office 2',
  },
  {
    name: 'one family name is no doubt',
    a: actor('person', 'Kim'),
    b: actor('person', 'Kim Min Ji'),
    want: null,
  },
  {
    name: 'a given name that both are called by is no doubt',
    a: actor('person', 'Laura Bergstrom', { aliases: ['Laura'] }),
    b: actor('person', 'Laura', {}),
    want: null,
  },
  {
    name: 'officials are nobody',
    a: actor('group', 'officials'),
    b: actor('group', 'officials'),
    want: null,
  },
  { name: 'a person is no body', a: actor('person', 'Ford'), b: actor('organization', 'Ford'), want: null },
];
for (const { name, a, b, together = false, want } of cases)
  test(name, () => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const features = actorDoubt(one, other, { isNamedTogether: () => together });
      const said = features?.map((feature) => `${feature.name} ${feature.weight}`).join(', ') ?? null;
      assert.equal(said, want);
    }
  });
