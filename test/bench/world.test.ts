import assert from 'node:assert/strict';
import { test } from 'node:test';
import { worldArticles } from '../../bench/world/world.ts';
import { articleLine, truthLines } from '../../bench/world/write.ts';
import { foundAs, plantedKinds } from '../../bench/world/truth.ts';

const articles = [...worldArticles({ seed: 7, articles: 1500 })];

test('the same seed gives the same world, and a longer one begins with the shorter', () => {
  const again = [...worldArticles({ seed: 7, articles: 1600 })].slice(0, 1500);
  assert.deepEqual(again, articles);
});

test('another seed gives another world', () => {
  const [other] = worldArticles({ seed: 8, articles: 1 });
  assert.notEqual(other.reading.article.text, articles[0].reading.article.text);
});

test('every citation cuts exactly its sentence', () => {
  for (const { reading } of articles) {
    const cited = [...reading.claims, ...reading.actors].flatMap((one) => [...one.citations]);
    for (const { start, end, quote } of cited) assert.equal(reading.article.text.slice(start, end), quote);
  }
});

test('every claim points at an actor that its sentence names', () => {
  for (const { reading } of articles) {
    for (const claim of reading.claims) {
      if (claim.kind !== 'event') continue;
      for (const { party } of claim.participants) {
        assert.ok(reading.actors[party.actor] !== undefined);
        assert.ok(
          claim.citations[0].quote.includes(party.name),
          `${party.name} in ${claim.citations[0].quote}`,
        );
      }
    }
  }
});

test('articles come by day', () => {
  const days = articles.map((one) => one.day);
  assert.deepEqual(
    days,
    days.toSorted((a, b) => a - b),
  );
});

test('a planted sentence is there, and makes a claim', () => {
  for (const { reading, marks } of articles) {
    for (const mark of marks) {
      assert.ok(reading.claims.some((claim) => claim.citations[0].sentence === mark.sentence));
      assert.ok(foundAs[mark.kind].length > 0);
    }
  }
});

test('every kind but a change of target is planted early on', () => {
  const kinds = new Set(
    [...worldArticles({ seed: 7, articles: 4000 })].flatMap(({ marks }) => marks.map((mark) => mark.kind)),
  );
  for (const kind of plantedKinds) if (!kind.includes('revision')) assert.ok(kinds.has(kind), kind);
});

test('some texts are printed by several outlets', () => {
  const texts = Map.groupBy(articles, ({ reading }) => reading.article.text);
  assert.ok(
    [...texts.values()].some((held) => new Set(held.map((one) => one.reading.article.outlet)).size > 1),
  );
});

test('an article can be written as a line to read', () => {
  const { text, outlet, publishedOn } = articles[0].reading.article;
  const line: unknown = JSON.parse(articleLine(articles[0]));
  assert.deepEqual(line, { ...Object(line), text, outlet, date: publishedOn, lang: 'en' });
  assert.equal(
    articles.map(truthLines).join('').split('\n').length - 1,
    articles.flatMap((one) => one.marks).length,
  );
});
