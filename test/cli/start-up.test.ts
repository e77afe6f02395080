import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, workFolder } from './run-cli.ts';

/** What only those who fetch need: libraries, and rooms of our own. */
const ofTheWeb =
  /node_modules\/(?:undici|robots-parser|ipaddr\.js)\/|\/pipeline\/(?:web|watch)\/|\/intake\/fetch\/(?!is-web-address)/;

/** What only those who read need. */
const ofReading = /node_modules\/(?:feedsmith|piscina|htmlparser2)\//;

/** The modules that a command line loads. */
function loadedBy(args: readonly string[], cwd: string): readonly string[] {
  const hooks = join(import.meta.dirname, 'loaded-modules.ts');
  const run = spawnSync(process.execPath, ['--import', hooks, join(root, 'bin', 'chancery.js'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return run.stderr.split('\n').flatMap((line) => /^loads (.*)$/.exec(line)?.[1] ?? []);
}

test('what only fetching needs is loaded by no other command', (t) => {
  const folder = workFolder(t);
  const note = 'date 2026-01-05\n\nThe foreign ministers of Peru and Chile met in Lima on Monday.\n';
  writeFileSync(join(folder, 'note.txt'), note);
  loadedBy(['read', 'note.txt', '--short'], folder);
  for (const args of [
    ['--version'],
    ['help', 'watch'],
    ['list', 'events'],
    ['status'],
    ['read', 'note.txt'],
  ]) {
    const loaded = loadedBy(args, folder);
    assert.ok(loaded.length > 5, 'modules are told');
    const needless = loaded.filter(
      (one) => ofTheWeb.test(one) || (args[0] !== 'read' && ofReading.test(one)),
    );
    assert.deepEqual(needless, [], args.join(' '));
  }
  assert.ok(loadedBy(['read', 'http://127.0.0.1:1/'], folder).some((one) => ofTheWeb.test(one)));
});
