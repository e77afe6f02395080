import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Failure, type FailureCode } from '../../src/model/failure.ts';
import type { Store } from '../../src/record/store.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { serveApp } from '../../src/serve/app.ts';
import { openApi } from '../../src/serve/describe/openapi.ts';
import { operations } from '../../src/serve/operations.ts';
import { usualDeskLimits, type DeskLimits } from '../../src/serve/reading-in/desk-limits.ts';
import { ReadingDesk } from '../../src/serve/reading-in/reading-desk.ts';
import { hostGuard } from '../../src/serve/safety/host-guard.ts';
import { rateLimit } from '../../src/serve/safety/rate-limit.ts';
import { tokenGuard } from '../../src/serve/safety/token-guard.ts';
import { newToken } from '../../src/serve/safety/tokens.ts';
import { guardsFor } from '../../src/serve/guards.ts';
import { changedRecord, exampleRecord, posted, quiet, served } from './served.ts';

const document = openApi(operations, '0.0.0');
const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
ajv.addSchema(document, 'api');

/** Checks an answer against what the document says of its path, method, status and media type. */
async function checkAnswer(path: string, method: string, answer: Response): Promise<void> {
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
  const at = ['paths', path, method, 'responses', String(answer.status), 'content', type, 'schema'];
  const pointer = at.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
  const validate = ajv.getSchema(`api#/${encodeURI(pointer)}`);
  assert.ok(validate, `${method} ${path} says nothing of ${answer.status} ${type}`);
  const text = await answer.text();
  const value: unknown = type.endsWith('json') && !type.includes('ndjson') ? JSON.parse(text) : text;
  assert.ok(validate(value), `${path}: ${ajv.errorsText(validate.errors)} in ${text.slice(0, 300)}`);
}

/** A request for each operation that only reads, in each of its forms. */
const requests: Readonly<Record<string, readonly string[]>> = {
  '/events': [
    'events?with=Vietnam&place=Busan&type=talks&status=happened&since=2025&until=2025-12',
    'events?order=asc&limit=500',
  ],
  '/statements': ['statements?about=trade', 'statements?limit=500&citations=1000'],
  '/commitments': ['commitments?stage=pledged&due=2030', 'commitments?limit=500'],
  '/figures': ['figures?about=trade&newSince=2025-10-31', 'figures?limit=500'],
  '/conflicts': ['conflicts?between=VNM&between=KOR', 'conflicts?rejected=true', 'conflicts?limit=500'],
  '/actors': ['actors?type=person', 'actors?limit=500'],
  '/articles': ['articles?outlet=The+Straits+Ledger', 'articles?limit=500'],
  '/stories': ['stories', 'stories?with=KOR'],
  '/search': ['search?q=trade', 'search?q=trade&with=KOR&type=talks'],
  '/calendar': ['calendar?with=KOR', 'calendar?about=trade&since=2025'],
  '/facets/{kind}': [
    'facets/events',
    'facets/figures?by=year&by=type',
    'facets/articles',
    'facets/stories',
    'facets/conflicts',
    'facets/actors',
  ],
  '/values': ['values?id=2025-10-31-target-raised.json&id=064537', 'values?id=ffffffffffff'],
  '/values/{id}': ['values/064537', 'values/Luong%20Cuong', 'values/2025-10-31-target-raised.json'],
  '/values/{id}/explanation': ['values/064537/explanation', 'values/Luong%20Cuong/explanation'],
  '/articles/{id}': ['articles/2025-10-31-target-raised.json'],
  '/articles/{id}/printings': ['articles/2025-10-31-target-raised.json/printings'],
  '/agreement': ['agreement', 'agreement?with=KOR&since=2025'],
  '/doubts': ['doubts', 'doubts?kind=event&until=2025-11&limit=3', 'doubts?with=Vietnam'],
  '/fields': ['fields'],
  '/issues': ['issues', 'issues?code=date-missing&limit=1'],
  '/names': ['names?q=viet', 'names?q=zzzz'],
  '/who': ['who?name=Lee+Jae+Myung', 'who?name=Vietnam'],
  '/met': ['met?with=Vietnam&with=Korea', 'met?with=Luong+Cuong&since=2025-10'],
  '/brief': ['brief?with=Vietnam&with=Korea', 'brief?about=trade'],
  '/judgements': ['judgements'],
  '/export': ['export'],
  '/status': ['status'],
  '/saved': ['saved'],
  '/readings': ['readings'],
};

