import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { scorePages } from '../../eval/pages/score.ts';

const folder = process.env['CHANCERY_PAGES'] ?? '../shared/data/pages';

test(
  'main text on the benchmark pages',
  { skip: existsSync(folder) ? false : `${folder} is not there` },
  () => {
    const score = scorePages(folder);
    assert.ok(score !== null && score.f1 >= 0.96, `F1 ${score?.f1.toFixed(4)}`);
  },
);
