import assert from 'node:assert/strict';
import { exec } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { inside } from '../cli/run-inside.ts';
import { examples, root } from '../cli/run-cli.ts';
import { addPath, liveRecord } from '../serve/live/live-record.ts';

const run = promisify(exec);

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The lines of the page, and those of the README that tell of the same. */
const lines = [
  ...textOf('docs/live.md').matchAll(/^ {4}((?:curl|chancery) .*)$/gm),
  ...textOf('README.md').matchAll(/^ {4}(?:npx )?(curl -N .*|chancery saved .*)$/gm),
].map(([, line]) => line ?? '');

test('every curl line of docs/live.md, and the stream of the README, answers as it stands', async (t) => {
  const live = await liveRecord();
  t.after(async () => {
    await live.close();
    await live.store.close();
  });
  await addPath(live.store, examples);
  const asked = lines.filter((line) => line.startsWith('curl '));
  assert.ok(asked.length >= 3);
  for (const line of asked) {
    const isStream = line.startsWith('curl -N');
    const options = isStream ? '--silent --max-time 1' : '--silent --show-error --fail-with-body';
    const command = line.replace('http://127.0.0.1:8017', live.origin).replace('curl ', `curl ${options} `);
    const { stdout } = await run(isStream ? `${command} || test $? -eq 28` : command);
    assert.match(stdout, isStream ? /^retry: \d+\n/ : /<entry>|BEGIN:VEVENT/, line);
  }
});

test('every command of docs/live.md and of the README for saved searches does what it says, one after the other', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-live-docs-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const record = ['--record', join(folder, 'record.db')];
  assert.equal((await inside(['read', examples, '--threads', '0', ...record])).code, 0);
  const commands = lines.filter((line) => line.startsWith('chancery '));
  assert.ok(commands.length >= 7);
  for (const line of commands) {
    const [, ...args] = line.replace(/ +#.*$/, '').split(/ +/);
    assert.equal((await inside([...args, ...record])).code, 0, line);
  }
});
