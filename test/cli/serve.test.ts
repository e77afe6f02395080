import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { inside } from './run-inside.ts';
import { root, workFolder } from './run-cli.ts';

/** A folder with a record of one note. */
async function recordFolder(t: TestContext): Promise<string> {
  const folder = workFolder(t);
  writeFileSync(
    join(folder, 'note.txt'),
    'date 2026-01-05\n\nThe foreign ministers of Peru and Chile met in Lima on Monday.\n',
  );
  assert.equal((await inside(['read', 'note.txt', '--short'], { cwd: folder })).code, 0);
  return folder;
}

interface Serving {
  readonly child: ChildProcess;
  /** Where it answers. */
  readonly origin: string;
}

/** Starts a server in a process of its own; gives it when it has told where it answers. */
async function started(t: TestContext, cwd: string, args: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, [join(root, 'bin', 'chancery.js'), 'serve', '--port', '0', ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  t.after(() => child.kill('SIGKILL'));
  let told = '';
  for await (const part of child.stderr ?? []) {
    told += String(part);
    const port = /http:\/\/\S+:(\d+)\/api/.exec(told)?.[1];
    if (port !== undefined) return { child, origin: `http://127.0.0.1:${port}/api/v1` };
  }
  throw new Error(told);
}

test('chancery serve answers until it is told to stop, and then ends well', async (t) => {
  const { child, origin } = await started(t, await recordFolder(t), []);
  const answer = await fetch(`${origin}/events?with=Peru`);
  assert.equal(answer.status, 200);
  assert.match(await answer.text(), /"kind":"event"/);
  assert.equal((await fetch(`${origin}/brief?with=Peru&with=Chile&format=md`)).status, 200);
  assert.match(await (await fetch(`${origin}/readings`)).text(), /"takesIn":true/);
  child.kill('SIGTERM');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('at another address it needs a token, and lets in who has one', async (t) => {
  const folder = await recordFolder(t);
  const refused = await inside(['serve', '--host', '0.0.0.0', '--port', '0'], { cwd: folder });
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /^address-open: 0\.0\.0\.0/m);
  const made = await inside(['token', 'add', 'desk', '--read-in'], { cwd: folder });
  const token = made.stdout.trim();
  assert.match(token, /^chancery_[\w-]{43}$/);
  assert.ok(!readFileSync(join(folder, 'chancery.db.tokens'), 'utf8').includes(token));
  assert.match((await inside(['token', 'list'], { cwd: folder })).stdout, /desk {2}read, read-in$/m);
  assert.match((await inside(['token', 'add', 'desk'], { cwd: folder })).stderr, /^token-known: desk/m);
  const { origin } = await started(t, folder, ['--host', '0.0.0.0', '--threads', '0', '--no-reading']);
  assert.equal((await fetch(`${origin}/status`)).status, 401);
  const headers = { authorization: `Bearer ${token}` };
  assert.equal((await fetch(`${origin}/status`, { headers })).status, 200);
  assert.match(await (await fetch(`${origin}/readings`, { headers })).text(), /"takesIn":false/);
  assert.equal((await inside(['token', 'remove', 'desk'], { cwd: folder })).code, 0);
  assert.match((await inside(['token', 'remove', 'desk'], { cwd: folder })).stderr, /^id-unknown: desk/m);
});

test('what cannot be served is told before anything listens', async (t) => {
  const folder = await recordFolder(t);
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  t.after(() => other.close());
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  writeFileSync(join(folder, 'broken'), '{}');
  const cases = [
    [['--port', port], 'address-taken', 1],
    [['--port', '0', '--tokens', 'broken'], 'tokens-broken', 1],
    [['--port', '0', '--allow-origin', 'desk.example'], 'usage', 2],
    [['--port', '70000'], 'whole number from 0 to 65535', 2],
    [['--rate', '0'], 'number from 1 to 100000', 2],
  ] as const;
  for (const [args, says, code] of cases) {
    const run = await inside(['serve', ...args], { cwd: folder });
    assert.ok(run.stderr.includes(says), `${args.join(' ')}: ${run.stderr}`);
    assert.equal(run.code, code, args.join(' '));
  }
  const none = await inside(['serve', '--record', 'none.db'], { cwd: folder });
  assert.match(none.stderr, /record-missing/);
});
