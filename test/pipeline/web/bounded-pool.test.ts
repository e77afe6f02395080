import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../../../src/model/failure.ts';
import { noHints } from '../../../src/intake/json-article.ts';
import type { Source } from '../../../src/model/source.ts';
import { openBoundedPool } from '../../../src/pipeline/thread-pool.ts';

const named = (source: string): Source => ({
  source,
  mediaType: 'text/html',
  bytes: new Uint8Array(),
  charset: null,
  retrievedAt: null,
  hints: noHints,
});

test('an article that takes too long or too much memory is ended with a code, and the others are read', async () => {
  const filename = new URL('hostile-thread.ts', import.meta.url).href;
  const pool = openBoundedPool(2, { heapMb: 64, timeMs: 3000 }, filename);
  const outcomeOf = async (source: string): Promise<string> => {
    try {
      const given = await pool.read(named(source));
      return given.kind === 'not-an-article' ? given.reason : given.kind;
    } catch (error) {
      return error instanceof Failure ? `${error.code}: ${error.subject}` : String(error);
    }
  };
  const outcomes = await Promise.all(['endless', 'one', 'two'].map(outcomeOf));
  assert.deepEqual(outcomes, ['reading-too-long: endless (3 s)', 'read one', 'read two']);
  assert.equal(await outcomeOf('huge'), 'reading-too-large: huge (64 MB)');
  assert.equal(await outcomeOf('three'), 'read three');
  await pool.close();
});
