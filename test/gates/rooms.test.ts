import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFilesOf } from '../run-tests-of.ts';

const tests = join(import.meta.dirname, '..');
const root = join(tests, '..');

/** The folders of tests that a file of `test/rooms` runs in one process. */
const shared = globSync('rooms/*.ts', { cwd: tests }).flatMap((file) => {
  const [, folders] = /runTestsOf\(\[([^\]]*)\]\)/.exec(readFileSync(join(tests, file), 'utf8')) ?? [];
  return folders === undefined ? [] : folders.split(',').map((one) => one.trim().replaceAll("'", ''));
});

/** The folders of which `npm run test:unit` gives each file a process of its own. */
function alone(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, folders = ''] = /test\/\{([^}]*)\}/.exec(scripts['test:unit']) ?? [];
  return folders.split(',');
}

test('npm run test:unit runs every test file once: in a room of test/rooms, or by itself', () => {
  const run = testFilesOf([...shared, ...alone()]).map((file) => file.replaceAll('\\', '/'));
  const all = globSync('**/*.test.ts', { cwd: tests }).map((file) => file.replaceAll('\\', '/'));
  assert.deepEqual(run.toSorted(), all.toSorted());
});

test('no test that counts steps shares a process: counting puts off the compilers that make the others fast', () => {
  const counting = testFilesOf(shared).filter((file) =>
    /\/(?:count-steps|follow-input)\.ts'/.test(readFileSync(join(tests, file), 'utf8')),
  );
  assert.deepEqual(counting, []);
});
