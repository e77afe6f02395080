import assert from 'node:assert/strict';
import { createServer, type Server, type Socket } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { undiciTransport } from '../../../src/intake/fetch/undici-transport.ts';
import { openVisitor } from '../../../src/intake/fetch/visitor.ts';
import { jumpingClock } from './jumping-clock.ts';

// Hooks are those of these tests alone: a room runs many files in one process.
describe('hostile servers', () => {
  /** What a server sends to whoever connects, whatever is asked; null to send it byte by byte without end. */
  let sends: (socket: Socket) => void = (socket) => socket.destroy();
  let server: Server;
  const sockets = new Set<Socket>();
  before(async () => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
      socket.once('data', () => sends(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  /** The outcome of a visit: a page's text, or the code of the refusal. */
  async function outcome(): Promise<string> {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const allowed = new Set(['127.0.0.1']);
    const limits = { totalMs: 1500, idleMs: 400, retries: 0, decodedBytes: 200_000 };
    const visitor = openVisitor({
      transport: undiciTransport(allowed),
      version: '0',
      allowed,
      clock: jumpingClock(),
      limits,
    });
    const visit = await visitor.visit(`http://127.0.0.1:${port}/x`);
    await visitor.close();
    if (visit.kind === 'page') return new TextDecoder().decode(visit.bytes);
    return visit.kind === 'refused' ? visit.failure.code : visit.kind;
  }

  /** Answers robots.txt with 404 and the rest with these bytes. */
  function answering(
    bytes: string | Uint8Array,
    more: (socket: Socket) => void = (socket) => socket.end(),
  ): void {
    let asked = 0;
    sends = (socket) => {
      asked += 1;
      if (asked === 1) socket.end('HTTP/1.1 404 None\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      else {
        socket.write(bytes);
        more(socket);
      }
    };
  }

  const ok = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
  const answers: readonly (readonly [string, string, string])[] = [
    ['a plain answer', `${ok}Content-Length: 2\r\n\r\nhi`, 'hi'],
    ['an answer that ends with its connection', `${ok}Connection: close\r\n\r\nhi`, 'hi'],
    ['chunks', `${ok}Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n`, 'hi'],
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n', 'server-unreachable'],
    ['a status that is none', 'HTTP/1.1 999999 Odd\r\n\r\n', 'server-unreachable'],
    [
      'a chunk that is longer than it says',
      `${ok}Transfer-Encoding: chunked\r\n\r\n1\r\nhello\r\n0\r\n\r\n`,
      'server-unreachable',
    ],
    [
      'a chunk without an end',
      `${ok}Transfer-Encoding: chunked\r\n\r\nffffff\r\nhello`,
      'server-unreachable',
    ],
    [
      'a chunk of endless length',
      `${ok}Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nhello`,
      'server-unreachable',
    ],
    ['two lengths', `${ok}Content-Length: 2\r\nContent-Length: 5\r\n\r\nhello`, 'server-unreachable'],
    [
      'a length and chunks',
      `${ok}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`,
      'server-unreachable',
    ],
    ['a length of less than nothing', `${ok}Content-Length: -5\r\n\r\nhello`, 'server-unreachable'],
    ['a head of 100 kB', `${ok}X-Long: ${'x'.repeat(100_000)}\r\n\r\nhi`, 'server-unreachable'],
    ['a head that breaks off', 'HTTP/1.1 200 OK\r\nContent-Le', 'server-unreachable'],
    ['nothing', '', 'server-unreachable'],
    [
      'a redirect whose goal is no address',
      'HTTP/1.1 302 Found\r\nLocation: http://[::\r\nContent-Length: 0\r\n\r\n',
      'url-not-web',
    ],
  ];
  for (const [name, bytes, want] of answers) {
    test(`${name}: ${want}`, async () => {
      answering(bytes);
      assert.equal(await outcome(), want);
    });
  }

  test('heads without end, and a head of one byte at a time, are ended', async () => {
    answering('HTTP/1.1 200 OK\r\n', (socket) => {
      const drip = setInterval(() => socket.write(`X-${Math.floor(performance.now())}: y\r\n`), 5);
      socket.on('close', () => clearInterval(drip));
    });
    assert.match(await outcome(), /^(?:answer-too-slow|server-unreachable)$/);
    answering('H', () => {});
    assert.equal(await outcome(), 'answer-too-slow');
  });

  test('a body that never ends is ended at the bound', async () => {
    answering(`${ok}\r\n`, (socket) => {
      const flood = (): void => {
        while (!socket.destroyed && socket.write('x'.repeat(65_536)));
      };
      socket.on('drain', flood);
      flood();
    });
    assert.equal(await outcome(), 'answer-too-large');
  });

  /** More rounds are run by hand. */
  const rounds = Number(process.env['CHANCERY_FUZZ_ROUNDS'] ?? 120);

  test('whatever bytes a server sends, a visit ends with a page or a code', async () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % below;
    };
    const whole = Buffer.from(
      `${ok}Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`,
    );
    const outcomes = new Set<string>();
    for (let n = 0; n < rounds; n += 1) {
      const bytes = Buffer.from(whole);
      for (let hits = random(4); hits > 0; hits -= 1) bytes[random(bytes.length)] = random(256);
      answering(bytes.subarray(0, n % 2 === 0 ? bytes.length : 1 + random(bytes.length)));
      outcomes.add(await outcome());
    }
    const codes = [...outcomes].filter((one) => /^[a-z]+-[a-z-]+$/.test(one));
    assert.ok(
      ['answer-broken', 'server-unreachable'].every((one) => codes.includes(one)),
      codes.join(', '),
    );
  });
});
