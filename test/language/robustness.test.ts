import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainArticle } from '../../eval/language/plain-article.ts';
import { createAnnotator } from '../../src/language/annotator.ts';
import { loadModels } from '../../src/pipeline/models.ts';

const annotator = createAnnotator(loadModels());
const length = 200_000;

// Each stands for an attack on one step; none may throw, hang or leave a unit out.
const texts: readonly (readonly [name: string, text: string])[] = [
  ['a million letters without a space', 'a'.repeat(1_000_000)],
  ['digits', '7'.repeat(length)],
  ['hyphens between letters', 'a-'.repeat(length / 2)],
  ['capital names joined by hyphens', 'Ab-'.repeat(length / 4)],
  ['letters with periods', 'A.'.repeat(length / 2)],
  ['apostrophes', "x'".repeat(length / 2)],
  ['only symbols', '§%&/()=+#*'.repeat(length / 10)],
  ['quotation marks', '"“”\''.repeat(length / 4)],
  ['web address letters', 'www.'.repeat(length / 4)],
  ['mail address letters', 'a@b.'.repeat(length / 4)],
  ['words without a full stop', 'and the envoy went '.repeat(length / 20)],
  ['right to left', 'قال الوزير إن المحادثات كانت مفيدة '.repeat(4000)],
  ['lone surrogates', '\ud83d \udc00x'.repeat(length / 5)],
  ['zero-width and direction marks', '\u200b\u202e\ufeff'.repeat(length / 3)],
  ['marks without letters', '\u0301\u0323'.repeat(length / 4)],
  ['open brackets', '('.repeat(length / 2)],
  ['line ends', '\n \n'.repeat(length / 3)],
];
for (const [name, text] of texts) {
  void test(name, () => {
    const { sentences } = annotator.annotate(plainArticle([['paragraph', text]]));
    let last = 0;
    for (const { span } of sentences) {
      assert.ok(span.start >= last && span.end > span.start);
      last = span.end;
    }
    assert.ok(last <= text.length);
  });
}

void test('a sentence too long is cut and said to be', () => {
  const article = plainArticle([['paragraph', `${'the envoy met the minister, '.repeat(200)}and left.`]]);
  const { sentences, issues } = annotator.annotate(article);
  assert.ok(sentences.length > 1);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['sentence-too-long'],
  );
  assert.equal(
    sentences.map(({ tokens }) => tokens.length).reduce((sum, count) => sum + count, 0),
    1203,
  );
});
