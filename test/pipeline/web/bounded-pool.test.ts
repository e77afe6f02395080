import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../../../src/model/failure.ts';
import { noHints } from '../../../src/intake/json-article.ts';
import type { Source } from '../../../src/model/source.ts';
import { openBoundedPool, type ThreadPool } from '../../../src/pipeline/thread-pool.ts';

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
  const pool = openBoundedPool(2, { heapMb: 512, timeMs: 8000 }, filename);
  const outcomes = await Promise.all(['endless', 'one', 'two'].map((source) => outcomeOf(pool, source)));
  assert.deepEqual(outcomes, ['reading-too-long: endless (8 s)', 'read one', 'read two']);
  assert.equal(await outcomeOf(pool, 'three'), 'read three');
  await pool.close();
});

test('an article that takes too much memory is ended with a code, and the others are read', async () => {
  const pool = openBoundedPool(1, { heapMb: 48, timeMs: 60_000 }, filename);
  assert.equal(await outcomeOf(pool, 'huge'), 'reading-too-large: huge (48 MB)');
  assert.equal(await outcomeOf(pool, 'three'), 'read three');
  await pool.close();
});
