import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveApp } from '../../src/serve/app.ts';
import { guardsFor, type Access } from '../../src/serve/guards.ts';
import { listen } from '../../src/serve/listen.ts';
import { operations } from '../../src/serve/operations.ts';
import { isLoopback } from '../../src/serve/safety/host-guard.ts';
import { readTokens, watchedTokens, writeTokens } from '../../src/serve/safety/token-file.ts';
import { newToken, tokenOf } from '../../src/serve/safety/tokens.ts';
import { bodyOf, changedRecord, posted, quiet, served } from './served.ts';

const here: Access = { host: '127.0.0.1', hostNames: [], origins: [], tokens: null, rate: null };

const hosts = [
  ['localhost', here, 200],
  ['127.0.0.1:8017', here, 200],
  ['[::1]:8017', here, 200],
  ['evil.example', here, 421],
  ['192.168.1.4', here, 421],
  ['localhost.evil.example', here, 421],
  ['record.example', { ...here, hostNames: ['record.example'] }, 200],
  ['192.168.1.4:80', { ...here, host: '0.0.0.0' }, 200],
  ['evil.example', { ...here, host: '0.0.0.0' }, 421],
] as const;
for (const [host, access, status] of hosts)
  test(`a server at ${access.host} that is called ${host} answers ${status}`, async () => {
    const app = await served({ guards: guardsFor(access) });
    const answer = await app.request('http://localhost/api/v1/status', { headers: { host } });
    assert.equal(answer.status, status);
  });

const origins = [
  ['https://evil.example', here, 403, null],
  ['null', here, 403, null],
  ['http://localhost:8017', here, 200, null],
  ['https://desk.example', { ...here, origins: ['https://desk.example'] }, 200, 'https://desk.example'],
  ['https://other.example', { ...here, origins: ['https://desk.example'] }, 403, null],
] as const;
for (const [origin, access, status, allowed] of origins)
  test(`a page of ${origin} is answered ${status} where ${access.origins.join(', ') || 'no origin'} is allowed`, async () => {
    const app = await served({ guards: guardsFor(access) });
    const headers = { origin, host: 'localhost:8017' };
    const answer = await app.request('http://localhost:8017/api/v1/status', { headers });
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('access-control-allow-origin'), allowed);
  });

test('what a page may send is asked for before, and told', async () => {
  const app = await served({ guards: guardsFor({ ...here, origins: ['https://desk.example'] }) });
  const answer = await app.request('http://localhost/api/v1/judgements', {
    method: 'OPTIONS',
    headers: { origin: 'https://desk.example', 'access-control-request-method': 'POST' },
  });
  assert.equal(answer.status, 204);
  assert.match(answer.headers.get('access-control-allow-methods') ?? '', /POST/);
});

test('every answer tells browsers to run nothing, and refusals do too', async () => {
  const app = await served({ guards: guardsFor(here) });
  for (const path of ['status', 'nothing', 'events?limit=x', 'brief?about=trade&format=html']) {
    const { headers } = await app.request(`http://localhost/api/v1/${path}`);
    assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'/, path);
    assert.doesNotMatch(headers.get('content-security-policy') ?? '', /unsafe/, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  }
});

const reader = newToken({ name: 'reader', scopes: ['read'], madeOn: '2026-01-05' });
const editor = newToken({ name: 'editor', scopes: ['read', 'judge'], madeOn: '2026-01-05' });
const known = [reader.kept, editor.kept];

const sent = [
  [undefined, 401],
  ['', 401],
  [`Bearer ${reader.text}`, 200],
  [`bearer ${reader.text}`, 200],
  [`Bearer ${reader.text}x`, 401],
  [`Bearer ${reader.kept.sha256}`, 401],
  [`Basic ${reader.text}`, 401],
  [`Bearer ${'a'.repeat(4000)}`, 401],
] as const;
for (const [authorization, status] of sent)
  test(`Authorization "${authorization?.slice(0, 12)}…" is answered ${status}`, async () => {
    const app = await served({ guards: guardsFor({ ...here, tokens: () => known }) });
    const headers = authorization === undefined ? {} : { authorization };
    const answer = await app.request('http://localhost/api/v1/status', { headers });
    assert.equal(answer.status, status);
    assert.equal(answer.headers.has('www-authenticate'), status === 401);
  });

test('who decides is the name of the token, whatever the request says, and it is noted', async () => {
  const noted: unknown[] = [];
  const app = serveApp(await changedRecord(), {
    ...quiet,
    guards: guardsFor({ ...here, tokens: () => known }),
    noteDecision: (one) => noted.push(one),
  });
  const request = (token: string): RequestInit =>
    posted(
      { verdict: 'set', a: 'Peru', field: 'name', value: 'Perú', by: 'the minister' },
      { authorization: `Bearer ${token}` },
    );
  assert.equal((await app.request('http://localhost/api/v1/judgements', request(reader.text))).status, 403);
  const answer = await app.request('http://localhost/api/v1/judgements', request(editor.text));
  const { id, by, on } = await bodyOf(answer);
  assert.deepEqual([by, on], ['editor', '2026-01-05']);
  assert.deepEqual(noted, [{ verdict: 'set', judgement: id, by: 'editor' }]);
});

test('a file of tokens keeps hashes alone, for its owner alone, and a token that is taken back lets nobody in', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-tokens-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'tokens');
  assert.deepEqual(readTokens(path), []);
  writeTokens(path, known);
  assert.ok(!readFileSync(path, 'utf8').includes(reader.text));
  assert.equal(statSync(path).mode & 0o777, 0o600);
  let time = 0;
  const tokens = watchedTokens(path, () => time);
  assert.equal(tokenOf(reader.text, tokens())?.name, 'reader');
  writeTokens(path, [editor.kept]);
  time += 2000;
  assert.equal(tokenOf(reader.text, tokens()), null);
  assert.equal(tokenOf(editor.text, tokens())?.name, 'editor');
});

