import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { readArticle } from '../../src/article/read-article.ts';
import { readInputs } from '../../src/intake/read-inputs.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

test('every example is a dated article with an outlet or a date line, and no furniture', async () => {
  let count = 0;
  for await (const intake of readInputs([examples])) {
    assert.ok(intake.kind === 'source');
    const outcome = readArticle(intake.source);
    assert.ok(outcome.kind === 'article', intake.source.source);
    assert.deepEqual(outcome.issues, [], intake.source.source);
    assert.match(outcome.article.publishedOn ?? '', /^2025-/);
    assert.doesNotMatch(outcome.article.text, /Text Size|Advertisement|Close|All rights|Log in|Related/);
    count += 1;
  }
  assert.equal(count, 13);
});
