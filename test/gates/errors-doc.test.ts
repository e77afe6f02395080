import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { failureTexts } from '../../src/model/failure.ts';
import { issueTexts } from '../../src/model/issue.ts';

const doc = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'errors.md'), 'utf8');
const documented = [...doc.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm)].map(
  ([, code, text]) => `${code}: ${text}`,
);
const inCode = [...Object.entries(failureTexts), ...Object.entries(issueTexts)].map(
  ([code, text]) => `${code}: ${text}`,
);

test('docs/errors.md lists every failure and issue code with its text, and no other', () => {
  assert.deepEqual(documented, inCode);
});
