import assert from 'node:assert/strict';
import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readPaths } from '../../../src/cli/reading/read-paths.ts';
import { silentSession } from '../../../src/cli/silent-session.ts';
import { recordLine } from '../../../src/export/jsonl.ts';
import { openStore } from '../../../src/pipeline/open-store.ts';
import type { Store } from '../../../src/record/store.ts';
import { newToken } from '../../../src/serve/safety/tokens.ts';
import { root } from '../../cli/run-cli.ts';
import { openStream } from '../live/sse-client.ts';
import { bodyOf, posted } from '../served.ts';
import { withServer, type ReadingServer } from './reading-server.ts';

const wire = join(root, 'examples', 'wire');

async function exported(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const value of store.values()) lines.push(recordLine(value));
  return lines;
}

/** Sends every file below a folder, as a page does that is given it. */
async function sendFolder(server: ReadingServer, folder: string): Promise<string> {
  const id = await server.open();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    const answer = await server.send(id, { name, folder: 'wire' }, readFileSync(path));
    assert.equal(answer.status, 200, await answer.text());
  }
  return id;
}

test('a folder that is sent gives the record that "chancery read" gives of it, in a process beside the server', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-readings-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const plain = openStore(':memory:');
  await readPaths([wire], { store: plain, session: silentSession(), threads: 0 });
  await withServer(
    async (server) => {
      const id = await sendFolder(server, wire);
      const stream = await openStream(`${server.origin}/api/v1/readings/${id}/live`);
      await server.post(`readings/${id}/begin`);
      const states = new Set<string>();
      for (let event = await stream.next(); event !== null; event = await stream.next()) {
        assert.equal(event.event, 'reading');
        states.add(JSON.parse(event.data).state);
      }
      assert.ok(states.has('gathering') && states.has('done'), [...states].join(', '));
      const told = await server.over(id);
      assert.deepEqual([told.state, told.left, told.failure], ['done', 0, null]);
      assert.equal(told.saved, (await plain.status()).articles);
      assert.deepEqual(await exported(server.store), await exported(plain));
      assert.equal(server.ended.length, 1);

      const again = await sendFolder(server, wire);
      await server.post(`readings/${again}/begin`);
      const second = await server.over(again);
      assert.deepEqual([second.saved, second.known], [0, told.saved]);
    },
    { record: join(folder, 'record.db') },
  );
  await plain.close();
});

const note = readFileSync(join(root, 'test', 'serve', 'note.txt'));

/** Names that somebody may send, and what is made of them. */
const names = [
  [{ name: 'note.txt' }, 200, 'read'],
  [{ name: '<img src=x onerror=alert(1)>.txt' }, 200, 'read'],
  [{ name: 'thư của bộ trưởng.txt' }, 200, 'read'],
  [{ name: 'notes', folder: 'desk' }, 200, 'passed'],
  [{ name: 'a/b/picture.png', folder: 'desk' }, 200, 'passed'],
  [{ name: '.git/config.txt', folder: 'desk' }, 200, 'left-alone'],
  [{ name: 'README.md', folder: 'desk' }, 200, 'left-alone'],
  [{ name: 'README.md' }, 200, 'read'],
  [{ name: '../../etc/cron.d/x.txt', folder: 'desk' }, 400, 'usage'],
  [{ name: 'a/../../x.txt', folder: 'desk' }, 400, 'usage'],
  [{ name: '/etc/passwd' }, 400, 'usage'],
  [{ name: 'a/b.txt' }, 400, 'usage'],
  [{ name: 'a//b.txt', folder: 'desk' }, 400, 'usage'],
  [{ name: 'a\0b.txt' }, 400, 'usage'],
  [{ name: `${'x'.repeat(1001)}.txt` }, 400, 'usage'],
  [{ name: '' }, 400, 'usage'],
] as const;

test('names of files are data: none of them leads anywhere, and what a walk would not read is not kept', () =>
  withServer(async (server) => {
    const id = await server.open();
    for (const [query, status, becomes] of names) {
      const answer = await server.send(id, query, note);
      const body = await bodyOf(answer);
      assert.deepEqual([answer.status, body.met ?? body.code], [status, becomes], JSON.stringify(query));
    }
    const told = await bodyOf(await fetch(`${server.origin}/api/v1/readings/${id}`));
    assert.deepEqual([told.inputs, told.passed], [4, 2]);
  }));

