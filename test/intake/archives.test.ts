import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { readInputs } from '../../src/intake/read-inputs.ts';
import { column, writePdf } from '../documents/write-pdf.ts';
import { answer, warcRecord, writeWarc, writeWarcGz, type RecordToWrite } from '../documents/write-warc.ts';
import { folderOf, gather, summaryIn, takenFrom } from './intakes.ts';

const page = (name: string): string =>
  `<!doctype html><title>${name}</title><p>The envoys met in ${name} on Monday.`;
const response = (name: string, body: string | Uint8Array = page(name)): RecordToWrite => ({
  type: 'response',
  uri: `https://news.example/${name}`,
  block: answer(body),
});
const crawl: readonly RecordToWrite[] = [
  { type: 'warcinfo', contentType: 'application/warc-fields', block: 'software: none\r\n' },
  {
    type: 'request',
    uri: 'https://news.example/a',
    contentType: 'application/http; msgtype=request',
    block: 'GET /a HTTP/1.1\r\n\r\n',
  },
  response('a'),
  { type: 'revisit', uri: 'https://news.example/a', block: answer('') },
  { ...response('b'), block: answer(page('b'), { status: '404 Not Found' }) },
  { ...response('c.png'), block: answer('x', { type: 'image/png' }) },
  {
    ...response('d'),
    block: answer('The envoys met in Vessel.', { type: 'text/plain; charset="iso-8859-1"' }),
  },
  { ...response('robots.txt'), block: answer('User-agent: *', { type: 'text/plain' }) },
  {
    ...response('e.pdf'),
    block: answer(writePdf([column(['One line.'], { x: 60, y: 700 })]), { type: 'application/pdf' }),
  },
  { type: 'metadata', uri: 'https://news.example/a', contentType: 'text/plain', block: 'via: nobody' },
];
const taken = [
  'https://news.example/a html',
  'https://news.example/d plain',
  'https://news.example/e.pdf pdf',
];
const passedIn = (name: string): readonly string[] =>
  ['warcinfo', 'request', 'revisit', 'response 404', 'image/png', 'robots.txt and the like', 'metadata'].map(
    (why) => `passed over (record) ${name}: ${why} 1`,
  );

for (const [name, bytes] of [
  ['crawl.warc', writeWarc(crawl)],
  ['crawl.warc.gz', writeWarcGz(crawl)],
  ['whole.warc.gz', gzipSync(writeWarc(crawl))],
  ['crawl.warc.zst', zstdCompressSync(writeWarc(crawl))],
] as const)
  test(`${name}: answers with pages, texts and documents are sources, all else is counted`, async (t) => {
    const folder = await folderOf(t, { [name]: bytes });
    assert.deepEqual(await takenFrom(folder, name), [...taken, ...passedIn(name)]);
    // By its first bytes alone, without an ending.
    writeFileSync(join(folder, 'unnamed'), bytes);
    assert.deepEqual((await takenFrom(folder, 'unnamed')).slice(0, 3), taken);
  });

test('a record gives its address, its time and its charset', async (t) => {
  const folder = await folderOf(t, { 'a.warc': writeWarc(crawl) });
  const [, second] = (await gather(readInputs([join(folder, 'a.warc')]))).filter(
    ({ kind }) => kind === 'source',
  );
  assert.ok(second?.kind === 'source');
  const { source, charset, retrievedAt, hints, bytes } = second.source;
  assert.deepEqual(
    [source, charset, retrievedAt, hints.url, new TextDecoder().decode(bytes)],
    [
      'https://news.example/d',
      'iso-8859-1',
      '2025-03-14T09:30:00Z',
      'https://news.example/d',
      'The envoys met in Vessel.',
    ],
  );
});

