import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noHints } from '../../../src/intake/json-article.ts';
import type { MediaType, Source } from '../../../src/model/source.ts';
import { openBoundedPool } from '../../../src/pipeline/bounded-pool.ts';
import { guardedPool } from '../../../src/pipeline/guarded-pool.ts';
import type { ThreadPool } from '../../../src/pipeline/thread-pool.ts';

const made = (mediaType: MediaType, source: string, length = 1): Source => ({
  source,
  mediaType,
  bytes: new Uint8Array(length),
  charset: null,
  retrievedAt: null,
  hints: noHints,
});

/** A pool that tells that it read, and notes that it was closed. */
function noting(name: string, closed: string[]): ThreadPool {
  return {
    read: async ({ source }) => ({ kind: 'not-an-article', reason: `${name} read ${source}` }),
    close: async () => void closed.push(name),
  };
}

test('documents and very large texts are read in processes, all else beside them', async () => {
  const closed: string[] = [];
  const sizes: number[] = [];
  const pool = guardedPool(noting('plain', closed), 3, (size) => {
    sizes.push(size);
    return noting('bounded', closed);
  });
  const read = async (source: Source): Promise<string> => {
    const given = await pool.read(source);
    return given.kind === 'not-an-article' ? given.reason : given.kind;
  };
  assert.equal(await read(made('text/html', 'page')), 'plain read page');
  assert.equal(await read(made('text/plain', 'text', 2_000_000)), 'plain read text');
  assert.deepEqual(sizes, [], 'no process is started without need');
  assert.equal(await read(made('application/pdf', 'paper')), 'bounded read paper');
  assert.equal(await read(made('text/html', 'large', 2_000_001)), 'bounded read large');
  await pool.close();
  assert.deepEqual([sizes, closed.toSorted()], [[3], ['bounded', 'plain']]);
});

test('a document that never ends is ended with a code; a page after it is read', async () => {
  const filename = new URL('hostile-thread.ts', import.meta.url).href;
  const pool = guardedPool(noting('plain', []), 1, (size) =>
    openBoundedPool(size, { heapMb: 512, timeMs: 2000 }, filename),
  );
  const endless = pool.read(made('application/pdf', 'endless'));
  await assert.rejects(endless, { code: 'reading-too-long', subject: 'endless (2 s)' });
  const next = await pool.read(made('text/html', 'page'));
  assert.deepEqual(next, { kind: 'not-an-article', reason: 'plain read page' });
  await pool.close();
});