test('what cannot be read is refused with its code and name, and the rest is read', () =>
  withServer(async (server) => {
    const id = await server.open();
    const blank = Buffer.from(`${' '.repeat(1_000_000)}\n`);
    const bomb = gzipSync(Buffer.concat(Array.from({ length: 120 }, () => blank)));
    const files = [
      ['note.txt', note],
      ['<b>bomb.jsonl.gz', bomb],
      ['broken.zip', Buffer.from('PK\u0003\u0004 and nothing behind it')],
      ['picture.txt', Buffer.from('\u0089PNG\r\n\0\0')],
      ['empty.txt', Buffer.from('')],
    ] as const;
    for (const [name, bytes] of files) assert.equal((await server.send(id, { name }, bytes)).status, 200);
    await server.post(`readings/${id}/begin`);
    const told = await server.over(id);
    assert.deepEqual([told.state, told.saved, told.refused], ['done', 1, 4]);
    const codes = Object.fromEntries(told.refusals.map(({ subject, code }) => [subject, code]));
    assert.equal(codes['<b>bomb.jsonl.gz'], 'archive-bomb');
    assert.equal(codes['picture.txt'], 'input-not-text');
    assert.deepEqual(
      told.articles.map(({ source }) => source),
      ['note.txt'],
    );
    assert.ok(!JSON.stringify(told).includes(tmpdir()), JSON.stringify(told));
  }));

test('a file comes in parts, each where the last ended; one that broke off is sent again', () =>
  withServer(async (server) => {
    const id = await server.open();
    const half = Math.floor(note.length / 2);
    const part = async (at: number, bytes: Uint8Array<ArrayBuffer>): Promise<readonly unknown[]> => {
      const answer = await server.send(id, { name: 'note.txt', at: String(at) }, bytes);
      const body = await bodyOf(answer);
      return [answer.status, body.bytes ?? body.code];
    };
    assert.deepEqual(await part(5, note.subarray(5)), [409, 'part-misplaced']);
    assert.deepEqual(await part(0, note.subarray(0, half)), [200, half]);
    assert.deepEqual(await part(half + 1, note.subarray(half + 1)), [409, 'part-misplaced']);
    assert.deepEqual(await part(0, note.subarray(0, half)), [200, half]);
    assert.deepEqual(await part(half, note.subarray(half)), [200, note.length]);
    await server.post(`readings/${id}/begin`);
    assert.equal((await server.over(id)).saved, 1);
    assert.deepEqual(await part(0, note), [409, 'reading-begun']);
    assert.equal((await server.post(`readings/${id}/begin`)).status, 409);
  }));

test('files and readings are bound in size and number, while they come', () =>
  withServer(
    async (server) => {
      const id = await server.open();
      const endless = new ReadableStream({
        pull: (controller) => controller.enqueue(Buffer.alloc(65_536, 'x')),
      });
      const answer = await fetch(`${server.origin}/api/v1/readings/${id}/files?name=endless.txt`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: endless,
        duplex: 'half',
      }).catch(() => null);
      // The connection may be closed before all is sent: then nothing is heard of the answer.
      if (answer !== null) assert.equal(answer.status, 413);
      for (let n = 0; n < 2; n += 1)
        assert.equal((await server.send(id, { name: `${n}.txt` }, Buffer.alloc(90_000))).status, 200);
      assert.equal((await server.send(id, { name: 'two.txt' }, Buffer.alloc(90_000))).status, 413);
      assert.equal((await server.send(id, { name: 'two.txt' }, Buffer.alloc(9))).status, 413);
      await server.open();
      const third = await server.post('readings');
      assert.deepEqual([third.status, (await bodyOf(third)).code], [503, 'readings-full']);
      await server.post(`readings/${id}/stop`);
      assert.equal((await server.post('readings')).status, 200);
    },
    { limits: { fileBytes: 100_000, allBytes: 200_000, mostFiles: 3, mostOpen: 2 } },
  ));

test('a reading to which nothing is sent for long is given up, and of those that ended the oldest is forgotten', () =>
  withServer(
    async (server) => {
      const id = await server.open();
      assert.equal((await server.over(id)).state, 'stopped');
      const other = await server.open();
      await server.post(`readings/${other}/stop`);
      const answer = await fetch(`${server.origin}/api/v1/readings/${id}`);
      assert.deepEqual([answer.status, (await bodyOf(answer)).code], [404, 'reading-unknown']);
    },
    { limits: { patienceMs: 30, mostEnded: 1 } },
  ));

