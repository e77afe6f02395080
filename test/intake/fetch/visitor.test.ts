import assert from 'node:assert/strict';
import { createConnection } from 'node:net';
import { beforeEach, describe, test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Resolve } from '../../../src/intake/fetch/guarded-lookup.ts';
import { undiciTransport } from '../../../src/intake/fetch/undici-transport.ts';
import { openVisitor, type Visit, type VisitorOptions } from '../../../src/intake/fetch/visitor.ts';
import { jumpingClock, type JumpingClock } from './jumping-clock.ts';
import { gives, webOfTests, redirects, tagged } from './test-web.ts';

// Hooks are those of these tests alone: a room runs many files in one process.
describe('visiting the web', () => {
  let clock: JumpingClock;
  const web = webOfTests(() => clock.now());
  beforeEach(() => {
    clock = jumpingClock();
  });

  const hosts = new Set(['harbour.test', 'islands.test']);

  /** A visitor of the test web, closed when the work is done. */
  async function visiting<T>(
    work: (
      visit: (
        place: string,
        known?: Parameters<ReturnType<typeof openVisitor>['visit']>[1],
      ) => Promise<Visit>,
    ) => Promise<T>,
    options: Partial<VisitorOptions> & { readonly resolve?: Resolve } = {},
  ): Promise<T> {
    const transport = undiciTransport(options.allowed ?? hosts, options.resolve ?? web.resolve);
    const visitor = openVisitor({ transport, version: '1.2.3', allowed: hosts, clock, ...options });
    try {
      return await work((place, known) =>
        visitor.visit(/^[a-z]+:/.test(place) ? place : web.url(place), known),
      );
    } finally {
      await visitor.close();
    }
  }

  /** The code of a refusal, or the text of a page. */
  function outcomeOf(visit: Visit): string {
    if (visit.kind === 'page') return new TextDecoder().decode(visit.bytes);
    return visit.kind === 'refused' ? visit.failure.code : visit.kind;
  }

  const subjectOf = (visit: Visit): string => (visit.kind === 'refused' ? visit.failure.subject : '');

  test('a page comes with its type, its validators and its instant; the user agent names the program', async () => {
    web.routes.set(
      'harbour.test/a',
      tagged(() => 'a page', 'text/html; charset=utf-8'),
    );
    await visiting(async (visit) => {
      const page = await visit('harbour.test/a');
      assert.equal(page.kind, 'page');
      if (page.kind !== 'page') return;
      assert.equal(outcomeOf(page), 'a page');
      assert.equal(page.contentType, 'text/html; charset=utf-8');
      assert.match(page.retrievedAt, /^2026-01-05T00:00:\d\dZ$/);
      assert.match(web.sent[0].headers['user-agent'] ?? '', /^Chancery\/1\.2\.3 /);
      const again = await visit('harbour.test/a', page.validators);
      assert.equal(again.kind, 'unchanged');
      assert.equal(web.sent.at(-1)?.headers['if-none-match'], page.validators.etag);
      await visit('harbour.test/b', page.validators);
      assert.equal(web.sent.at(-1)?.headers['if-none-match'], undefined, 'validators of another address');
    });
  });

  const forbidden: readonly (readonly [string, RegExp])[] = [
    ['http://127.0.0.1/', /loopback/],
    ['http://localhost./', /loopback/],
    ['http://0x7f.1/', /loopback/],
    ['http://2130706433/', /loopback/],
    ['http://[::1]/', /loopback/],
    ['http://[::ffff:127.0.0.1]/', /loopback/],
    ['http://[::ffff:a9fe:a9fe]/', /linkLocal/],
    ['http://[64:ff9b::10.0.0.1]/', /private/],
    ['http://[2002:7f00:1::]/', /6to4/],
    ['http://10.1.2.3/', /private/],
    ['http://172.16.0.1/', /private/],
    ['http://192.168.1.1/', /private/],
    ['http://169.254.169.254/latest/meta-data/', /linkLocal/],
    ['http://[fd00:ec2::254]/', /uniqueLocal/],
    ['http://[fe80::1]/', /linkLocal/],
    ['http://100.64.0.1/', /carrierGradeNat/],
    ['http://224.0.0.1/', /multicast/],
    ['http://[ff02::1]/', /multicast/],
    ['http://0.0.0.0/', /unspecified/],
    ['http://255.255.255.255/', /broadcast/],
  ];
  const localhost: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];
  for (const [address, why] of forbidden) {
    test(`${address} is refused: ${why.source}`, async () => {
      await visiting(
        async (visit) => {
          const refused = await visit(address);
          assert.equal(outcomeOf(refused), 'address-refused');
          assert.match(subjectOf(refused), why);
        },
        { resolve: localhost },
      );
      assert.deepEqual(web.sent, []);
    });
  }

  for (const address of [
    'ftp://harbour.test/a',
    'file:///etc/passwd',
    'http://me:secret@harbour.test/',
    'http://',
    'gopher://x.test/',
  ]) {
    test(`${address} is no address on the web`, async () => {
      await visiting(async (visit) => {
        const refused = await visit(address);
        assert.equal(outcomeOf(refused), 'url-not-web');
        assert.doesNotMatch(subjectOf(refused), /secret/);
      });
    });
  }

  test('a host whose name stands for a private address is refused at the look-up', async () => {
    const resolve: Resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.7', family: 4 },
    ];
    await visiting(
      async (visit) => {
        const refused = await visit('http://inside.test/');
        assert.equal(outcomeOf(refused), 'address-refused');
        assert.match(subjectOf(refused), /inside\.test is at 10\.0\.0\.7 \(private\)/);
      },
      { resolve, allowed: new Set() },
    );
  });

  test('a name server that changes its answer leads nowhere: each connection takes the addresses that were checked', async () => {
    const answers = ['127.0.0.1', '10.0.0.1'];
    const asked: string[] = [];
    const resolve: Resolve = async (host) => {
      asked.push(host);
      return [{ address: answers[Math.min(asked.length - 1, 1)], family: 4 }];
    };
    // The first answer is that of a host that is allowed; the second host gets a private one.
    web.routes.set(
      'harbour.test/a',
      (_, response) =>
        void response.writeHead(302, { location: web.url('turning.test/secret'), connection: 'close' }).end(),
    );
    web.routes.set('turning.test/secret', gives('secret'));
    await visiting(
      async (visit) => {
        const refused = await visit('harbour.test/a');
        assert.equal(outcomeOf(refused), 'address-refused');
      },
      { resolve },
    );
    assert.equal(
      web.sent.some(({ host }) => host === 'turning.test'),
      false,
    );
    // One look-up a connection, and the socket is given its answer: there is no second look-up whose answer could differ.
    const before = asked.length;
    const transport = undiciTransport(hosts, async (host) => {
      asked.push(host);
      return [{ address: '127.0.0.1', family: 4 }];
    });
    const answer = await transport.send(new URL(web.url('harbour.test/b')), {
      headers: {},
      signal: new AbortController().signal,
    });
    answer.drop();
    await transport.close();
    assert.equal(asked.length, before + 1);
  });

  test('a host that is allowed by name is visited, and no other at its address', async () => {
    web.routes.set('harbour.test/a', gives('inside'));
    await visiting(async (visit) => {
      assert.equal(outcomeOf(await visit('harbour.test/a')), 'inside');
      assert.equal(outcomeOf(await visit(web.url('127.0.0.1/a'))), 'address-refused');
      assert.equal(outcomeOf(await visit('other.test/a')), 'address-refused');
    });
  });

  test('redirects are followed one by one; those that hold for good are told, up to the first that does not', async () => {
    web.routes.set('harbour.test/a', redirects('/b', 301));
    web.routes.set('harbour.test/b', redirects(web.url('islands.test/c'), 308));
    web.routes.set('islands.test/c', redirects('d#part', 302));
    web.routes.set('islands.test/d', gives('here'));
    await visiting(async (visit) => {
      const page = await visit('harbour.test/a');
      assert.equal(outcomeOf(page), 'here');
      assert.deepEqual(page.kind === 'page' && [page.at, page.movedTo], [
        web.url('islands.test/d'),
        web.url('islands.test/c'),
      ]);
    });
  });

  const loops: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['to itself', { '/a': '/a' }, 'redirect-loop'],
    ['of two', { '/a': '/b', '/b': '/a' }, 'redirect-loop'],
    [
      'without end',
      Object.fromEntries(Array.from({ length: 30 }, (_, n) => [n === 0 ? '/a' : `/${n}`, `/${n + 1}`])),
      'redirects-too-many',
    ],
    ['to a private address', { '/a': 'http://10.0.0.1/' }, 'address-refused'],
    ['to the metadata address', { '/a': 'http://169.254.169.254/' }, 'address-refused'],
    ['to a file', { '/a': 'file:///etc/passwd' }, 'url-not-web'],
    ['to nowhere', { '/a': '' }, 'answer-broken'],
  ];
  for (const [name, hops, want] of loops) {
    test(`a redirect ${name}: ${want}`, async () => {
      for (const [from, to] of Object.entries(hops)) web.routes.set(`harbour.test${from}`, redirects(to));
      await visiting(async (visit) => {
        const refused = await visit('harbour.test/a');
        assert.equal(outcomeOf(refused), want);
        if (name === 'of two') assert.match(subjectOf(refused), /\/a → \S+\/b → \S+\/a$/);
      });
    });
  }

  test('robots.txt is asked for once a day; what it does not allow is not visited, and its delay is kept', async () => {
    const rules = [
      'User-agent: *',
      'Disallow: /',
      '',
      'User-agent: Chancery',
      'Disallow: /private',
      'Crawl-delay: 7',
    ];
    web.routes.set('harbour.test/robots.txt', gives(rules.join('\n'), 'text/plain'));
    for (const path of ['a', 'b', 'private/c']) web.routes.set(`harbour.test/${path}`, gives(path));
    const asked = (): number => web.sent.filter(({ path }) => path === '/robots.txt').length;
    await visiting(async (visit) => {
      assert.deepEqual(
        [
          outcomeOf(await visit('harbour.test/a')),
          outcomeOf(await visit('harbour.test/private/c')),
          outcomeOf(await visit('harbour.test/b')),
        ],
        ['a', 'robots-refused', 'b'],
      );
      const [first, second] = web.sent.filter(({ path }) => path !== '/robots.txt').map(({ atMs }) => atMs);
      assert.ok(second - first >= 7000, `${second - first} ms between two requests`);
      assert.equal(asked(), 1);
      await clock.sleep(25 * 3_600_000);
      await visit('harbour.test/a');
      assert.equal(asked(), 2);
    });
  });

  test('a site whose robots.txt fails is left alone for a while; one without is read', async () => {
    let status = 503;
    web.routes.set('harbour.test/robots.txt', (_, response) => void response.writeHead(status).end());
    web.routes.set('harbour.test/a', gives('a'));
    web.routes.set('islands.test/a', gives('b'));
    await visiting(async (visit) => {
      const refused = await visit('harbour.test/a');
      assert.equal(outcomeOf(refused), 'robots-unavailable');
      assert.ok(refused.kind === 'refused' && (refused.untilMs ?? 0) > clock.now());
      const asked = web.sent.length;
      assert.equal(outcomeOf(await visit('harbour.test/a')), 'robots-unavailable');
      assert.equal(web.sent.length, asked, 'not asked again at once');
      status = 404;
      await clock.sleep(3_600_000);
      assert.equal(outcomeOf(await visit('harbour.test/a')), 'a');
      assert.equal(outcomeOf(await visit('islands.test/a')), 'b');
    });
  });

  test('a server in trouble is asked again, each time after a longer wait, and the wait that it asks for is kept', async () => {
    const statuses = [500, 429, 503, 200];
    let n = 0;
    web.routes.set('harbour.test/a', (_, response) => {
      const status = statuses[n];
      n += 1;
      response
        .writeHead(status, status === 429 ? { 'retry-after': '30' } : {})
        .end(status === 200 ? 'at last' : '');
    });
    await visiting(async (visit) => assert.equal(outcomeOf(await visit('harbour.test/a')), 'at last'));
    const times = web.sent.filter(({ path }) => path === '/a').map(({ atMs }) => atMs);
    assert.equal(times.length, 4);
    assert.ok(times[2] - times[1] >= 30_000);
  });

  const hopeless: readonly (readonly [string, number, Readonly<Record<string, string>>, string, number])[] = [
    ['a server that is always in trouble', 503, {}, 'server-busy', 4],
    ['a server that asks for an hour', 503, { 'retry-after': '3600' }, 'server-busy', 1],
    [
      'a server that asks for a day',
      429,
      { 'retry-after': 'Tue, 06 Jan 2026 00:00:00 GMT' },
      'server-busy',
      1,
    ],
    ['a page that is not there', 404, {}, 'page-gone', 1],
    ['a page that is gone', 410, {}, 'page-gone', 1],
    ['a page that is not given out', 403, {}, 'page-refused', 1],
  ];
  for (const [name, status, headers, want, times] of hopeless) {
    test(`${name}: ${want}`, async () => {
      web.routes.set('harbour.test/a', (_, response) => void response.writeHead(status, headers).end());
      await visiting(async (visit) => {
        const refused = await visit('harbour.test/a');
        assert.equal(outcomeOf(refused), want);
        assert.equal(web.sent.filter(({ path }) => path === '/a').length, times);
        if (headers['retry-after'] === undefined) return;
        assert.ok(refused.kind === 'refused' && (refused.untilMs ?? 0) - clock.now() > 3_000_000);
        assert.equal(
          outcomeOf(await visit('harbour.test/b')),
          'server-busy',
          'its other pages are left alone too',
        );
        assert.equal(web.sent.filter(({ path }) => path === '/b').length, 0);
      });
    });
  }

  const codings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ];
  for (const [coding, pack] of codings) {
    test(`${coding}: unpacked, bombs ended at the bound, half of it refused`, async () => {
      const bomb = pack('0'.repeat(3_000_000));
      web.routes.set('harbour.test/a', gives(pack('packed'), 'text/html', { 'content-encoding': coding }));
      web.routes.set('harbour.test/bomb', gives(bomb, 'text/html', { 'content-encoding': coding }));
      const half = pack('half of it is not there: '.repeat(500)).subarray(0, -12);
      web.routes.set('harbour.test/half', gives(half, 'text/html', { 'content-encoding': coding }));
      web.routes.set(
        'harbour.test/lie',
        gives('not packed at all', 'text/html', { 'content-encoding': coding }),
      );
      await visiting(
        async (visit) => {
          assert.equal(outcomeOf(await visit('harbour.test/a')), 'packed');
          assert.equal(outcomeOf(await visit('harbour.test/bomb')), 'answer-too-large');
          assert.equal(outcomeOf(await visit('harbour.test/half')), 'answer-broken');
          assert.equal(outcomeOf(await visit('harbour.test/lie')), 'answer-broken');
        },
        { limits: { decodedBytes: 1_000_000 } },
      );
    });
  }

  test('codings that nobody knows, or one around the other, are refused', async () => {
    web.routes.set('harbour.test/a', gives('x', 'text/html', { 'content-encoding': 'rot13' }));
    web.routes.set('harbour.test/b', gives('x', 'text/html', { 'content-encoding': 'gzip, gzip, gzip' }));
    await visiting(async (visit) => {
      assert.equal(outcomeOf(await visit('harbour.test/a')), 'answer-broken');
      assert.equal(outcomeOf(await visit('harbour.test/b')), 'answer-broken');
    });
  });

  test('one byte at a time is ended by the time for all of it, silence by its own', async () => {
    web.routes.set('harbour.test/drip', (_, response) => {
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    web.routes.set('harbour.test/mute', () => {});
    web.routes.set('harbour.test/half', (_, response) => void response.write('x'));
    const limits = { totalMs: 400, idleMs: 150 };
    await visiting(
      async (visit) => {
        for (const [path, words] of [
          ['drip', /not done/],
          ['mute', /silent/],
          ['half', /silent/],
        ] as const) {
          const refused = await visit(`harbour.test/${path}`);
          assert.equal(outcomeOf(refused), 'answer-too-slow');
          assert.match(subjectOf(refused), words);
        }
      },
      { limits },
    );
  });

  test('a length that is wrong, and a connection that breaks, are failures of the network and tried again', async () => {
    web.routes.set('harbour.test/short', (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('ten bytes.');
      setTimeout(() => response.destroy(), 20);
    });
    web.routes.set('harbour.test/reset', (request) => void request.socket.destroy());
    await visiting(
      async (visit) => {
        for (const path of ['short', 'reset']) {
          assert.equal(outcomeOf(await visit(`harbour.test/${path}`)), 'server-unreachable');
          assert.equal(web.sent.filter((one) => one.path === `/${path}`).length, 3);
        }
      },
      { limits: { retries: 2 } },
    );
  });

  test('nobody at the address, and no such host: unreachable', async () => {
    const free = await new Promise<number>((resolve) => {
      const socket = createConnection({ port: 1, host: '127.0.0.1' });
      socket.on('error', () => resolve(1));
    });
    await visiting(
      async (visit) =>
        assert.equal(outcomeOf(await visit(`http://harbour.test:${free}/`)), 'server-unreachable'),
      {
        limits: { retries: 0 },
      },
    );
    const resolve: Resolve = async (host) => {
      throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
    };
    await visiting(
      async (visit) => {
        const refused = await visit('http://harbour.test/');
        assert.equal(outcomeOf(refused), 'server-unreachable');
        assert.match(subjectOf(refused), /ENOTFOUND/);
      },
      { resolve, limits: { retries: 0 } },
    );
  });

  test('requests to one host come one by one, a second apart; those to two hosts at once', async () => {
    for (const place of ['harbour.test/a', 'harbour.test/b', 'harbour.test/c', 'islands.test/a'])
      web.routes.set(place, gives(place));
    await visiting(async (visit) => {
      await Promise.all(
        ['harbour.test/a', 'harbour.test/b', 'harbour.test/c', 'islands.test/a'].map((place) => visit(place)),
      );
    });
    const times = web.sent.filter(({ host }) => host === 'harbour.test').map(({ atMs }) => atMs);
    for (const [n, time] of times.slice(1).entries())
      assert.ok(time - times[n] >= 1000, `${time - times[n]} ms`);
  });
});
