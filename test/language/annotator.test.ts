import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainArticle } from '../../eval/language/plain-article.ts';
import { createAnnotator } from '../../src/language/annotator.ts';
import { loadModels } from '../../src/pipeline/models.ts';

const annotator = createAnnotator(loadModels());

void test('a dateline gives no sentence, a headline its own', () => {
  const article = plainArticle([
    ['headline', 'Norway, Ghana sign fisheries deal'],
    ['dateline', 'ACCRA —'],
    ['paragraph', 'Norway and Ghana signed a deal. It is the first.'],
  ]);
  const { sentences, issues } = annotator.annotate(article);
  assert.deepEqual(
    sentences.map(({ text, block }) => [block, text]),
    [
      [0, 'Norway, Ghana sign fisheries deal'],
      [2, 'Norway and Ghana signed a deal.'],
      [2, 'It is the first.'],
    ],
  );
  assert.deepEqual(issues, []);
});

void test('every text is cut exactly, every tree has one root and no ring', () => {
  const text =
    'The envoy said “we can’t stay” (again). Trần Thị Hà’s aides, whose trip cost US$150 million, flew to Oslo on Jan. 4-7.';
  const article = plainArticle([['paragraph', text]]);
  for (const sentence of annotator.annotate(article).sentences) {
    assert.equal(sentence.text, article.text.slice(sentence.span.start, sentence.span.end));
    assert.equal(sentence.tokens.filter(({ head }) => head === -1).length, 1);
    for (const token of sentence.tokens) {
      assert.equal(token.text, article.text.slice(token.span.start, token.span.end));
      let above = token;
      for (let steps = 0; above.head >= 0; steps++) {
        assert.ok(steps <= sentence.tokens.length);
        above = sentence.tokens[above.head];
      }
    }
  }
});

void test('the same article gives the same value', () => {
  const article = plainArticle([['paragraph', 'King Olaf met President Adjei in Accra. He thanked him.']]);
  const first = JSON.stringify(annotator.annotate(article));
  annotator.annotate(plainArticle([['paragraph', 'Something else about Warsaw was said there by nobody.']]));
  assert.equal(JSON.stringify(annotator.annotate(article)), first);
});

const unread: readonly (readonly [language: string, text: string])[] = [
  ['vi', 'Thủ tướng đã tiếp đoàn đại biểu.'],
  ['ko', '대통령은 회담을 가졌다.'],
  [
    'und',
    'Le ministre a rencontré son homologue à Oslo pour parler de la pêche et du commerce entre les deux pays.',
  ],
  ['und', ''],
];
for (const [language, text] of unread) {
  void test(`${language} "${text}" gives no sentence and an issue`, () => {
    const { sentences, issues } = annotator.annotate({ ...plainArticle([['paragraph', text]]), language });
    assert.deepEqual(sentences, []);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['language-unread'],
    );
  });
}

void test('an unknown language that reads as English is read', () => {
  const article = plainArticle([
    ['paragraph', 'The minister said that the two sides had agreed to meet again in May.'],
  ]);
  assert.equal(annotator.annotate({ ...article, language: 'und' }).sentences.length, 1);
});

void test('names carry their type', () => {
  const article = plainArticle([
    ['paragraph', 'President Grace Mwangi of Kenya flew to Seoul with officials of the World Bank.'],
  ]);
  const [{ tokens, names }] = annotator.annotate(article).sentences;
  const found = names.map(
    ({ type, start, end }) =>
      `${type}: ${tokens
        .slice(start, end)
        .map(({ text }) => text)
        .join(' ')}`,
  );
  for (const name of ['person: Grace Mwangi', 'place: Kenya', 'place: Seoul', 'organization: World Bank']) {
    assert.ok(found.includes(name), found.join('; '));
  }
});
