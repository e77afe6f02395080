import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadingBuilder } from '../reading-builder.ts';
import { only, recordOf } from '../record-of.ts';

interface Told {
  /** Who tells of the promise, with the country; null where the article itself gives it. */
  readonly teller: readonly [name: string, country: string] | null;
  readonly promise: string;
  readonly denied: string;
}

const denier = ['Sylvania', 'PER'] as const;

/** Two articles: in one Sylvania is said to have promised something, in the other it denies something. */
function articlesOf({ teller, promise, denied }: Told): readonly ReadingBuilder[] {
  const first = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
  const words = `Sylvania had promised to ${promise}`;
  const sentence = teller === null ? `${words}.` : `${teller[0]} said that ${words}.`;
  if (teller !== null) {
    const speaker = first.actor('state', ...teller);
    first.statement(sentence, { speaker, content: words });
  }
  first.statement(sentence, {
    speaker: first.actor('state', ...denier),
    act: 'pledge',
    cue: 'had promised to',
    content: promise,
  });
  const second = new ReadingBuilder({ outlet: 'Gazette', on: '2024-05-05' });
  second.statement(`Sylvania denied that ${denied}.`, {
    speaker: second.actor('state', ...denier),
    act: 'deny',
    cue: 'denied',
    content: denied,
  });
  return [first, second];
}

const promise = 'rebuild the flooded harbour of Port Vell';
const denied = `it had promised to ${promise}`;
const cases: readonly (Told & { readonly name: string; readonly asserter: string })[] = [
  {
    name: 'whoever says that another has promised it puts it forward',
    teller: ['Ruritania', 'ROU'],
    promise,
    denied,
    asserter: 'Ruritania (ROU)',
  },
  {
    name: 'a promise that nobody tells of is put forward by no party',
    teller: null,
    promise,
    denied,
    asserter: 'Reported',
  },
  {
    name: 'the side that has promised it does not put it forward against itself',
    teller: ['Sylvania', 'PER'],
    promise,
    denied,
    asserter: 'Reported',
  },
  {
    name: 'another promise is not the one denied',
    teller: ['Ruritania', 'ROU'],
    promise: 'plant oak trees along the river',
    denied,
    asserter: 'Reported',
  },
];

for (const { name, asserter, ...told } of cases) {
  test(name, async () => {
    const conflicts = only(await recordOf(articlesOf(told)), 'conflict');
    const sides = conflicts.flatMap((one) => one.sides.map(({ value }) => value));
    assert.deepEqual(sides, [`${asserter}: it had promised to ${promise}`, 'Sylvania (PER): denied']);
  });
}

test('a promise as another tells it and its denial are two statements, for all that they share words', async () => {
  const values = await recordOf(articlesOf({ teller: ['Ruritania', 'ROU'], promise, denied }));
  const acts = only(values, 'statement').map(({ act, citations }) => `${act} ${citations.length}`);
  assert.deepEqual(acts.toSorted(), ['affirm 1', 'deny 1', 'pledge 1']);
});

test('who says that it was never promised does not put the promise forward', async () => {
  const builder = new ReadingBuilder({ outlet: 'Wire', on: '2024-05-04' });
  builder
    .statement(`Sylvania denied that ${denied}.`, {
      speaker: builder.actor('state', ...denier),
      act: 'deny',
      cue: 'denied',
      content: denied,
    })
    .statement('“We never promised to rebuild the flooded harbour of Port Vell,” Leo Vann said.', {
      speaker: builder.person('Leo Vann'),
      content: 'We never promised to rebuild the flooded harbour of Port Vell',
      quoted: 'direct',
    });
  const conflicts = only(await recordOf([builder]), 'conflict');
  const sides = conflicts.flatMap((one) => one.sides.map(({ value }) => value));
  assert.equal(
    sides.some((side) => side.startsWith('Leo Vann: it had promised')),
    false,
    sides.join(' | '),
  );
});
