import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { compareText } from '../../../src/model/order.ts';
import { openApi } from '../../../src/serve/describe/openapi.ts';
import { everyOperation } from '../../../src/serve/live/every-operation.ts';
import { addCount, addTalks, liveRecord, type LiveRecord } from './live-record.ts';
import { openStream, type SseClient } from './sse-client.ts';

/** Runs a test on a served record, which is closed whatever comes. */
async function withLive(
  work: (live: LiveRecord) => Promise<void>,
  limits: Parameters<typeof liveRecord>[0] = {},
): Promise<void> {
  const live = await liveRecord(limits);
  try {
    await work(live);
  } finally {
    await live.close();
    await live.store.close();
  }
}

/** Waits until something is so, for at most ten seconds. */
async function until(isSo: () => boolean): Promise<void> {
  for (let n = 0; n < 500 && !isSo(); n += 1) await sleep(20);
  assert.ok(isSo());
}

async function summaries(client: SseClient, count: number): Promise<readonly string[]> {
  const found: string[] = [];
  while (found.length < count) {
    const event = await client.next();
    assert.ok(event !== null);
    found.push(JSON.parse(event.data).summary ?? event.event);
  }
  return found;
}

test('a new fact comes as an event with its kind, its id and its sentence', () =>
  withLive(async ({ origin, store }) => {
    await addTalks(store, 'Old News');
    const client = await openStream(`${origin}/api/v1/live`);
    assert.equal(client.status, 200);
    assert.match(String(client.headers['content-type']), /^text\/event-stream/);
    assert.equal(client.headers['cache-control'], 'no-store');
    await addTalks(store, 'Arta Dushku');
    const told = await client.next();
    assert.equal(told?.event, 'event');
    assert.match(told?.id ?? '', /^2-[0-9a-f]{8}$/);
    const fact = JSON.parse(told?.data ?? '');
    assert.equal(fact.kind, 'event');
    assert.match(fact.citations[0].quote, /Arta Dushku Aaarta held talks/);
    client.close();
  }));

test('conditions are those of lists, and a conflict is told beside the figure that makes it', () =>
  withLive(async ({ origin, store }) => {
    const figures = await openStream(`${origin}/api/v1/live?with=ALB&kind=figures&kind=conflicts`);
    const events = await openStream(`${origin}/api/v1/live?type=CONSULT`);
    const nobody = await openStream(`${origin}/api/v1/live?with=SWE&kind=statements`);
    await addCount(store, 40_000);
    await addTalks(store, 'Arta Dushku');
    await addCount(store, 90_000);
    const kinds: string[] = [];
    for (let n = 0; n < 3; n += 1) kinds.push((await figures.next())?.event ?? '');
    assert.deepEqual(kinds.toSorted(compareText), ['conflict', 'figure', 'figure']);
    assert.equal((await events.next())?.event, 'event');
    for (const one of [figures, events, nobody]) one.close();
  }));

const refused = [
  ['live?colour=red', 400, 'usage'],
  ['live?kind=statements&stage=signed', 400, 'usage'],
  ['live?stage=signed&place=Oslo', 400, 'usage'],
  ['live?kind=actors', 400, 'usage'],
  ['live?kind=nonsense', 400, 'usage'],
  ['live?since=2025-02-30', 400, 'usage'],
  ['live?with=Peruu', 404, 'id-unknown'],
  ['live?after=nonsense', 400, 'usage'],
  ['live?after=-1', 400, 'usage'],
] as const;
test('conditions that contradict one another or that there are not are refused', () =>
  withLive(async ({ origin, hub }) => {
    for (const [path, status, code] of refused) {
      const answer = await fetch(`${origin}/api/v1/${path}`);
      assert.equal(answer.status, status, path);
      assert.equal(JSON.parse(await answer.text()).code, code);
    }
    const head = await fetch(`${origin}/api/v1/live`, { method: 'HEAD' });
    assert.match(head.headers.get('content-type') ?? '', /^text\/event-stream/);
    assert.equal(hub.count(), 0);
  }));

const many = 30;

test('a client that comes again with its last id misses nothing and hears nothing twice', () =>
  withLive(async ({ origin, store }) => {
    let client = await openStream(`${origin}/api/v1/live`);
    const ids: string[] = [];
    for (let n = 0; n < many; n += 1) {
      await addTalks(store, 'Arta', n);
      if (n % 4 !== 3) continue;
      ids.push(JSON.parse((await client.next())?.data ?? '').id);
      client.close();
      client = await openStream(`${origin}/api/v1/live`, { 'last-event-id': client.lastId() });
    }
    while (ids.length < many) ids.push(JSON.parse((await client.next())?.data ?? '').id);
    assert.equal(new Set(ids).size, many);
    assert.deepEqual(
      ids.toSorted(),
      (await store.list({ kind: 'event', limit: 100 })).map((one) => one.id).toSorted(),
    );
    client.close();
    const whole = await openStream(`${origin}/api/v1/live?after=0`);
    assert.equal((await summaries(whole, many)).length, many);
    whole.close();
  }));

