import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { startNats } from '../many/nats-servers.ts';
import { examples, root, workFolder } from './run-cli.ts';
import { inside } from './run-inside.ts';

const nats = await startNats();
after(nats.end);

test('read --nats hands in, a worker reads, status tells how far; SIGTERM ends it, and the bytes are those of one process', async (t) => {
  const cwd = workFolder(t);
  mkdirSync(join(cwd, 'in'));
  const texts = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.txt'),
  );
  for (const [at, name] of texts.slice(0, 3).entries())
    cpSync(join(examples, name), join(cwd, 'in', `${at}.txt`));
  const run = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await inside(args, { cwd });
    assert.equal(code, 0, stderr);
    return stdout + stderr;
  };
  await run('--record', 'one.db', 'read', 'in', '--threads', '0');
  assert.match(await run('read', 'in', '--nats', nats.urls), /handed in: 3 to be read, 0 known/);
  assert.match(await run('read', 'in', '--nats', nats.urls), /handed in: 0 to be read, 3 known/);
  const waiting = JSON.parse(await run('status', '--json', '--nats', nats.urls)).work;
  assert.deepEqual([waiting.waiting, waiting.workers], [3, []]);

  const args = ['worker', '--nats', nats.urls, '--threads', '1', '--metrics', '0'];
  const worker = spawn(process.execPath, [join(root, 'bin', 'chancery.js'), ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  t.after(() => worker.kill('SIGKILL'));
  const lines = createInterface({ input: worker.stderr })[Symbol.asyncIterator]();
  const { port } = JSON.parse((await lines.next()).value ?? '{}');
  const ask = async (path: string): Promise<readonly [number, string]> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return [answer.status, await answer.text()];
  };
  assert.deepEqual(await ask('/live'), [200, 'ok\n']);
  assert.deepEqual(await ask('/ready'), [200, 'ok\n']);
  assert.equal((await ask('/'))[0], 404);
  while (!/^chancery_worker_read_total 3$/m.test((await ask('/metrics'))[1])) await sleep(100);
  assert.match((await ask('/metrics'))[1], /^chancery_record_waiting 0$/m);
  assert.match(
    await run('status', '--nats', nats.urls),
    /workers +\S+: \d+ a minute, [03] read, \d in hand; chancery/,
  );

  const ended = once(worker, 'close');
  worker.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
  assert.equal(await run('export'), await run('--record', 'one.db', 'export'));
  assert.match(await run('reread', '--nats', nats.urls), /handed out: 0 to be read again, 0 to be read/);
});

test('without its queue, read --nats keeps what is handed in and says so; worker --nats takes no other address', async (t) => {
  const cwd = workFolder(t);
  const lone = await inside(['read', join(examples), '--nats', 'nats://desk:secret@127.0.0.1:9'], { cwd });
  assert.equal(lone.code, 0, lone.stderr);
  assert.match(lone.stderr, /queue-unreachable: 127\.0\.0\.1:9\n[^]*handed in: 13 to be read/);
  assert.ok(!lone.stderr.includes('secret'));
  assert.match((await inside(['status'], { cwd })).stdout, /to read +13, the first handed in at/);
  const wrong = await inside(['worker', '--nats', 'nats://:4222'], { cwd });
  assert.deepEqual([wrong.code, /--nats takes addresses/.test(wrong.stderr)], [2, true], wrong.stderr);
});