test('clients that ask too often are told when to come again, and others are not', async () => {
  let time = 0;
  const guards = guardsFor({ ...here, rate: { perSecond: 2, burst: 3, now: () => time } });
  const app = await served({ guards });
  const ask = async (remoteAddress: string): Promise<Response> =>
    app.request('http://localhost/api/v1/status', {}, { incoming: { socket: { remoteAddress } } });
  const statuses = [];
  for (let at = 0; at < 4; at += 1) statuses.push((await ask('10.0.0.1')).status);
  assert.deepEqual(statuses, [200, 200, 200, 429]);
  assert.equal((await ask('10.0.0.1')).headers.get('retry-after'), '1');
  assert.equal((await ask('10.0.0.2')).status, 200);
  time += 600;
  assert.equal((await ask('10.0.0.1')).status, 200);
});

test('a brief as a page may use its own style and nothing else', async () => {
  const app = await served({ guards: guardsFor(here) });
  const answer = await app.request('http://localhost/api/v1/brief?about=trade&format=html');
  const [, style = ''] = /<style>([^<]*)<\/style>/.exec(await answer.text()) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  assert.ok(style.length > 100);
  assert.ok(answer.headers.get('content-security-policy')?.includes(`'sha256-${hash}'`));
});

test('the page of the API names every operation and refusal, without a script', async () => {
  const page = await (await served()).request('/api/v1/docs');
  const text = await page.text();
  assert.equal(page.status, 200);
  assert.doesNotMatch(text, /<script|style=|onload/i);
  for (const { name } of operations) assert.ok(text.includes(`id="${name}"`), name);
  assert.ok(text.includes('id="error-usage"'));
  assert.equal((await (await served()).request('/api/v1/docs.css')).status, 200);
});

test('the text of an article is given as JSON and never as a page', async () => {
  const answer = await (
    await served()
  ).request('/api/v1/articles/2025-10-31-target-raised.json', {
    headers: { accept: 'text/html' },
  });
  assert.equal(answer.status, 406);
});

const loopback = [
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.0.1', false],
  ['127.0.0.1.evil.example', false],
] as const;
for (const [host, is] of loopback)
  test(`${host} ${is ? 'is' : 'is not'} this machine alone`, () => assert.equal(isLoopback(host), is));

test('a client that reads nothing of a long answer keeps nobody waiting, and stopping ends it', async () => {
  const listener = await listen(await served(), { host: '127.0.0.1', port: 0 });
  const slow = connect(listener.port, '127.0.0.1');
  slow.on('error', () => {});
  slow.write('GET /api/v1/export HTTP/1.1\r\nHost: localhost\r\n\r\n');
  slow.pause();
  const answer = await fetch(`http://127.0.0.1:${listener.port}/api/v1/status`);
  assert.equal(answer.status, 200);
  slow.destroy();
  await listener.close();
});

test('a whole export says behind its body how many values it has had', async () => {
  const listener = await listen(await served(), { host: '127.0.0.1', port: 0 });
  const raw = await new Promise<string>((resolve) => {
    let text = '';
    const socket = connect(listener.port, '127.0.0.1');
    socket.on('data', (part) => (text += part.toString()));
    socket.on('close', () => resolve(text));
    socket.write('GET /api/v1/export HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  });
  const lines = [...raw.matchAll(/^\{"kind":/gm)].length;
  assert.equal(/X-Row-Count: (\d+)\r\n\r\n$/.exec(raw)?.[1], String(lines));
  const head = await fetch(`http://127.0.0.1:${listener.port}/api/v1/export`, { method: 'HEAD' });
  assert.equal(head.status, 200);
  await listener.close();
});

test('more long answers than may be under way are refused politely, and those that end make room', async () => {
  const app = await served();
  const open: Response[] = [];
  for (let at = 0; at < 8; at += 1) open.push(await app.request('/api/v1/export'));
  const refused = await app.request('/api/v1/export');
  assert.deepEqual([refused.status, (await bodyOf(refused)).code], [503, 'server-full']);
  await open[0].body?.cancel();
  await open[1].text();
  for (const answer of [await app.request('/api/v1/export'), await app.request('/api/v1/export')]) {
    assert.equal(answer.status, 200);
    open.push(answer);
  }
  for (const answer of open.slice(2)) await answer.body?.cancel();
  for (let at = 0; at < 20; at += 1)
    assert.equal((await app.request('/api/v1/export', { method: 'HEAD' })).status, 200);
});