test('a client whose place is of another record is told that it may have missed something', () =>
  withLive(async ({ origin, store }) => {
    await addTalks(store, 'Arta Dushku');
    for (const place of ['1-deadbeef', '99-00000000']) {
      const client = await openStream(`${origin}/api/v1/live`, { 'last-event-id': place });
      const told = await client.next();
      assert.equal(told?.event, 'missed');
      assert.match(JSON.parse(told?.data ?? '').goesOnFrom, /^1-/);
      client.close();
    }
  }));

test('a silent stream is kept open, and moves the place of its client on past what it did not ask for', () =>
  withLive(
    async ({ origin, store }) => {
      const client = await openStream(`${origin}/api/v1/live?kind=conflicts`);
      const waiting = client.next();
      await addTalks(store, 'Arta Dushku');
      await until(() => client.lastId().startsWith('1-'));
      client.close();
      assert.equal(await waiting.catch(() => null), null);
    },
    { beatMs: 40 },
  ));

test('when clients go, nothing is left of their streams', () =>
  withLive(async ({ origin, store, hub }) => {
    const agent = new Agent({ connections: 200 });
    const answers = await Promise.all(
      Array.from({ length: 200 }, () =>
        request(`${origin}/api/v1/live`, { dispatcher: agent, bodyTimeout: 0 }),
      ),
    );
    assert.equal(hub.count(), 200);
    await addTalks(store, 'Arta Dushku');
    for (const { body } of answers) {
      body.on('error', () => {});
      await once(body, 'data');
      body.destroy();
    }
    await agent.destroy();
    await until(() => hub.count() === 0);
  }));

test('more streams than there is room for are refused politely, and room that is left is given again', () =>
  withLive(
    async ({ origin, hub }) => {
      const open = [await openStream(`${origin}/api/v1/live`), await openStream(`${origin}/api/v1/live`)];
      const agent = new Agent({ connections: 100 });
      const refusals = await Promise.all(
        Array.from({ length: 1000 }, async () => {
          const { statusCode, headers, body } = await request(`${origin}/api/v1/live`, { dispatcher: agent });
          const said = JSON.parse(await body.text());
          return [statusCode, headers['retry-after'], said.code].join(' ');
        }),
      );
      assert.deepEqual([...new Set(refusals)], ['503 30 streams-full']);
      await agent.destroy();
      for (const one of open) one.close();
      await until(() => hub.count() === 0);
      const again = await openStream(`${origin}/api/v1/live`);
      assert.equal(again.status, 200);
      again.close();
    },
    { mostStreams: 2 },
  ));

/** How a client reads that does not keep up. */
const slow: readonly (readonly [string, (socket: Socket) => void])[] = [
  ['does not read', () => {}],
  ['reads a byte now and then', (socket) => void socket.read(1)],
];
for (const [says, read] of slow)
  test(`a client that ${says} is cut off, and harms nobody`, () =>
    withLive(
      async ({ origin, port, store, hub, noted }) => {
        const socket = connect({ host: '127.0.0.1', port });
        socket.on('error', () => {});
        socket.pause();
        const reading = setInterval(() => read(socket), 20);
        socket.write('GET /api/v1/live?after=0 HTTP/1.1\r\nhost: localhost\r\n\r\n');
        await until(() => hub.count() === 1);
        const client = await openStream(`${origin}/api/v1/live`);
        for (let n = 0; n < 400 && hub.count() > 1; n += 1) {
          await addTalks(store, `Reader ${'a'.repeat(50_000)}`, n);
          assert.equal((await client.next())?.event, 'event');
        }
        await until(() => hub.count() === 1);
        clearInterval(reading);
        assert.deepEqual(
          noted.map((one) => one.code),
          ['reader-too-slow'],
        );
        client.close();
        socket.destroy();
      },
      { patienceMs: 300, graceMs: 20, lookMs: 20 },
    ));

test('the stream is described with its form and its refusals', () => {
  const described = openApi(everyOperation(null), '0.0.0').paths?.['/live']?.get;
  assert.ok(described?.responses?.['200']?.content?.['text/event-stream']);
  assert.match(described.responses['503']?.description ?? '', /`streams-full`/);
});

test('a server that is stopped says so to its clients, and ends at once', async () => {
  const live = await liveRecord();
  const client = await openStream(`${live.origin}/api/v1/live`);
  const waiting = client.next();
  const start = performance.now();
  await live.close();
  assert.ok(performance.now() - start < 3000);
  const told = await waiting;
  assert.equal(told?.event, 'end');
  assert.equal(JSON.parse(told?.data ?? '').code, 'server-stopping');
  await live.store.close();
});