test('bodies in chunks and packed bodies are put together; heads that lie about them do no harm', async (t) => {
  const body = page('Vessel');
  const half = Math.floor(body.length / 2);
  const chunked = `${half.toString(16)}\r\n${body.slice(0, half)}\r\n${(body.length - half).toString(16)};x=y\r\n${body.slice(half)}\r\n0\r\n\r\n`;
  const headers = (...lines: readonly string[]) => ({ headers: lines });
  const blocks = [
    answer(chunked, headers('Transfer-Encoding: chunked')),
    answer(body, headers('Transfer-Encoding: chunked')),
    answer(gzipSync(body), headers('Content-Encoding: gzip')),
    answer(brotliCompressSync(body), headers('Content-Encoding: br')),
    answer(zstdCompressSync(strToU8(body)), headers('content-encoding: zstd')),
    answer(body, headers('Content-Encoding: gzip')),
  ];
  const records = blocks.map((block, at) => ({ ...response(String(at)), block }));
  const folder = await folderOf(t, { 'a.warc': writeWarc(records) });
  const sources = (await gather(readInputs([folder]))).filter(({ kind }) => kind === 'source');
  const texts = sources.map((one) => one.kind === 'source' && new TextDecoder().decode(one.source.bytes));
  assert.deepEqual(
    texts,
    blocks.map(() => body),
  );
});

test('a WARC cut in a record keeps the records before it', async (t) => {
  const whole = writeWarc([response('a'), response('b')]);
  const packed = writeWarcGz([response('a'), response('b')]);
  const folder = await folderOf(t, {
    'body.warc': whole.slice(0, whole.length - 40),
    'head.warc': Buffer.concat([warcRecord(response('a')), strToU8('WARC/1.1\r\nWARC-Type: resp')]),
    'packed.warc.gz': packed.slice(0, packed.length - 40),
  });
  const a = 'https://news.example/a html';
  assert.deepEqual(await takenFrom(folder, 'body.warc'), [
    a,
    'archive-broken body.warc#https://news.example/b',
  ]);
  assert.deepEqual(await takenFrom(folder, 'head.warc'), [a, 'archive-broken head.warc (cut in a record)']);
  assert.deepEqual(await takenFrom(folder, 'packed.warc.gz'), [a, 'archive-broken packed.warc.gz']);
});

test('bytes between records that are none are told, and the records behind them read', async (t) => {
  const junk = strToU8('\u0000\u0001 nothing\r\nof the kind\r\n');
  const folder = await folderOf(t, {
    'a.warc': Buffer.concat([warcRecord(response('a')), junk, warcRecord(response('b'))]),
  });
  assert.deepEqual(await takenFrom(folder, 'a.warc'), [
    'https://news.example/a html',
    'archive-broken a.warc (bytes that are no record)',
    'https://news.example/b html',
  ]);
});

test('a page that is too large is told, sent packed or not, and the others are read', async (t) => {
  const large = page('x'.repeat(21_000_000));
  const packed = {
    ...response('packed'),
    block: answer(gzipSync(large), { headers: ['Content-Encoding: gzip'] }),
  };
  const folder = await folderOf(t, {
    'a.warc': writeWarc([response('large', large), packed, response('b')]),
    'large.html': large,
    'large.html.gz': gzipSync(large),
  });
  assert.deepEqual(await takenFrom(folder, ''), [
    'input-too-large a.warc#https://news.example/large',
    'input-too-large a.warc#https://news.example/packed',
    'https://news.example/b html',
    'input-too-large large.html',
    'input-too-large large.html.gz',
  ]);
});

test('a ZIP file is read as a folder is: texts, pages, documents and packed files, and what is left out', async (t) => {
  const files = {
    'a.txt': strToU8('The envoys met in Vessel.'),
    'deep/b.html.gz': gzipSync(page('b')),
    'deep/c.jsonl': strToU8('{"id":"one","text":"First."}\n{"id":"two","text":"Second."}\n'),
    'd.pdf': writePdf([]),
    '__MACOSX/._a.txt': strToU8('no'),
    'README.md': strToU8('no'),
    'x.png': strToU8('no'),
    'y.png': strToU8('no'),
    'f.warc.gz': writeWarcGz([response('f')]),
    'inner.zip': zipSync({ 'g.txt': strToU8('The envoys met again.') }),
  };
  const folder = await folderOf(t, { 'all.zip': zipSync(files) });
  assert.deepEqual(await takenFrom(folder, 'all.zip'), [
    'all.zip/a.txt plain',
    'all.zip/deep/b.html.gz html',
    'all.zip/deep/c.jsonl#one plain',
    'all.zip/deep/c.jsonl#two plain',
    'all.zip/d.pdf pdf',
    'https://news.example/f html',
    'all.zip/inner.zip/g.txt plain',
    'passed over (type) all.zip/*.png 2',
  ]);
});

