import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { test } from 'node:test';
import { Webhook as Signer } from 'standardwebhooks';
import type { Clock } from '../../../src/intake/clock.ts';
import { undiciTransport } from '../../../src/intake/fetch/undici-transport.ts';
import { courier } from '../../../src/pipeline/hooks/courier.ts';
import { newsQuery } from '../../../src/pipeline/news/news-query.ts';
import { hookSearch, saveSearch } from '../../../src/pipeline/news/saved-search.ts';
import { openStore } from '../../../src/pipeline/open-store.ts';
import type { Webhook } from '../../../src/record/news-memory.ts';
import type { Store } from '../../../src/record/store.ts';
import { addTalks } from './live-record.ts';

/** What a receiver has been sent. */
interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** How a receiver answers a message; by what it does, not by what it gives. */
type Answering = (answer: ServerResponse, nth: number) => void;

interface Setting {
  readonly store: Store;
  readonly received: readonly Received[];
  /** One round, and all that it begins. */
  readonly round: () => Promise<void>;
  readonly hook: () => Promise<Webhook>;
  /** Lets so much time pass. */
  readonly pass: (ms: number) => void;
}

/** A record with a saved search whose news go to a receiver on this machine, and a clock that is set by hand. */
async function withReceiver(
  answering: Answering,
  work: (setting: Setting) => Promise<void>,
  {
    allowed = ['127.0.0.1'],
    address = '',
  }: { readonly allowed?: readonly string[]; readonly address?: string } = {},
): Promise<void> {
  const received: Received[] = [];
  const server = createServer((request, answer) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      answering(answer, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  const store = openStore(':memory:');
  const hosts = new Set(allowed);
  const transport = undiciTransport(hosts);
  let nowMs = Date.parse('2026-01-05T00:00:00Z');
  const clock: Clock = { now: () => nowMs, sleep: async () => {}, random: () => 0.5 };
  const { signal } = new AbortController();
  const note = (error: unknown): void => assert.ifError(error);
  const sending = { transport, clock, allowed: hosts, version: '0.0.0', patienceMs: 2000, signal };
  const works = courier({ store, ...sending, note });
  try {
    const search = await saveSearch(
      { name: 'desk', query: newsQuery(['event'], {}), on: '2026-01-05' },
      store,
    );
    await hookSearch(search, address === '' ? `http://127.0.0.1:${port}/hook` : address, store);
    await work({
      store,
      received,
      round: () => works.round().then(works.idle),
      hook: async () => (await store.savedSearches())[0]?.hook ?? assert.fail('no webhook'),
      pass: (ms) => void (nowMs += ms),
    });
  } finally {
    await transport.close();
    server.closeAllConnections();
    server.close();
    await store.close();
  }
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answering =>
  (answer) =>
    void answer.writeHead(code, headers).end();

const minute = 60_000;

test('new facts are sent in their order, signed as another library checks it, and once', () =>
  withReceiver(status(204), async ({ store, received, round, hook }) => {
    for (let n = 0; n < 3; n += 1) await addTalks(store, 'Arta', n);
    await round();
    await round();
    assert.equal(received.length, 1);
    await addTalks(store, 'Besa', 9);
    await round();
    const { secret, failures, sending } = await hook();
    for (const { headers, body } of received) {
      const sentAt = new Date(Number(headers['webhook-timestamp']) * 1000);
      const signed = new Signer(secret).sign(String(headers['webhook-id']), sentAt, body);
      assert.equal(headers['webhook-signature'], signed);
    }
    assert.deepEqual(received.map(countOf), [3, 1]);
    assert.deepEqual([failures, sending], [0, null]);
  }));

test('a receiver that fails is tried again with the same id, later and later, and nothing new overtakes', () =>
  withReceiver(
    (answer, nth) => void answer.writeHead(nth < 4 ? 500 : 200).end(),
    async ({ store, received, round, hook, pass }) => {
      await addTalks(store, 'Arta', 0);
      await round();
      const waits: number[] = [];
      for (let n = 0; n < 3; n += 1) {
        const { due, failures, lastFailure } = await hook();
        assert.deepEqual([failures, lastFailure], [n + 1, 'status 500']);
        await addTalks(store, 'Besa', n + 1);
        await round();
        assert.equal(received.length, n + 1);
        waits.push(Date.parse(due ?? ''));
        pass(60 * minute);
        await round();
      }
      assert.equal(new Set(received.slice(0, 4).map((one) => one.headers['webhook-id'])).size, 1);
      assert.deepEqual(received.slice(0, 4).map(countOf), [1, 1, 1, 1]);
      assert.equal(
        received
          .slice(4)
          .map(countOf)
          .reduce((a, b) => a + b, 0),
        3,
      );
      assert.equal((await hook()).failures, 0);
    },
  ));

const countOf = ({ body }: Received): number => JSON.parse(body).data.facts.length;

const failing: readonly (readonly [string, Answering, string])[] = [
  ['answers 500', status(500), 'status 500'],
  ['answers 404', status(404), 'status 404'],
  ['sends elsewhere', status(302, { location: 'http://127.0.0.1:1/' }), 'status 302'],
  ['says nothing', () => {}, 'answer-too-slow'],
  ['breaks off', (answer) => void answer.socket?.destroy(), 'UND_ERR_SOCKET'],
];
for (const [says, answering, words] of failing)
  test(`a receiver that ${says} has failed: ${words}`, () =>
    withReceiver(answering, async ({ store, received, round, hook }) => {
      await addTalks(store, 'Arta', 0);
      await round();
      assert.equal(received.length, 1);
      const { lastFailure, failures, sent } = await hook();
      assert.deepEqual([lastFailure, failures, sent], [words, 1, 0]);
    }));

test('a receiver that is gone is sent nothing more', () =>
  withReceiver(status(410), async ({ store, received, round, hook, pass }) => {
    await addTalks(store, 'Arta', 0);
    await round();
    pass(60 * minute);
    await round();
    assert.equal(received.length, 1);
    assert.equal((await hook()).stopped, 'gone');
  }));

test('a message that fails for three days is given up', () =>
  withReceiver(status(503), async ({ store, received, round, hook, pass }) => {
    await addTalks(store, 'Arta', 0);
    await round();
    for (let n = 0; n < 100; n += 1) {
      pass(60 * minute);
      await round();
    }
    assert.equal((await hook()).stopped, 'given up');
    assert.ok(received.length > 70 && received.length < 80);
  }));

test('a receiver that asks to be left alone is', () =>
  withReceiver(status(429, { 'retry-after': '1800' }), async ({ store, received, round, pass }) => {
    await addTalks(store, 'Arta', 0);
    await round();
    pass(29 * minute);
    await round();
    assert.equal(received.length, 1);
    pass(2 * minute);
    await round();
    assert.equal(received.length, 2);
  }));

for (const address of [
  'http://127.0.0.1:9/hook',
  'http://localhost:9/hook',
  'http://[::1]:9/',
  'http://169.254.169.254/',
])
  test(`${address} is no address of the public web, and is not asked unless it is allowed by name`, () =>
    withReceiver(
      status(200),
      async ({ store, round, hook }) => {
        await addTalks(store, 'Arta', 0);
        await round();
        assert.equal((await hook()).lastFailure, 'address-refused');
      },
      { allowed: [], address },
    ));

test('a webhook that is taken away or set anew while a message is under way stays so', async () => {
  const { promise, resolve } = Promise.withResolvers<ServerResponse>();
  await withReceiver(
    (answer) => resolve(answer),
    async ({ store, round }) => {
      await addTalks(store, 'Arta', 0);
      const under = round();
      const answer = await promise;
      await store.noteHook('desk', null);
      answer.writeHead(500).end();
      await under;
      assert.equal((await store.savedSearches())[0]?.hook, null);
    },
  );
});

test('hostile names in a message are JSON', () =>
  withReceiver(status(200), async ({ store, received, round }) => {
    await addTalks(store, 'Arta"}\n\u2028</script>\u0000', 0);
    await round();
    assert.match(
      JSON.parse(received[0]?.body ?? '').data.facts[0].citations[0].quote,
      /Arta"\}\n\u2028<\/script>/,
    );
  }));