for (const [path, samples] of Object.entries(requests))
  for (const sample of samples)
    test(`GET ${sample} answers as ${path} is described, in each form`, async () => {
      const app = await served();
      const forms = operations.find((one) => one.path === path && one.method === 'get')?.answers ?? [];
      for (const { form } of forms) {
        const many = forms.length > 1 ? `${sample.includes('?') ? '&' : '?'}format=${form}` : '';
        const answer = await app.request(`/api/v1/${sample}${many}`);
        assert.equal(answer.status, 200, `${sample} ${form}`);
        await checkAnswer(path, 'get', answer);
      }
    });

test('every operation that reads has a request above, and every path of the document an operation', () => {
  // What is read of a saved search and of a reading is asked for below: there must be one.
  const read = operations
    .filter((one) => one.method === 'get' && !/^\/(?:saved|readings)\/\{/.test(one.path))
    .map((one) => one.path);
  assert.deepEqual(Object.keys(requests).toSorted(), [...new Set(read)].toSorted());
  assert.deepEqual(
    Object.keys(document.paths ?? {}).toSorted(),
    [...new Set(operations.map((one) => one.path))].toSorted(),
  );
});

test('decisions are answered as they are described', async () => {
  const app = serveApp(await changedRecord(), quiet);
  const first = await app.request('/api/v1/events?limit=1');
  const { values } = JSON.parse(await first.text());
  const sent = [
    { verdict: 'rejected', a: values[0].id, why: 'wrong', by: 'Anna' },
    { verdict: 'set', a: 'Peru', field: 'name', value: 'Republic of Peru' },
    { verdict: 'different', a: 'Peru', b: 'Chile' },
  ];
  for (const one of sent) {
    const answer = await app.request('/api/v1/judgements', posted(one));
    assert.equal(answer.status, 200, JSON.stringify(one));
    await checkAnswer('/judgements', 'post', answer);
    const undone = await app.request('/api/v1/judgements/undo', posted({}));
    assert.equal(undone.status, 200);
    await checkAnswer('/judgements/undo', 'post', undone);
  }
});

test('saved searches are answered as they are described, from being saved to being removed', async () => {
  const app = serveApp(await changedRecord(), quiet);
  const sent = [
    [
      '/saved',
      'post',
      'saved',
      { name: 'Peru, news', kind: ['events'], with: ['PER'], about: 'treaty' },
      400,
    ],
    ['/saved', 'post', 'saved', { name: 'peru', kind: ['events'], with: ['Peru'], about: 'treaty' }, 200],
    ['/saved', 'post', 'saved', { name: 'peru' }, 409],
    ['/saved', 'post', 'saved', { name: 'x', kind: ['events'], stage: ['signed'] }, 400],
    ['/saved', 'post', 'saved', { name: 'x', with: ['Peruu'] }, 404],
    ['/saved', 'get', 'saved', null, 200],
    ['/saved/{name}/news', 'get', 'saved/peru/news', null, 200],
    ['/saved/{name}/news', 'get', 'saved/lima/news', null, 404],
    ['/saved/{name}/seen', 'post', 'saved/peru/seen', { upTo: 1 }, 200],
    ['/saved/{name}/webhook', 'post', 'saved/peru/webhook', { address: 'https://desk.example/hook' }, 200],
    ['/saved/{name}/webhook', 'post', 'saved/peru/webhook', { address: 'ftp://desk.example' }, 400],
    ['/saved', 'get', 'saved', null, 200],
    ['/saved/{name}/webhook', 'post', 'saved/peru/webhook', { address: null }, 200],
    ['/saved/{name}/remove', 'post', 'saved/peru/remove', {}, 200],
    ['/saved/{name}/remove', 'post', 'saved/peru/remove', {}, 404],
  ] as const;
  for (const [path, method, at, body, status] of sent) {
    const answer = await app.request(`/api/v1/${at}`, body === null ? {} : posted(body));
    assert.equal(answer.status, status, `${at} ${JSON.stringify(body)}`);
    await checkAnswer(path, method, answer);
  }
});

/** A desk of a record that nothing is read into. */
function idleDesk(limits: Partial<DeskLimits> = {}): ReadingDesk {
  return new ReadingDesk({
    store: openStore(':memory:'),
    record: ':memory:',
    allowHost: [],
    limits: { ...usualDeskLimits, ...limits },
    note: () => {},
  });
}

const bytes = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/octet-stream' },
});

