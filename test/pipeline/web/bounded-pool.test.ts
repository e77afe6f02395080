import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../../src/model/failure.ts';
import { noHints } from '../../../src/intake/json-article.ts';
import type { Source } from '../../../src/model/source.ts';
import { openBoundedPool } from '../../../src/pipeline/bounded-pool.ts';
import type { ThreadPool } from '../../../src/pipeline/thread-pool.ts';

const named = (source: string): Source => ({
  source,
  mediaType: 'text/html',
  bytes: new Uint8Array(),
  charset: null,
  retrievedAt: null,
  hints: noHints,
});

const filename = new URL('hostile-thread.ts', import.meta.url).href;

async function outcomeOf(pool: ThreadPool, source: string): Promise<string> {
  try {
    const given = await pool.read(named(source));
    return given.kind === 'not-an-article' ? given.reason : given.kind;
  } catch (error) {
    return error instanceof Failure ? `${error.code}: ${error.subject}` : String(error);
  }
}

test('an article that takes too long is ended with a code, and the others are read', async () => {
  const pool = openBoundedPool(2, { heapMb: 512, timeMs: 5000 }, filename);
  const outcomes = await Promise.all(['endless', 'one', 'two'].map((source) => outcomeOf(pool, source)));
  assert.deepEqual(outcomes, ['reading-too-long: endless (5 s)', 'read one', 'read two']);
  assert.equal(await outcomeOf(pool, 'three'), 'read three');
  await pool.close();
});

test('an article that takes too much memory is ended with a code, and the others are read', async () => {
  const pool = openBoundedPool(1, { heapMb: 48, timeMs: 60_000 }, filename);
  assert.equal(await outcomeOf(pool, 'huge'), 'reading-too-large: huge (48 MB)');
  assert.equal(await outcomeOf(pool, 'three'), 'read three');
  await pool.close();
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Waits until something holds; looks twenty times a second, for half a minute. */
async function until(holds: () => boolean): Promise<boolean> {
  for (let left = 600; left > 0 && !holds(); left -= 1) await pause(50);
  return holds();
}

test('a reading that never ends goes with the program that was killed', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-pool-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const note = join(folder, 'pid');
  const parent = spawn(process.execPath, [
    fileURLToPath(new URL('hostile-parent.ts', import.meta.url)),
    note,
  ]);
  assert.ok(await until(() => existsSync(note) && readFileSync(note, 'utf8') !== ''));
  const pid = Number(readFileSync(note, 'utf8'));
  assert.ok(isAlive(pid));
  parent.kill('SIGKILL');
  assert.ok(await until(() => !isAlive(pid)));
});
