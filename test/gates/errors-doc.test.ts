import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { failureTexts } from '../../src/model/failure.ts';
import { issueTexts } from '../../src/model/issue.ts';

const root = join(import.meta.dirname, '..', '..');
const doc = readFileSync(join(root, 'docs', 'errors.md'), 'utf8');
const documented = [...doc.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm)].map(
  ([, code, text]) => `${code}: ${text}`,
);
const inCode = [...Object.entries(failureTexts), ...Object.entries(issueTexts)].map(
  ([code, text]) => `${code}: ${text}`,
);

test('docs/errors.md lists every failure and issue code with its text, and no other', () => {
  assert.deepEqual(documented, inCode);
});

/** The source, but for the two tables of codes. */
const source = globSync('src/**/*.ts', { cwd: root })
  .filter((file) => !/model[/\\](?:issue|failure)\.ts$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

test('every code that the documentation lists is one that the code gives somewhere', () => {
  const codes = [...Object.keys(failureTexts), ...Object.keys(issueTexts)];
  assert.deepEqual(
    codes.filter((code) => !source.includes(`'${code}'`)),
    [],
  );
});
