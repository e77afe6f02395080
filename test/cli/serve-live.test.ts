import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStore } from '../../src/pipeline/open-store.ts';
import { addTalks } from '../serve/live/live-record.ts';
import { openStream } from '../serve/live/sse-client.ts';
import { root } from './run-cli.ts';

interface Serving {
  readonly child: ChildProcess;
  readonly origin: string;
}

/** Starts `chancery serve` as a program of its own, and waits until it says where it is. */
async function serving(record: string): Promise<Serving> {
  const args = ['serve', '--record', record, '--port', '0', '--threads', '0'];
  const child = spawn(process.execPath, [join(root, 'bin', 'chancery.js'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  for await (const bytes of child.stderr) {
    said += String(bytes);
    const origin = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
    if (origin !== undefined) return { child, origin };
  }
  return assert.fail(`chancery serve ended: ${said}`);
}

test('a client hears of everything that another process reads once, though the server is killed twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-live-'));
  const record = join(folder, 'record.db');
  // The process of this test stands for one that reads or watches beside the server.
  const store = openStore(record);
  const heard: string[] = [];
  let last = '';
  try {
    for (let life = 0; life < 3; life += 1) {
      const { child, origin } = await serving(record);
      const client = await openStream(
        `${origin}/api/v1/live?kind=events`,
        last === '' ? {} : { 'last-event-id': last },
      );
      for (let n = 0; n < 4; n += 1) await addTalks(store, 'Arta', life * 8 + n);
      for (let n = 0; n < (life === 0 ? 2 : 6); n += 1)
        heard.push(JSON.parse((await client.next())?.data ?? '').id);
      last = client.lastId();
      child.kill('SIGKILL');
      await once(child, 'exit');
      client.close();
      const more = life < 2 ? 8 : 4;
      for (let n = 4; n < more; n += 1) await addTalks(store, 'Arta', life * 8 + n);
    }
    const { child, origin } = await serving(record);
    const client = await openStream(`${origin}/api/v1/live?kind=events`, { 'last-event-id': last });
    while (heard.length < 20) heard.push(JSON.parse((await client.next())?.data ?? '').id);
    client.close();
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
    const there = await store.list({ kind: 'event', limit: 100 });
    assert.deepEqual(new Set(heard), new Set(there.map((one) => one.id)));
    assert.deepEqual([heard.length, new Set(heard).size], [20, 20]);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