test('readings are answered as they are described, from being opened to being stopped', async (t) => {
  const desk = idleDesk({ mostOpen: 2, fileBytes: 100 });
  t.after(() => desk.close());
  const app = await served({ desk });
  const { id } = JSON.parse(await (await app.request('/api/v1/readings', posted({}))).text());
  const one = `readings/${id}`;
  const sent = [
    ['/readings', 'get', 'readings', {}, 200],
    ['/readings', 'post', 'readings', posted({ outlet: 'The Ledger', date: '2026-01-05', short: true }), 200],
    ['/readings', 'post', 'readings', posted({}), 503],
    ['/readings', 'post', 'readings', posted({ addresses: ['/etc/passwd'] }), 400],
    ['/readings', 'post', 'readings', posted({ addresses: [] }), 400],
    ['/readings/{id}/files', 'post', `${one}/files?name=a.txt`, bytes('a'), 200],
    ['/readings/{id}/files', 'post', `${one}/files?name=a.txt&at=9`, bytes('a'), 409],
    ['/readings/{id}/files', 'post', `${one}/files?name=a.txt`, bytes('a'.repeat(101)), 413],
    ['/readings/{id}/files', 'post', `${one}/files?name=../a.txt`, bytes('a'), 400],
    ['/readings/{id}/files', 'post', `${one}/files?name=a.txt`, posted({}), 400],
    ['/readings/{id}/files', 'post', 'readings/none/files?name=a.txt', bytes('a'), 404],
    ['/readings/{id}', 'get', one, {}, 200],
    ['/readings/{id}', 'get', 'readings/none', {}, 404],
    ['/readings/{id}/stop', 'post', `${one}/stop`, posted({}), 200],
    ['/readings/{id}/live', 'get', `${one}/live`, {}, 200],
    ['/readings/{id}/begin', 'post', `${one}/begin`, posted({}), 409],
    ['/readings/{id}/stop', 'post', 'readings/none/stop', posted({}), 404],
  ] as const;
  for (const [path, method, at, request, status] of sent) {
    const answer = await app.request(`/api/v1/${at}`, request);
    assert.equal(answer.status, status, `${at} ${await answer.clone().text()}`);
    await checkAnswer(path, method, answer);
  }
});

/** A record whose every question fails by a code. */
async function failing(code: FailureCode): Promise<Store> {
  return new Proxy(await exampleRecord(), {
    get: (_store, name) =>
      name === 'then' ? undefined : () => Promise.reject(new Failure(code, 'record.db')),
  });
}

const token = newToken({ name: 'reader', scopes: ['read'], madeOn: '2026-01-05' });
const failed = { ...quiet, noteFailure: () => {} };

/** Sends a byte of a file to a desk. */
async function sentTo(
  desk: ReadingDesk,
  query: string,
): Promise<readonly [path: string, method: string, answer: Response]> {
  const { id } = desk.open({ by: null, addresses: [], given: {} });
  const app = await served({ ...failed, desk });
  const answer = await app.request(`/api/v1/readings/${id}/files?name=${query}`, bytes('a'));
  await desk.close();
  return ['/readings/{id}/files', 'post', answer];
}

/** For each code of the document a request that meets it. */
const refusals: Readonly<
  Partial<Record<FailureCode, () => Promise<readonly [path: string, method: string, answer: Response]>>>
