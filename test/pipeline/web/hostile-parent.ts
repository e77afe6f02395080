import { noHints } from '../../../src/intake/json-article.ts';
import { openBoundedPool } from '../../../src/pipeline/bounded-pool.ts';

// Starts a reading that never ends and notes its process in the file `argv[2]`.
const filename = new URL('hostile-thread.ts', import.meta.url).href;
const pool = openBoundedPool(1, { heapMb: 512, timeMs: 600_000 }, filename);
await pool.read({
  source: process.argv[2],
  mediaType: 'text/html',
  bytes: new Uint8Array(),
  charset: null,
  retrievedAt: null,
  hints: noHints,
});
