import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listen } from '../../src/serve/listen.ts';
import { asked, bodyOf, exampleRecord, served } from './served.ts';

test('a list gives the values of its kind under its conditions, as the store does', async () => {
  const store = await exampleRecord();
  const answer = await asked('events?with=Vietnam&with=KOR&since=2025-10&limit=500&citations=1000');
  assert.equal(answer.status, 200);
  const { values, next } = await bodyOf(answer);
  const listed = await store.list({ kind: 'event', with: ['VNM', 'KOR'], since: '2025-10', limit: 500 });
  assert.deepEqual(
    values.map((one: { id: string }) => one.id),
    listed.map((one) => one.id),
  );
  assert.ok(values.length > 3);
  assert.equal(next, null);
});

test('pages follow one another by cursor and by the header Link, and give every value once', async () => {
  const whole = await bodyOf(await asked('statements?limit=500'));
  const found: string[] = [];
  let path: string | undefined = 'statements?limit=7';
  while (path !== undefined) {
    const answer = await asked(path);
    const { values } = await bodyOf(answer);
    found.push(...values.map((one: { id: string }) => one.id));
    path = /^<\/api\/v1\/(.+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
  }
  assert.deepEqual(
    found,
    whole.values.map((one: { id: string }) => one.id),
  );
});

const refused = [
  ['events?limit=0', 400, 'usage'],
  ['events?limit=1e2', 400, 'usage'],
  ['events?limit=5&limit=6', 400, 'usage'],
  ['events?colour=red', 400, 'usage'],
  ['events?since=2025-02-30', 400, 'usage'],
  ['events?after=nonsense', 400, 'usage'],
  ['events?type=talk', 400, 'usage'],
  ['statements?stage=signed', 400, 'usage'],
  ['events?with=Peruu', 404, 'id-unknown'],
  ['events?format=xml', 406, 'form-unknown'],
  ['nothing', 404, 'path-unknown'],
] as const;
for (const [path, status, code] of refused)
  test(`${path} is refused by ${code}`, async () => {
    const answer = await asked(path);
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    assert.equal((await bodyOf(answer)).code, code);
  });

test('a method that a path does not take is told those that it does', async () => {
  const answer = await asked('events', { method: 'DELETE' });
  assert.equal(answer.status, 405);
  assert.equal(answer.headers.get('allow'), 'GET, HEAD');
});

test('an answer that the client has already is not sent again', async () => {
  const first = await asked('figures?limit=3');
  const tag = first.headers.get('etag') ?? '';
  const again = await asked('figures?limit=3', { headers: { 'if-none-match': `"other", ${tag}` } });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
  assert.equal((await asked('figures?limit=3', { headers: { 'if-none-match': '"other"' } })).status, 200);
});

test('the server answers over a socket, and ends when it is asked to', async () => {
  const listener = await listen(await served(), { host: '127.0.0.1', port: 0 });
  const answer = await fetch(`http://127.0.0.1:${listener.port}/api/v1/events?limit=1`);
  assert.equal(answer.status, 200);
  assert.equal((await bodyOf(answer)).values.length, 1);
  await listener.close();
  await assert.rejects(fetch(`http://127.0.0.1:${listener.port}/api/v1/events`));
});
