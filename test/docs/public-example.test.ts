import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chancery, examples, root, workFolder } from '../cli/run-cli.ts';

const program = join(root, 'test', 'docs', 'public-example.ts');

test('the example of the README is a program that compiles: test/docs/public-example.ts', () => {
  const [, shown] = /```ts\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  assert.equal(shown, readFileSync(program, 'utf8').replace('../../src/index.ts', 'chancery'));
});

test('the example of the README exports what the command line exports', (t) => {
  const folder = workFolder(t);
  cpSync(join(examples, 'wire'), join(folder, 'reports'), { recursive: true });
  const run = spawnSync(process.execPath, [program], { cwd: folder, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  assert.ok(run.stdout.split('\n').length > 20, run.stdout);
  assert.equal(chancery(['export'], { cwd: folder }).stdout, run.stdout);
});
