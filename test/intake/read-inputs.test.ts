import { execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import type { Intake } from '../../src/intake/intake.ts';
import { readInputs } from '../../src/intake/read-inputs.ts';
import type { ReadInputsOptions } from '../../src/intake/read-inputs.ts';
import { folderOf } from './intakes.ts';

const lastOf = (path: string): string => path.split('/').at(-1) ?? '';

/** One word for each thing taken in: the source's name, the failure's code and the end of its subject, or why it was passed over. */
function summary(intake: Intake): string {
  switch (intake.kind) {
    case 'source':
      return intake.source.source;
    case 'failure':
      return `${intake.failure.code} ${lastOf(intake.failure.subject)}`;
    case 'unchanged':
      return `unchanged ${intake.source}`;
    case 'passed':
      return `passed over (${intake.why}) ${lastOf(intake.path)}`;
    case 'reached':
      return 'reached';
  }
}

async function gather(intakes: AsyncIterable<Intake>): Promise<Intake[]> {
  const all: Intake[] = [];
  for await (const intake of intakes) all.push(intake);
  return all;
}

async function taken(paths: readonly string[], options?: ReadInputsOptions): Promise<readonly string[]> {
  return (await gather(readInputs(paths, options))).map(summary);
}

async function* chunks(...parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
}

test('a folder gives its files by the order of their names, with their paths below it', async (t) => {
  const folder = await folderOf(t, {
    'b.txt': 'B',
    'a/z.md': 'Z',
    'a/B.html': '<p>B',
    'Z.txt': 'Z',
    '.hidden.txt': 'no',
  });
  await writeFile(join(folder, 'README.md'), 'about this folder');
  await writeFile(join(folder, 'picture.png'), 'no text');
  assert.deepEqual(await taken([folder]), [
    'Z.txt',
    'a/B.html',
    'a/z.md',
    'b.txt',
    'passed over (type) picture.png',
  ]);
});

test('a file given by itself is called by its base name, whatever its ending', async (t) => {
  const folder = await folderOf(t, { 'deep/README.md': 'text', 'deep/note': 'text' });
  assert.deepEqual(await taken([join(folder, 'deep/README.md'), join(folder, 'deep/note')]), [
    'README.md',
    'note',
  ]);
});

test('broken lines among good ones are told by their numbers, and the good ones kept', async (t) => {
  const lines = [
    '{"id":"one","text":"First."}',
    '{"id":',
    '',
    '{"text":"Fourth."}',
    '{"id":"five"}',
    '[1]',
    '"six"',
    'null',
  ];
  const folder = await folderOf(t, { 'many.jsonl': lines.join('\n') });
  assert.deepEqual(await taken([folder]), [
    'many.jsonl#one',
    'json-broken many.jsonl:2:7',
    'many.jsonl#4',
    'input-not-article many.jsonl:5',
    'input-not-article many.jsonl:6',
    'input-not-article many.jsonl:7',
    'input-not-article many.jsonl:8',
  ]);
});

test('a JSON file is one article or a list of them', async (t) => {
  const folder = await folderOf(t, {
    'broken.json': '{"text": ',
    'list.json': '[{"id":"x","text":"X."},{"text":"Y."},{"title":"no text"}]',
    'one.json': '{"url":"https://news.example/a","text":"One.","date":"2025-01-02"}',
  });
  assert.deepEqual(await taken([folder]), [
    'json-broken broken.json:1:10',
    'list.json#x',
    'list.json#2',
    'input-not-article list.json#3',
    'one.json',
  ]);
});

test('the envelope becomes hints, and HTML stays HTML', async (t) => {
  const json = {
    id: 7,
    url: 'u',
    title: 't',
    byline: 'b',
    outlet: 'o',
    date: '2020-03-31 05:00:00+08:00',
    lang: 'en',
    html: '<p>Hi</p>',
  };
  const folder = await folderOf(t, { 'one.json': JSON.stringify(json) });
  const [intake] = await gather(readInputs([folder]));
  assert.ok(intake.kind === 'source');
  assert.equal(intake.source.mediaType, 'text/html');
  assert.equal(new TextDecoder().decode(intake.source.bytes), '<p>Hi</p>');
  assert.deepEqual(intake.source.hints, {
    id: '7',
    url: 'u',
    title: 't',
    byline: 'b',
    outlet: 'o',
    publishedOn: '2020-03-31 05:00:00+08:00',
    language: 'en',
  });
});

test('each entry of a feed is an article', async (t) => {
  const item = (id: string, body: string): string => `<item><title>T</title><guid>${id}</guid>${body}</item>`;
  const rss = (...items: readonly string[]): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Example Feed</title>${items.join('')}</channel></rss>`;
  const folder = await folderOf(t, {
    'atom.atom':
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>tag:x</id><title>E</title><content type="html">&lt;p&gt;Hi&lt;/p&gt;</content></entry></feed>',
    'broken.rss': '<html>no feed</html>',
    'empty.rss': rss(),
    'good.xml': rss(
      item('https://x.example/a/1', '<description>One.</description>'),
      item('g2', '<description>Two.</description>'),
      item('g3', ''),
    ),
    'json.json':
      '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"j1","content_text":"Hi."}]}',
  });
  assert.deepEqual(await taken([folder]), [
    'atom.atom#tag:x',
    'feed-broken broken.rss',
    'input-empty empty.rss',
    'good.xml#1',
    'good.xml#g2',
    'json.json#j1',
  ]);
});

test('what cannot be read is told, and the rest is read', async (t) => {
  const folder = await folderOf(t, {
    'binary.txt': Uint8Array.from([1, 0, 2, 0]),
    'blank.txt': ' \n\t\n',
    'empty.txt': '',
    'good.txt': 'Good.',
    'large.txt': 'x'.repeat(200),
    'picture.html': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    'report.txt': '%PDF-1.7 …',
  });
  assert.deepEqual(await taken([folder, join(folder, 'missing')], { limits: { fileBytes: 100 } }), [
    'input-not-text binary.txt',
    'input-empty blank.txt',
    'input-empty empty.txt',
    'good.txt',
    'input-too-large large.txt',
    'input-not-text picture.html',
    'input-not-text report.txt',
    'input-missing missing',
  ]);
});

test('links that lead in a circle end', { timeout: 10_000 }, async (t) => {
  const folder = await folderOf(t, { 'in/a.txt': 'A.' });
  await symlink(folder, join(folder, 'in/up'));
  await symlink(join(folder, 'in'), join(folder, 'again'));
  await symlink(join(folder, 'nowhere'), join(folder, 'broken.txt'));
  assert.deepEqual((await taken([folder])).toSorted(), [
    'in/a.txt',
    'input-missing broken.txt',
    'passed over (link-above) up',
    'passed over (link-inside) again',
  ]);
});

test('a line without end is not gathered', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('{"text":"First."}\n{"text":"');
    for (let at = 0; at < 400; at += 1) yield new Uint8Array(1000).fill(0x61);
    yield new TextEncoder().encode('"}\n{"text":"Third."}');
  }
  const { readJsonLines } = await import('../../src/intake/json-lines.ts');
  const from = { source: 's', subject: 's', limits: { lineBytes: 50_000 } };
  const intakes = await gather(readJsonLines(endless(), from));
  assert.deepEqual(intakes.map(summary), ['s#1', 'input-too-large s:2', 's#3']);
});

const streams = [
  ['{"id":"a","text":"A."}\n{"id":"b","text":"B."}\n', ['-#a', '-#b']],
  ['{\n "id": "a",\n "text": "A."\n}\n', ['-']],
  ['[{"text":"A."}]', ['-#1']],
  ['<!doctype html><p>Hello', ['-']],
  ['Just text.', ['-']],
  ['', ['input-empty -']],
] as const;
for (const [text, want] of streams) {
  test(`standard input shows its form: ${JSON.stringify(text.slice(0, 30))}`, async () => {
    assert.deepEqual(await taken(['-'], { stdin: chunks(text.slice(0, 5), text.slice(5)) }), want);
  });
}

test('three thousand files are read one at a time', { timeout: 60_000 }, async (t) => {
  const files: Record<string, string> = {};
  for (let at = 0; at < 3000; at += 1) files[`n${at}.txt`] = `Report ${at}.`;
  const folder = await folderOf(t, files);
  let count = 0;
  for await (const intake of readInputs([folder])) count += intake.kind === 'source' ? 1 : 0;
  assert.equal(count, 3000);
});

test('a pipe in a folder is passed over and named, and is not waited for', async (t) => {
  const folder = await folderOf(t, { 'a.txt': 'text' });
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  assert.deepEqual(await taken([folder]), ['a.txt', 'passed over (no-file) pipe.txt']);
});

test('a link to a file that the walk comes to is passed over, so that one text is one article', async (t) => {
  const folder = await folderOf(t, { 'a.txt': 'text' });
  await symlink(join(folder, 'a.txt'), join(folder, 'b.txt'));
  assert.deepEqual(await taken([folder]), ['a.txt', 'passed over (link-inside) b.txt']);
});

test('CSV is read by its columns, or refused with the columns it has', async (t) => {
  const folder = await folderOf(t, {
    'good.csv': 'ID,Title,Text\n7,"A, B","Said ""yes""."\n,,Second.\n8,No text,\n',
    'other.csv': 'name,price\nfish,3\n',
    'tabs.tsv': 'id\ttext\n9\tSaid "no".\n',
  });
  assert.deepEqual(await taken([folder]), [
    'good.csv#7',
    'good.csv#2',
    'input-not-article good.csv#3',
    'csv-broken other.csv (columns: name, price)',
    'tabs.tsv#9',
  ]);
});

test('JSON saved as UTF-16 is read, whole and by lines', async (t) => {
  const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const folder = await folderOf(t, {
    'a.json': utf16('{"text":"One."}'),
    'b.jsonl': utf16('{"id":"x","text":"One."}\n{"id":"y","text":"Two."}\n'),
  });
  assert.deepEqual(await taken([folder]), ['a.json', 'b.jsonl#x', 'b.jsonl#y']);
});

test('broken JSON is told with its line and column', async (t) => {
  const folder = await folderOf(t, { 'a.json': '{\n  "text": "x",\n  oops\n}' });
  assert.deepEqual(await taken([folder]), ['json-broken a.json:3:3']);
});
