import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { root, workFolder } from '../cli/run-cli.ts';

test('the package as it ships: it builds, its exports are sound, and its program reads an example', async (t) => {
  const build = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8' });
  assert.equal(build.status, 0, build.stdout + build.stderr);

  const { messages } = await publint({ pkgDir: root, pack: false });
  assert.deepEqual(
    messages.filter(({ type }) => type !== 'suggestion'),
    [],
  );

  // Only what package.json ships, beside its dependencies: no source.
  const place = workFolder(t);
  for (const part of ['bin', 'dist', 'examples', 'package.json']) {
    cpSync(join(root, part), join(place, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  mkdirSync(join(place, 'work'));
  const run = spawnSync(
    process.execPath,
    [join(place, 'bin', 'chancery.js'), 'read', join(place, 'examples', 'wire')],
    {
      cwd: join(place, 'work'),
      encoding: 'utf8',
    },
  );
  assert.equal(run.status, 0, run.stderr);
  assert.match(run.stderr, /articles: 4 new/);
});