> = {
  usage: async () => ['/events', 'get', await (await served()).request('/api/v1/events?limit=x')],
  'id-unknown': async () => ['/values/{id}', 'get', await (await served()).request('/api/v1/values/zzz')],
  'id-ambiguous': async () => {
    const record = new Proxy(await exampleRecord(), {
      get: (store, name) =>
        name === 'idsFrom' ? async () => ['abcd1', 'abcd2'] : Reflect.get(store, name).bind(store),
    });
    return ['/values/{id}', 'get', await serveApp(record, quiet).request('/api/v1/values/abcd')];
  },
  'form-unknown': async () => [
    '/status',
    'get',
    await (await served()).request('/api/v1/status', { headers: { accept: 'image/png' } }),
  ],
  'token-missing': async () => {
    const app = await served({ guards: [tokenGuard(() => [token.kept])] });
    return ['/status', 'get', await app.request('/api/v1/status')];
  },
  'scope-missing': async () => {
    const app = await served({ guards: [tokenGuard(() => [token.kept])] });
    const request = posted({}, { authorization: `Bearer ${token.text}` });
    return ['/judgements/undo', 'post', await app.request('/api/v1/judgements/undo', request)];
  },
  'reading-off': async () => [
    '/readings',
    'post',
    await (await served()).request('/api/v1/readings', posted({})),
  ],
  'reading-unknown': async () => {
    const app = await served({ desk: idleDesk() });
    return ['/readings/{id}', 'get', await app.request('/api/v1/readings/none')];
  },
  'reading-begun': async () => {
    const desk = idleDesk();
    const { id } = desk.open({ by: null, addresses: [], given: {} });
    desk.stop(id);
    const answer = await (await served({ desk })).request(`/api/v1/readings/${id}/begin`, posted({}));
    return ['/readings/{id}/begin', 'post', answer];
  },
  'readings-full': async () => {
    const app = await served({ ...failed, desk: idleDesk({ mostOpen: 0 }) });
    return ['/readings', 'post', await app.request('/api/v1/readings', posted({}))];
  },
  'part-misplaced': () => sentTo(idleDesk(), 'a.txt&at=1'),
  'input-too-large': () => sentTo(idleDesk({ fileBytes: 0 }), 'a.txt'),
  'output-unwritable': async () => {
    const desk = idleDesk();
    desk.take = () => Promise.reject(new Failure('output-unwritable', 'a.txt'));
    return sentTo(desk, 'a.txt');
  },
  'saved-unknown': async () => {
    const answer = await (await served()).request('/api/v1/saved/lima/news');
    return ['/saved/{name}/news', 'get', answer];
  },
  'saved-known': async () => {
    const app = serveApp(await changedRecord(), quiet);
    await app.request('/api/v1/saved', posted({ name: 'peru' }));
    return ['/saved', 'post', await app.request('/api/v1/saved', posted({ name: 'peru' }))];
  },
  'url-not-web': async () => {
    const app = serveApp(await changedRecord(), quiet);
    await app.request('/api/v1/saved', posted({ name: 'peru' }));
    const request = posted({ address: 'file:///etc/passwd' });
    return ['/saved/{name}/webhook', 'post', await app.request('/api/v1/saved/peru/webhook', request)];
  },
  'host-refused': async () => {
    const app = await served({ guards: [hostGuard('127.0.0.1', [])] });
    return ['/status', 'get', await app.request('http://evil.example/api/v1/status')];
  },
  'too-many-requests': async () => {
    const app = await served({ guards: [rateLimit({ perSecond: 1, burst: 1, now: () => 0 })] });
    await app.request('/api/v1/status');
    return ['/status', 'get', await app.request('/api/v1/status')];
  },
  'origin-refused': async () => {
    const guards = guardsFor({ host: '127.0.0.1', hostNames: [], origins: [], tokens: null, rate: null });
    const app = await served({ guards });
    const headers = { origin: 'https://evil.example' };
    return ['/status', 'get', await app.request('http://localhost/api/v1/status', { headers })];
  },
  'request-not-json': async () => {
    const request = { ...posted({}), body: '{' };
    return ['/judgements', 'post', await (await served()).request('/api/v1/judgements', request)];
  },
  'request-too-large': async () => {
    const guards = guardsFor({ host: '127.0.0.1', hostNames: [], origins: [], tokens: null, rate: null });
    const request = posted({ verdict: 'rejected', a: 'x'.repeat(70_000) });
    return [
      '/judgements',
      'post',
      await (await served({ guards })).request('http://localhost/api/v1/judgements', request),
    ];
  },
  'record-busy': async () => [
    '/status',
    'get',
    await serveApp(await failing('record-busy'), failed).request('/api/v1/status'),
  ],
  'record-unwritable': async () => {
    const app = serveApp(await failing('record-unwritable'), failed);
    return ['/judgements/undo', 'post', await app.request('/api/v1/judgements/undo', posted({}))];
  },
  'server-full': async () => {
    const pool = { answer: () => Promise.reject(new Failure('server-full', 'brief')), close: async () => {} };
    const app = await served({ ...failed, pool });
    return ['/brief', 'get', await app.request('/api/v1/brief?about=full')];
  },
  unforeseen: async () => [
    '/status',
    'get',
    await serveApp(await failing('unforeseen'), failed).request('/api/v1/status'),
  ],
};

for (const [code, ask] of Object.entries(refusals))
  test(`a request refused by ${code} is answered as its operation is described`, async () => {
    const [path, method, answer] = await ask();
    const body = JSON.parse(await answer.clone().text());
    assert.equal(body.code, code);
    await checkAnswer(path, method, answer);
  });

test('every code that the document names is met by a request above, and no other', () => {
  const named = new Set([...JSON.stringify(document).matchAll(/`([a-z-]+)`: /g)].map(([, code]) => code));
  assert.deepEqual(Object.keys(refusals).toSorted(), [...named].toSorted());
});
