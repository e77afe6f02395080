import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedNews } from '../../training/invented-news.ts';
import { makeProjective } from '../../training/projective.ts';

const news = inventedNews(500, 100);

test('every invented sentence is one tree whose arcs do not cross', () => {
  for (const { sentence } of news) {
    const { heads, text } = sentence;
    assert.equal(heads.filter((head) => head < 0).length, 1, text);
    assert.ok(
      heads.every((head, at) => head !== at && head < heads.length),
      text,
    );
    assert.ok(
      heads.every((_, at) => reachesRoot(heads, at)),
      text,
    );
    assert.deepEqual(makeProjective(heads), [...heads], text);
  }
});

test('the root is called so, and no other word is', () => {
  for (const { sentence } of news)
    assert.deepEqual(
      sentence.relations.map((relation) => relation === 'root'),
      sentence.heads.map((head) => head < 0),
      sentence.text,
    );
});

test('the same number gives the same sentences', () => {
  assert.deepEqual(inventedNews(500, 100), news);
});

test('each stands among the sentences of the treebank, capitalised and closed by a stop', () => {
  for (const { origin, sentence } of news) {
    assert.ok(origin >= 0 && origin < 100);
    assert.match(sentence.text, /^\p{Lu}.* [.?]$/u);
  }
});

function reachesRoot(heads: readonly number[], from: number): boolean {
  let here = from;
  for (let steps = 0; here >= 0 && steps < heads.length; steps += 1) here = heads[here];
  return here < 0;
}
