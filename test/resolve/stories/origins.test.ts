import assert from 'node:assert/strict';
import { test } from 'node:test';
import { independentSources, type Origin } from '../../../src/resolve/present/independent-sources.ts';
import { sentencePrints } from '../../../src/resolve/stories/sentence-prints.ts';

const told =
  'Fiji and Chile signed a fisheries accord in Suva on Monday after two years of negotiation, the foreign ministry said.';
const own =
  'In Suva on Monday the foreign ministers of Chile and Fiji put their names to an accord on fishing rights.';

const from = (
  outlet: string | null,
  more: Partial<Origin> & { readonly sentence?: string } = {},
): Origin => ({
  outlet,
  credit: null,
  copies: `${outlet ?? ''} ${more.sentence ?? ''}`,
  prints: more.sentence === undefined ? [] : sentencePrints(more.sentence),
  ...more,
});

const cases: readonly { readonly name: string; readonly claims: readonly Origin[]; readonly want: number }[] =
  [
    {
      name: 'two outlets in words of their own',
      claims: [from('A', { sentence: told }), from('B', { sentence: own })],
      want: 2,
    },
    {
      name: 'one outlet under three spellings',
      claims: [from('Harbour Post'), from('THE HARBOUR POST'), from('harbourpost.example')],
      want: 1,
    },
    {
      name: 'a long name and its address',
      claims: [from('Port Vila Times'), from('www.pvtimes.example')],
      want: 1,
    },
    {
      name: 'two outlets that print one agency',
      claims: [from('A', { credit: 'reuters' }), from('B', { credit: 'reuters' })],
      want: 1,
    },
    {
      name: 'an agency and who prints it',
      claims: [from('Reuters'), from('B', { credit: 'reuters' })],
      want: 1,
    },
    {
      name: 'an outlet in its own words and by an agency',
      claims: [from('A'), from('A', { credit: 'reuters', copies: 'another' })],
      want: 2,
    },
    {
      name: 'a reprinted sentence without credit',
      claims: [
        from('A', { sentence: told }),
        from('B', { sentence: told.replace('two years', 'more than two years') }),
      ],
      want: 1,
    },
    {
      name: 'short sentences that are alike',
      claims: [from('A', { sentence: 'They met in Suva.' }), from('B', { sentence: 'They met in Suva.' })],
      want: 2,
    },
    {
      name: 'articles without an outlet',
      claims: [from(null, { copies: 'a' }), from(null, { copies: 'b' })],
      want: 2,
    },
  ];
for (const { name, claims, want } of cases) test(name, () => assert.equal(independentSources(claims), want));
