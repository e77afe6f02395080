import assert from 'node:assert/strict';
import test from 'node:test';
import { findDateline } from '../../src/article/datelines.ts';
import { articleOf, blocksOf, filler, sourceOf } from './articles.ts';

const found = [
  ['ODESA — The harbour reopened on Monday.', 'ODESA — '],
  ['SINGAPORE - The envoy arrived at dawn.', 'SINGAPORE - '],
  ['NUUK, Greenland — The premier spoke.', 'NUUK, Greenland — '],
  ['TURIN, Italy, March 3 (Reuters) - Ministers gathered.', 'TURIN, Italy, March 3 (Reuters) - '],
  ['TOKYO, Sept. 9 (Kyodo) -- The council met.', 'TOKYO, Sept. 9 (Kyodo) -- '],
  ['LISBON • The talks ended early.', 'LISBON • '],
  ['Canberra (AFP) Two ministers resigned.', 'Canberra (AFP) '],
  ['Hà Nội (TTXVN) - Bộ trưởng tiếp khách.', 'Hà Nội (TTXVN) - '],
  ['(VNA) – The minister received a guest.', '(VNA) – '],
  ['(서울=가나통신) 홍길동 기자 = 외교부는 밝혔다.', '(서울=가나통신) 홍길동 기자 = '],
  ['[도쿄=가나뉴스] 일본 정부는 밝혔다.', '[도쿄=가나뉴스] '],
  ['GENEVA/CAIRO A mediator left the talks on Friday.', 'GENEVA/CAIRO '],
  ['MANILA Fishermen returned to port.', 'MANILA '],
  ['MANILA U.N. envoys met two ministers.', 'MANILA '],
] as const;
for (const [text, want] of found) {
  test(`finds the dateline of: ${text}`, () => {
    assert.equal(findDateline(text), want);
  });
}

const none = [
  'NATO ministers met in Brussels.',
  'The Fisheries Council of Norland (FCN) said it would wait.',
  'US President Ann Example spoke — briefly — on Monday.',
  'ASEAN Foreign Ministers will meet in May.',
  'JOURNALIST: Will you sign it?',
  'President Example — who took office in May — declined.',
  'OPEC+ agreed to cut output.',
];
for (const text of none) {
  test(`finds no dateline in: ${text}`, () => {
    assert.equal(findDateline(text), null);
  });
}

test('a dateline is a block before its paragraph, in the same line of the text', () => {
  const source = sourceOf(`ODESA — ${filler}`);
  assert.deepEqual(blocksOf(source), [
    ['dateline', 'ODESA —'],
    ['paragraph', filler],
  ]);
  assert.equal(articleOf(source).article.text, `ODESA — ${filler}`);
});

test('a dateline with its year dates the article', () => {
  const { article } = articleOf(sourceOf(`QUITO, Nov. 4, 2025 (Andes) -- ${filler}`));
  assert.equal(article.publishedOn, '2025-11-04');
});
