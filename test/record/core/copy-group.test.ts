import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyGroups, joinedGroup, toldGroups } from '../../../src/record/core/copy-group.ts';

test('groups that meet take the first of their names', () => {
  assert.equal(joinedGroup(['m', 'c', 'x']), 'c');
});

const passage = (seed: number, length: number): string =>
  Array.from({ length }, (_none, at) => `word${(at * 7919 + seed * 104_729) % 99_991}`).join(' ');
const [lead, body, more, other] = [passage(1, 60), passage(2, 160), passage(3, 200), passage(4, 160)];

const cases = [
  { name: 'articles with texts of their own stand alone', texts: { a: body, b: other }, want: 'a:a b:b' },
  { name: 'one text makes copies', texts: { b: body, a: body, c: other }, want: 'b:a a:a c:c' },
  {
    name: 'a report that another outlet lengthens is one with it',
    texts: { b: body, a: `${body} ${more}` },
    want: 'b:a a:a',
  },
  {
    name: 'a text that only shares a lead is another',
    texts: { a: `${lead} ${body}`, b: `${lead} ${other}` },
    want: 'a:a b:b',
  },
  {
    name: 'a digest that holds a short report is no version of it',
    texts: { a: lead, b: `${lead} ${body} ${more}` },
    want: 'a:a b:b',
  },
  {
    name: 'a third ties two together',
    texts: { c: body, b: `${body} ${more} ${lead}`, a: `${body} ${more}` },
    want: 'c:a b:a a:a',
  },
  { name: 'an empty text stands alone', texts: { a: '', b: '' }, want: 'a:a b:b' },
];
for (const { name, texts, want } of cases) {
  test(name, () => {
    const groups = copyGroups(
      Object.entries(texts).map(([id, text]) => ({ id, text, published: '2024-05-04' })),
    );
    assert.equal(Array.from(groups, ([id, group]) => `${id}:${group}`).join(' '), want);
  });
}

test('what is lengthened weeks later is an article of its own', () => {
  const groups = copyGroups([
    { id: 'a', text: body, published: '2024-05-04' },
    { id: 'b', text: `${body} ${more}`, published: '2024-06-04' },
  ]);
  assert.equal(groups.get('b'), 'b');
});

test('stories are told by those that share a key, and by those whom a third ties to them', () => {
  const groups = toldGroups([
    { id: 'd', keys: [1] },
    { id: 'b', keys: [1, 2] },
    { id: 'c', keys: [2] },
    { id: 'a', keys: [3] },
    { id: 'e', keys: [] },
  ]);
  assert.equal(Array.from(groups, ([id, group]) => `${id}:${group}`).join(' '), 'd:b b:b c:b a:a e:e');
});
