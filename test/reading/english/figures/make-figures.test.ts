import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { figureCases } from '../../../../eval/quantities/cases.ts';
import { scoreCases } from '../../../../eval/quantities/score-cases.ts';
import { createAnnotator } from '../../../../src/language/annotator.ts';
import { loadModels } from '../../../../src/pipeline/models.ts';

const model = new URL('../../../../src/language/models/english.bin.zst', import.meta.url);
const skip = existsSync(model) ? false : 'the language model is not built';

for (const [set, cases] of Object.entries(figureCases)) {
  test(`at least 85% of the figures ${set} are wholly right`, { skip }, async () => {
    const { right, of, wrong } = await scoreCases(set, cases, createAnnotator(loadModels()));
    assert.ok(right >= 0.85 * of, `${right} of ${of}\n${wrong.join('\n')}`);
  });
}
