import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotated } from '../../../../src/model/annotated.ts';
import { findActors } from '../../../../src/reading/english/actors/find-actors.ts';
import { cutArticle } from '../../../../src/reading/english/names/cut-sentence.ts';
import { annotateText, gazetteer } from './read-text.ts';

/** An article whose first line is its dateline, where it has two. */
function datelined(text: string): Annotated {
  const annotated = annotateText(text);
  const [line, ...rest] = annotated.article.blocks;
  if (line === undefined || rest.length === 0) return annotated;
  return {
    ...annotated,
    article: { ...annotated.article, blocks: [{ ...line, kind: 'dateline' }, ...rest] },
  };
}

/** "phrase → country" for every mention of a state by an organ, and of a group whose state is known. */
function organsOf(text: string): readonly string[] {
  const annotated = datelined(text);
  const { actors, mentions } = findActors(annotated, cutArticle(annotated, gazetteer), gazetteer);
  return mentions
    .filter(
      ({ form, actor }) =>
        form === 'title' || (actors[actor]?.type === 'group' && actors[actor].country !== null),
    )
    .map(({ span, actor }) => `${text.slice(span.start, span.end)} → ${actors[actor]?.country ?? '-'}`);
}

const cases: readonly (readonly [text: string, ...organs: readonly string[]])[] = [
  // The place right behind the noun.
  ['Authorities in Nairobi arrested a banker on Monday.', 'Authorities → KEN'],
  ['Security forces in Suva attacked a village.', 'Security forces → FJI'],
  // The police of the capital that the news was written in.
  ['NAIROBI\nPolice arrested a Fijian banker on Monday.', 'Police → KEN'],
  ['NAIROBI\nProsecutors charged a banker on Monday.', 'Prosecutors → KEN'],
  // Near misses: armies, which act abroad, a town that is no capital, another state's town, other forces, a later sentence.
  ['Troops in Kenya attacked a village on Monday.'],
  ['NAIROBI\nThe army attacked a village on Monday.'],
  ['NAIROBI\nThe authorities arrested a banker on Monday.'],
  ['NAIROBI\nIt rained. It snowed. Roads froze. Police arrested a banker.'],
  ['The army attacked a village on Monday.'],
  ['NADI\nPolice arrested a banker on Monday.'],
  ['NAIROBI\nPolice arrested a banker near Lima on Monday.'],
  ['NAIROBI\nForeign troops attacked a village on Monday.'],
  ['NAIROBI\nMarket forces hit exporters on Monday.'],
  ['NAIROBI\nRebels attacked a village on Monday.'],
];
for (const [text, ...organs] of cases) {
  test(text, () => {
    assert.deepEqual(organsOf(text), organs);
  });
}