const addresses = [
  ['http://127.0.0.1:1/x', 'address-refused'],
  ['http://localhost/x', 'address-refused'],
  ['http://[::1]/x', 'address-refused'],
  ['http://10.0.0.1/x', 'address-refused'],
  ['http://169.254.169.254/latest/meta-data', 'address-refused'],
  ['http://0x7f000001/x', 'address-refused'],
  ['file:///etc/passwd', 'url-not-web'],
  ['ftp://news.example/x', 'url-not-web'],
] as const;

test('addresses of private networks and of no web are refused, and a path is never taken for one', () =>
  withServer(async (server) => {
    for (const path of ['/etc/passwd', '-', '../x.txt', 'news.example/x']) {
      const answer = await server.post('readings', { addresses: [path] });
      assert.deepEqual([answer.status, (await bodyOf(answer)).code], [400, 'url-not-web'], path);
    }
    const { id } = await bodyOf(await server.post('readings', { addresses: addresses.map(([one]) => one) }));
    const told = await server.over(id);
    assert.deepEqual(
      told.refusals.map(({ code }) => code),
      addresses.map(([, code]) => code),
    );
    assert.equal(told.saved, 0);
  }));

test('an address that is allowed is read, and one that it leads to in a private network is not', async (t) => {
  const page = `<html><head><title>Peru and Chile sign a treaty</title></head><body><article><h1>Peru and Chile sign a treaty</h1><p>${note.toString().split('\n').at(-2)}</p></article></body></html>`;
  const site = createServer((request, response) => {
    if (request.url === '/away') response.writeHead(302, { location: 'http://10.0.0.1/x' }).end();
    else if (request.url === '/page') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
  t.after(() => site.close());
  const address = site.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await withServer(
    async (server) => {
      const { id } = await bodyOf(
        await server.post('readings', {
          addresses: [`http://127.0.0.1:${port}/away`, `http://127.0.0.1:${port}/page`],
          date: '2026-01-05',
        }),
      );
      const told = await server.over(id);
      assert.deepEqual(
        told.refusals.map(({ code }) => code),
        ['address-refused'],
      );
      assert.equal(told.saved, 1);
    },
    { allowHost: ['127.0.0.1'] },
  );
});

test('one reading is under way, the others wait; one that is stopped keeps what it has read', () =>
  withServer(async (server) => {
    const ids = [await sendFolder(server, wire), await server.open()];
    await server.send(ids[1], { name: 'note.txt' }, note);
    for (const id of ids) await server.post(`readings/${id}/begin`);
    const second = await bodyOf(await fetch(`${server.origin}/api/v1/readings/${ids[1]}`));
    assert.equal(second.state, 'waiting');
    await server.post(`readings/${ids[0]}/stop`);
    const first = await server.over(ids[0]);
    assert.equal(first.state, 'stopped');
    assert.equal((await server.over(ids[1])).state, 'done');
    const { articles, unsettled } = await server.store.status();
    assert.deepEqual([articles, unsettled], [first.saved + 1, 0]);
  }));

const tokens = {
  reader: newToken({ name: 'reader', scopes: ['read'], madeOn: '2026-01-05' }),
  editor: newToken({ name: 'editor', scopes: ['read', 'judge'], madeOn: '2026-01-05' }),
  clerk: newToken({ name: 'clerk', scopes: ['read', 'read-in'], madeOn: '2026-01-05' }),
};

test('only a token for it may have something read, and pages of other origins may not', () =>
  withServer(
    async (server) => {
      const ask = (
        of: keyof typeof tokens,
        headers: Readonly<Record<string, string>> = {},
      ): Promise<Response> =>
        fetch(
          `${server.origin}/api/v1/readings`,
          posted({}, { authorization: `Bearer ${tokens[of].text}`, ...headers }),
        );
      assert.deepEqual([(await ask('reader')).status, (await ask('editor')).status], [403, 403]);
      assert.equal((await ask('clerk', { origin: 'https://evil.example' })).status, 403);
      const opened = await bodyOf(await ask('clerk'));
      assert.equal(opened.by, 'clerk');
      const told = async (of: keyof typeof tokens): Promise<readonly unknown[]> => {
        const headers = { authorization: `Bearer ${tokens[of].text}` };
        const { takesIn, readings } = await bodyOf(
          await fetch(`${server.origin}/api/v1/readings`, { headers }),
        );
        return [takesIn, readings.length];
      };
      assert.deepEqual(
        [await told('reader'), await told('clerk')],
        [
          [false, 0],
          [true, 1],
        ],
      );
    },
    { access: { tokens: () => Object.values(tokens).map(({ kept }) => kept) } },
  ));