test('a WACZ file gives the pages of its WARC files, stored or packed, and nothing of its lists', async (t) => {
  const warc = writeWarcGz([response('a'), response('b')]);
  const folder = await folderOf(t, {
    'a.wacz': zipSync({
      'archive/data.warc.gz': [warc, { level: 0 }],
      'pages/pages.jsonl': strToU8('{"id":"x","text":"No article."}\n'),
      'datapackage.json': strToU8('{}'),
    }),
  });
  assert.deepEqual(await takenFrom(folder, 'a.wacz'), [
    'https://news.example/a html',
    'https://news.example/b html',
  ]);
});

test('paths that lead out of a ZIP file are refused, with a password too, and the rest is read', async (t) => {
  const zip = Buffer.from(
    zipSync({
      '../a.txt': strToU8('out'),
      '/b.txt': strToU8('out'),
      'C:/c.txt': strToU8('out'),
      'd.txt': strToU8('in'),
      'e.txt': strToU8('The envoys met.'),
    }),
  );
  // Bit 0 of the flags of an entry says that it is locked.
  const locked = zip.lastIndexOf('PK\u0001\u0002', zip.lastIndexOf('d.txt'));
  zip.writeUInt16LE(zip.readUInt16LE(locked + 8) | 1, locked + 8);
  const folder = await folderOf(t, { 'a.zip': zip });
  assert.deepEqual(await takenFrom(folder, 'a.zip'), [
    'archive-path a.zip/../a.txt',
    'archive-path a.zip//b.txt',
    'archive-path a.zip/C:/c.txt',
    'input-encrypted a.zip/d.txt',
    'a.zip/e.txt plain',
  ]);
});

test('archives too deep inside each other are refused; what lies beside them is read', async (t) => {
  const inside = (name: string, bytes: Uint8Array): Uint8Array =>
    zipSync({ [name]: bytes, 'beside.txt': strToU8('The envoys met.') });
  const deep = inside('b.zip', inside('c.zip', inside('d.txt', strToU8('The envoys met.'))));
  const folder = await folderOf(t, { 'a.zip': deep, 'twice.txt.gz.gz': gzipSync(gzipSync('text')) });
  assert.deepEqual(await takenFrom(folder, ''), [
    'archive-too-deep a.zip/b.zip/c.zip',
    'a.zip/b.zip/beside.txt plain',
    'a.zip/beside.txt plain',
    'archive-too-deep twice.txt.gz.gz',
  ]);
});

test('a ZIP bomb: the bytes that come of it are counted, and no entry is held beyond the bound', async (t) => {
  const blank = new Uint8Array(190_000).fill(0x20);
  const packed = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`${at}.txt`, blank] as const));
  const folder = await folderOf(t, {
    'bomb.zip': zipSync(packed),
    'one.zip': zipSync({ 'a.txt': new Uint8Array(21_000_000), 'b.txt': strToU8('The envoys met.') }),
  });
  const outcomes = await takenFrom(folder, 'bomb.zip', { limits: { unpackedBytes: 1_000_000 } });
  assert.equal(outcomes.at(-1), 'archive-bomb bomb.zip');
  assert.equal(outcomes.length, 6);
  assert.deepEqual(await takenFrom(folder, 'one.zip'), [
    'input-too-large one.zip/a.txt',
    'one.zip/b.txt plain',
  ]);
});

test('damaged archives say so', async (t) => {
  const zip = zipSync({ 'a.txt': strToU8('The envoys met.') });
  const damaged = Buffer.from(
    zipSync({ 'a.html': strToU8(page('a').repeat(50)), 'b.txt': strToU8('The envoys met.') }),
  );
  damaged.fill(0xff, 45, 80);
  const folder = await folderOf(t, {
    'cut.zip': zip.slice(0, zip.length - 30),
    'damaged.zip': damaged,
    'cut.txt.gz': gzipSync('The envoys met.'.repeat(100)).subarray(0, 30),
    'none.zst': 'no such thing',
    'empty.warc': '',
  });
  assert.deepEqual(await takenFrom(folder, ''), [
    'archive-broken cut.txt.gz',
    'cut.zip/a.txt plain',
    'archive-broken cut.zip',
    'archive-broken damaged.zip/a.html',
    'damaged.zip/b.txt plain',
    'input-empty empty.warc',
    'archive-broken none.zst',
  ]);
});

