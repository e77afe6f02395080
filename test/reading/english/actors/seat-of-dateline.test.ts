import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotated } from '../../../../src/model/annotated.ts';
import { findActors } from '../../../../src/reading/english/actors/find-actors.ts';
import { cutArticle } from '../../../../src/reading/english/names/cut-sentence.ts';
import { annotateText, gazetteer } from './read-text.ts';

/** An article whose first line is its dateline. */
function datelined(text: string): Annotated {
  const annotated = annotateText(text);
  const [line, ...rest] = annotated.article.blocks;
  const blocks = line === undefined ? [] : [{ ...line, kind: 'dateline' as const }, ...rest];
  return { ...annotated, article: { ...annotated.article, blocks } };
}

function countriesOf(text: string): readonly string[] {
  const annotated = datelined(text);
  return findActors(annotated, cutArticle(annotated, gazetteer), gazetteer)
    .actors.filter(({ type }) => type === 'person')
    .map(({ name, country }) => `${name} ${country ?? '-'}`);
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['SUVA\nNational Development Minister Ana Koroi said the plan was sound.', ['Ana Koroi FJI']],
  ['SUVA\nForeign Minister Ana Koroi spoke on Monday. Fiji will vote.', ['Ana Koroi FJI']],
  // A minister who travels, a head of state.
  ['SUVA\nForeign Minister Ana Koroi spoke on Monday.', ['Ana Koroi -']],
  ['SUVA\nPresident Ana Koroi spoke on Monday. Fiji will vote.', ['Ana Koroi -']],
  // A town that is no capital, a state without such an office, another state in the sentence, a taken title.
  ['SUVA/NAIROBI\nTrade Minister Ana Koroi spoke on Monday.', ['Ana Koroi -']],
  ['NADI\nTrade Minister Ana Koroi spoke on Monday.', ['Ana Koroi -']],
  ['WASHINGTON\nForeign Minister Ana Koroi spoke on Monday.', ['Ana Koroi -']],
  ['SUVA\nTrade Minister Ana Koroi arrived from Kenya.', ['Ana Koroi -']],
  [
    'SUVA\nFijian Trade Minister Ana Koroi spoke. Later Trade Minister Petro Holm spoke.',
    ['Ana Koroi FJI', 'Petro Holm -'],
  ],
  ['SUVA\nCompany director Ana Koroi spoke on Monday.', ['Ana Koroi -']],
];
for (const [text, want] of cases) test(text, () => assert.deepEqual(countriesOf(text), want));
