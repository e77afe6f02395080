import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { operations } from '../../src/serve/operations.ts';
import { served } from './served.ts';

const names = [
  ...new Set(operations.flatMap((one) => Object.keys(one.query))),
  'format',
  '__proto__',
  'constructor',
];

const paths = operations
  .filter((one) => one.method === 'get' && one.path !== '/export')
  .map((one) => one.path);

/** Texts that have broken servers: quotes, operators of searches, controls, other scripts, numbers at the edge, what begins a cursor. */
const hostile = [
  '',
  '"',
  "' OR 1=1 --",
  '%00',
  '\u0000',
  '\u202e',
  'NEAR(a b)',
  'a AND NOT b*',
  '*',
  '-1',
  '1e999',
  '0x10',
  '9'.repeat(400),
  'x'.repeat(5000),
  '../../etc/passwd',
  '<script>alert(1)</script>',
  'Đà Nẵng',
  '北京',
  '\ud800',
  'ZXZlbnQgZGVzYyA',
  '2025-02-30',
  '0000',
  '9999-12-31',
  'KOR',
  'deadbeef',
  'null',
  'true',
] as const;

const value = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 40 }));

const query = fc.array(
  fc.tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: value }),
    value,
  ),
  {
    maxLength: 6,
  },
);

const part = fc.oneof(value, fc.constantFrom('events', 'a', '%', '%zz', '..'));

test('no query string, path or header makes the server fail', async () => {
  const app = await served();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), part, query, async (path, id, parameters) => {
      const search = parameters.map((pair) => pair.map(encoded).join('=')).join('&');
      const address = `http://localhost/api/v1${path.replace(/\{\w+\}/, encoded(id))}?${search}`;
      const answer = await app.request(address, { headers: { accept: printable(id) } });
      await answer.arrayBuffer();
      assert.ok(answer.status < 500, `${answer.status} ${address}`);
    }),
    { numRuns: 1500, seed: 20260105 },
  );
});

test('no body makes the server fail', async () => {
  const app = await served();
  const bodies = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('{}', '[]', '{"verdict":"set"}'),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('judgements', 'judgements/undo'), bodies, async (path, body) => {
      // What is decided here would change the record of the other tests.
      if (path === 'judgements/undo' && /^\s*\{\s*\}\s*$/.test(body)) return;
      const answer = await app.request(`/api/v1/${path}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      assert.ok(answer.status < 500, `${answer.status} ${body}`);
    }),
    { numRuns: 300, seed: 20260105 },
  );
});

/** A part of an address; half a character of two cannot be sent and is sent as it is. */
function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.toWellFormed());
  }
}

/** A header may hold printable characters of ASCII alone. */
const printable = (text: string): string => text.replace(/[^ -~]/gu, '').slice(0, 100);
