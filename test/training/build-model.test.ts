import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreSentences } from '../../eval/language/treebank-score.ts';
import { worldNames } from '../../src/world/world-names.ts';
import { readLanguageModels } from '../../src/language/language-models.ts';
import { finishModel, trainGrammar } from '../../training/build-model.ts';
import type { ModelPlan } from '../../training/model-plan.ts';
import { smallTreebank } from './small-treebank.ts';

const plan: ModelPlan = {
  name: 'small 1',
  news: 20,
  tagger: { bits: 12, rounds: 3 },
  folds: 2,
  foldRounds: 2,
  transitions: { bits: 14, rounds: 8 },
  labelBits: 10,
  names: { bits: 10, rounds: 2 },
};
const named = [{ forms: ['Maria', 'left', 'Oslo', '.'], classes: Uint8Array.of(1, 0, 5, 0), document: 'n' }];

function build(): Uint8Array {
  const clustered = { words: [['envoy', 'minister'], ['oslo']], wideOf: Uint8Array.of(0, 1) };
  return finishModel(trainGrammar(smallTreebank(), { plan, clustered, report: () => {} }), named, clustered);
}

void test('the same treebank gives the same bytes', () => {
  assert.deepEqual(build(), build());
});

void test('what is learnt is read back and tells right trees', () => {
  const score = scoreSentences(readLanguageModels(build(), worldNames), smallTreebank());
  assert.ok(score.upos > 95 && score.las > 95, JSON.stringify(score));
});

void test('a file that is cut or of another kind is refused', () => {
  const bytes = build();
  for (const broken of [
    new Uint8Array(0),
    bytes.subarray(0, 40),
    bytes.subarray(0, bytes.length - 10),
    bytes.toReversed(),
  ]) {
    assert.throws(() => readLanguageModels(broken, worldNames), /model-broken/u);
  }
});
