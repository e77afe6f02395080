import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StreamableHTTPClientTransport, type Client } from '@modelcontextprotocol/client';
import { guardsFor, type Access } from '../../../src/serve/guards.ts';
import { mountedMcp } from '../../../src/serve/mcp/mounted-mcp.ts';
import { newToken } from '../../../src/serve/safety/tokens.ts';
import { exampleRecord, served } from '../served.ts';
import { called, client, connected } from './connected.ts';

test('progress is told step by step where it is asked for', async (t) => {
  const one = await connected(t);
  const told: string[] = [];
  await one.callTool(
    { name: 'brief', arguments: { with: ['Vietnam'] } },
    { onprogress: ({ message = '' }) => told.push(message) },
  );
  assert.deepEqual(told, ['Brief', 'gathering what the record holds']);
});

test('a call that is called off ends, and the next one is answered', async (t) => {
  const one = await connected(t);
  const leaving = new AbortController();
  const call = one.callTool({ name: 'brief', arguments: { with: ['Vietnam'] } }, { signal: leaving.signal });
  leaving.abort('enough');
  await assert.rejects(call);
  assert.equal((await called(one, 'status')).isError, false);
});

test('ids are completed from their first digits', async (t) => {
  const one = await connected(t);
  const ref = { type: 'ref/resource', uri: 'chancery://fact/{id}' } as const;
  const { completion } = await one.complete({ ref, argument: { name: 'id', value: '0645' } });
  assert.equal(completion.values.length, 1);
  const none = await one.complete({ ref, argument: { name: 'id', value: 'Luong' } });
  assert.deepEqual(none.completion.values, []);
});

const local: Access = { host: '127.0.0.1', hostNames: [], origins: [], tokens: null, rate: null };

/** A client that speaks HTTP to a server of the example record, without a socket. */
async function overHttp(
  one: Client,
  access: Access = local,
  headers: Readonly<Record<string, string>> = {},
): Promise<Client> {
  const mounted = [mountedMcp(await exampleRecord(), '0.0.0')];
  const app = await served({ mounted, guards: guardsFor(access) });
  const transport = new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
    fetch: async (url, init) => app.request(url, init),
    requestInit: { headers: { host: 'localhost', ...headers } },
  });
  await one.connect(transport);
  return one;
}

for (const [revision, options] of [
  ['2025-11-25', {}],
  ['2026-07-28', { versionNegotiation: { mode: { pin: '2026-07-28' } } }],
] as const)
  test(`over HTTP, a client of ${revision} is answered as others are`, async (t) => {
    const one = await overHttp(client(options));
    t.after(() => one.close());
    assert.equal(one.getNegotiatedProtocolVersion(), revision);
    assert.equal((await one.listTools()).tools.length, 12);
    const { value } = await called(one, 'get', { id: '0645' });
    assert.equal(value.fact.place, 'Gyeongju');
    assert.match(JSON.stringify(await one.readResource({ uri: value.fact.uri })), /Gyeongju/);
    const told: string[] = [];
    await one.callTool(
      { name: 'brief', arguments: { about: 'trade' } },
      { onprogress: ({ message = '' }) => told.push(message) },
    );
    assert.equal(told.length, 2);
  });

test('over HTTP, the guards of the server stand before it', async (t) => {
  const key = newToken({ name: 'desk', scopes: ['read'], madeOn: '2026-01-05' });
  const access: Access = { ...local, tokens: () => [key.kept] };
  await assert.rejects(overHttp(client(), access), /401|token/i);
  const one = await overHttp(client(), access, { authorization: `Bearer ${key.text}` });
  t.after(() => one.close());
  assert.equal((await called(one, 'status')).isError, false);
  await assert.rejects(overHttp(client(), local, { host: 'evil.example' }), /421|host/i);
  await assert.rejects(overHttp(client(), local, { origin: 'https://evil.example' }), /403|origin/i);
});

test('over HTTP, what is no message is refused', async () => {
  const app = await served({ mounted: [mountedMcp(await exampleRecord(), '0.0.0')] });
  const post = (body: string, type = 'application/json'): Response | Promise<Response> =>
    app.request('/mcp', {
      method: 'POST',
      body,
      headers: { 'content-type': type, accept: 'application/json, text/event-stream' },
    });
  assert.equal((await post('{"no":')).status, 400);
  assert.equal((await post('hello', 'text/plain')).status, 415);
  assert.equal((await app.request('/mcp')).status, 405);
});
