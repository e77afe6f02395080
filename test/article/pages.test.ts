import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { pageCases, portraitFile, portraitOf } from './page-portrait.ts';

// To regenerate after a change, and review as a diff: npm run pages
for (const slug of pageCases) {
  test(`page ${slug}`, () => {
    assert.deepEqual(portraitOf(slug), JSON.parse(readFileSync(portraitFile(slug), 'utf8')));
  });
}