test('lines packed with gzip and Zstandard are read as lines', async (t) => {
  const lines = '{"id":"a","text":"A."}\n{"id":\n{"id":"c","text":"C."}\n';
  const folder = await folderOf(t, {
    'a.jsonl.gz': gzipSync(lines),
    'b.jsonl.zst': zstdCompressSync(strToU8(lines)),
  });
  const want = (name: string): readonly string[] => [
    `${name}#a plain`,
    `json-broken ${name}:2:7`,
    `${name}#c plain`,
  ];
  assert.deepEqual(await takenFrom(folder, ''), [...want('a.jsonl.gz'), ...want('b.jsonl.zst')]);
});

test('what is piped in may be packed', async () => {
  async function* piped(): AsyncGenerator<Uint8Array> {
    const bytes = writeWarcGz(crawl);
    for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
  }
  const intakes = await gather(readInputs(['-'], { stdin: piped() }));
  assert.deepEqual(intakes.map(summaryIn('')).slice(0, 3), taken);
});

const names = [
  'crawl.warc',
  'crawl.warc.gz',
  'whole.warc.gz',
  'crawl.warc.zst',
  'all.zip',
  'crawl.wacz',
] as const;
const many = Array.from({ length: 6 }, (_, at) => response(`page-${at}`));
const archives: Readonly<Record<(typeof names)[number], Uint8Array>> = {
  'crawl.warc': writeWarc(many),
  'crawl.warc.gz': writeWarcGz(many),
  'whole.warc.gz': gzipSync(writeWarc(many)),
  'crawl.warc.zst': zstdCompressSync(writeWarc(many)),
  'all.zip': zipSync({
    'a.txt': strToU8('The envoys met.'),
    'b.warc': writeWarc(many),
    'c.jsonl': strToU8('{"id":"one","text":"First."}\n'),
    'd.warc.gz': [writeWarcGz(many), { level: 0 }],
  }),
  'crawl.wacz': zipSync({
    'archive/a.warc.gz': [writeWarcGz(many), { level: 0 }],
    'archive/b.warc': writeWarc(many),
  }),
};
for (const name of names)
  test(`${name}: another run begins where one stopped, and reads exactly the rest`, async (t) => {
    const folder = await folderOf(t, { [name]: archives[name] });
    const path = join(folder, name);
    const all = await gather(readInputs([path]));
    const summary = summaryIn(folder);
    for (const [at, step] of all.entries()) {
      if (step.kind !== 'reached' || step.position === null) continue;
      const rest = await gather(readInputs([path], { reachedIn: async () => step.position }));
      const sources = (intakes: typeof all) => intakes.filter(({ kind }) => kind === 'source').map(summary);
      assert.deepEqual(sources(rest), sources(all.slice(at)), summary(step));
    }
    assert.equal(summary(all.at(-1) ?? step()), 'reached the end');
  });

function step(): never {
  throw new Error('nothing was taken in');
}

test('of a WARC file packed by record nothing before the place is read again', async (t) => {
  const folder = await folderOf(t, { 'a.warc.gz': writeWarcGz(many) });
  const path = join(folder, 'a.warc.gz');
  const places = (await gather(readInputs([path]))).flatMap((one) =>
    one.kind === 'reached' ? [one.position] : [],
  );
  const spoilt = readFileSync(path);
  const last = places[3];
  assert.ok(last);
  spoilt.fill(0, 0, last[0]);
  writeFileSync(path, spoilt);
  const rest = await gather(readInputs([path], { reachedIn: async () => last }));
  assert.deepEqual(rest.filter(({ kind }) => kind === 'source').map(summaryIn(folder)), [
    'https://news.example/page-4 html',
    'https://news.example/page-5 html',
  ]);
});
