import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainArticle } from '../../eval/language/plain-article.ts';
import { createAnnotator } from '../../src/language/annotator.ts';
import { loadModels } from '../../src/pipeline/models.ts';

const annotator = createAnnotator(loadModels());

/** "word relation head" of every token of one sentence. */
function arcsOf(text: string): readonly string[] {
  const tokens = annotator.annotate(plainArticle([['paragraph', text]])).sentences[0]?.tokens ?? [];
  return tokens.map(
    ({ text: word, relation, head }) => `${word} ${relation} ${tokens[head]?.text ?? 'root'}`,
  );
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Oslo Mayor Kari Lund met with Danish President Jens Holm and agreed to widen exchanges.',
    ['with case Jens', 'agreed conj met'],
  ],
  ['The envoy spoke with Premier Li Wen and promised more aid.', ['promised conj spoke']],
  ['The talks ended after the envoy arrived and spoke.', ['spoke conj arrived']],
];

for (const [text, wanted] of cases) {
  test(text, () => {
    const arcs = arcsOf(text);
    for (const arc of wanted) assert.ok(arcs.includes(arc), `${arc} is not in ${arcs.join('; ')}`);
  });
}
