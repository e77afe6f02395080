import assert from 'node:assert/strict';
import { exec } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { readPaths } from '../../src/cli/reading/read-paths.ts';
import { silentSession } from '../../src/cli/silent-session.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { serveApp } from '../../src/serve/app.ts';
import { listen } from '../../src/serve/listen.ts';
import { examples, root } from '../cli/run-cli.ts';

const run = promisify(exec);

const readme = readFileSync(join(root, 'README.md'), 'utf8');

// A stream has no end: test/docs/live.test.ts opens it.
const lines = [...readme.matchAll(/^ {4}(curl (?!-N).*)$/gm)].map(([, line]) => line ?? '');

test('every curl line of the README answers as it stands', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-curl-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const store = openStore(':memory:');
  await readPaths([examples], { store, session: silentSession(), threads: 0 });
  const app = serveApp(store, {
    version: '0.0.0',
    today: () => '2026-01-05',
    noteDecision: () => {},
    noteFailure: (failure) => assert.fail(failure),
  });
  const listener = await listen(app, { host: '127.0.0.1', port: 0 });
  assert.ok(lines.length >= 8);
  for (const line of lines) {
    const asked = line
      .replace(':8017', `:${listener.port}`)
      .replace('curl ', 'curl --silent --show-error --fail-with-body ');
    const { stdout } = await run(asked, { cwd: folder });
    assert.ok(line.includes(' > ') || stdout.length > 100, line);
  }
  assert.ok(readFileSync(join(folder, 'record.jsonl'), 'utf8').split('\n').length > 100);
  await listener.close();
  await store.close();
});
