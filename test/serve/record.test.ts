import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readPaths } from '../../src/cli/reading/read-paths.ts';
import { silentSession } from '../../src/cli/silent-session.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { serveApp } from '../../src/serve/app.ts';
import { serveRecord } from '../../src/serve/serve-record.ts';
import { bodyOf, quiet } from './served.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-serving-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const note = join(import.meta.dirname, 'note.txt');

test('what another connection writes meanwhile is answered, and remembered answers are dropped', async () => {
  const path = join(folder, 'shared.db');
  const [reader, writer] = [openStore(path), openStore(path)];
  const app = serveApp(reader, quiet);
  const ask = async (headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    app.request('/api/v1/events', { headers });
  const first = await ask();
  assert.deepEqual((await bodyOf(first)).values, []);
  const tag = first.headers.get('etag') ?? '';
  assert.equal((await ask({ 'if-none-match': tag })).status, 304);
  await readPaths([note], { store: writer, session: silentSession(), threads: 0 });
  const second = await ask({ 'if-none-match': tag });
  assert.equal(second.status, 200);
  assert.ok((await bodyOf(second)).values.length > 0);
  await reader.close();
  await writer.close();
});

test('what takes long is answered by threads as it is without them', async () => {
  const path = join(folder, 'threads.db');
  const store = openStore(path);
  await readPaths([note], { store, session: silentSession(), threads: 0 });
  const access = { host: '127.0.0.1', hostNames: [], origins: [], tokens: null, rate: null };
  const listener = await serveRecord(store, { ...quiet, access, port: 0, record: path, threads: 1 });
  const alone = serveApp(store, quiet);
  for (const asked of [
    'brief?with=Peru&with=Chile',
    'who?name=Rojas',
    'who?name=Nobody',
    'facets/events',
    'stories',
  ]) {
    const answer = await fetch(`http://127.0.0.1:${listener.port}/api/v1/${asked}`);
    const other = await alone.request(`/api/v1/${asked}`);
    assert.equal(answer.status, other.status, asked);
    assert.equal(await answer.text(), await other.text(), asked);
  }
  await listener.close();
  await store.close();
});

test('an answer is remembered as long as the record stands, and those of refused requests are not', async () => {
  const store = openStore(':memory:');
  await readPaths([note], { store, session: silentSession(), threads: 0 });
  let asked = 0;
  const counting = new Proxy(store, {
    get: (target, name) => {
      if (name === 'searchPage') asked += 1;
      const found: unknown = Reflect.get(target, name);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
  const app = serveApp(counting, quiet);
  const ask = async (query: string): Promise<number> =>
    (await app.request(`/api/v1/search?q=${query}`)).status;
  assert.deepEqual([await ask('treaty'), await ask('treaty'), asked], [200, 200, 1]);
  assert.deepEqual([await ask('treaty&after=x'), await ask('treaty&after=x'), asked], [400, 400, 3]);
  await store.close();
});

test('a cursor far behind the end of a list gives an empty page', async () => {
  const store = openStore(':memory:');
  await readPaths([note], { store, session: silentSession(), threads: 0 });
  const app = serveApp(store, quiet);
  const cursor = Buffer.from('event desc  zzzz').toString('base64url');
  const answer = await app.request(`/api/v1/events?after=${cursor}`);
  assert.deepEqual(await bodyOf(answer), { values: [], next: null });
  await store.close();
});
