import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockedDocx } from '../documents/write-office.ts';
import { column, writePdf } from '../documents/write-pdf.ts';
import { answer, writeWarcGz } from '../documents/write-warc.ts';
import { chancery, workFolder } from './run-cli.ts';
import { inside } from './run-inside.ts';

const report =
  'date 2025-03-04 OSLO — Foreign Minister Ingrid Berg met Canadian Foreign Minister Paul Roy in Oslo on Tuesday.\n\n' +
  'The two ministers discussed Arctic shipping and agreed to meet again in Ottawa in June.\n';

interface Bad {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => string | Uint8Array;
  readonly code: string;
}

const bad: readonly Bad[] = [
  { name: 'an empty file', file: 'empty.txt', bytes: () => '', code: 'input-empty' },
  {
    name: 'a file of 50 MB',
    file: 'large.txt',
    bytes: () => Buffer.alloc(50 << 20, 'word '),
    code: 'input-too-large',
  },
  {
    name: 'a binary file',
    file: 'binary.txt',
    bytes: () => Buffer.from([0, 1, 2, 0, 255, 254, 0, 9, 0, 0, 3]),
    code: 'input-not-text',
  },
  {
    name: 'a file that is no article',
    file: 'menu.html',
    bytes: () => '<ul><li><a href="/">Home</a></li></ul>',
    code: 'input-not-article',
  },
  { name: 'a scanned PDF', file: 'scan.pdf', bytes: () => writePdf([[], []]), code: 'pdf-scanned' },
  {
    name: 'a PDF with a password',
    file: 'locked.pdf',
    bytes: () => writePdf([column(['Two words.'], { x: 60, y: 700 })], { locked: true }),
    code: 'input-encrypted',
  },
  { name: 'a broken PDF', file: 'broken.pdf', bytes: () => '%PDF-1.7\nno objects', code: 'document-broken' },
  {
    name: 'a Word document with a password',
    file: 'locked.docx',
    bytes: lockedDocx,
    code: 'input-encrypted',
  },
  {
    name: 'a ZIP file that is cut',
    file: 'cut.zip',
    bytes: () => 'PK\u0003\u0004cut',
    code: 'archive-broken',
  },
  {
    name: 'a WARC file that is cut',
    file: 'cut.warc.gz',
    bytes: () =>
      writeWarcGz([{ type: 'response', uri: 'https://a.example/', block: answer(report) }]).slice(0, -20),
    code: 'archive-broken',
  },
  { name: 'broken JSON', file: 'broken.json', bytes: () => '{"text": "half', code: 'json-broken' },
];

for (const { name, file, bytes, code } of bad) {
  test(`${name} is refused with ${code}, and the good file beside it is kept`, async (t) => {
    const folder = workFolder(t);
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', file), bytes());
    writeFileSync(join(folder, 'in', 'good.txt'), report);
    // Threads, which an archive is worth, would be started from the folder of the test.
    const run = await inside(['read', 'in', '--threads', '0'], { cwd: folder });
    assert.equal(run.code, 1, run.stderr);
    assert.match(run.stderr, new RegExp(`${code}: .*${file.replace('.', '\\.')}`));
    assert.equal(
      (await inside(['list', 'articles', '--json'], { cwd: folder })).stdout.trim().split('\n').length,
      1,
    );
  });
}

test('broken lines in the middle of good JSON lines are named with their number, and the good ones kept', (t) => {
  const folder = workFolder(t);
  const line = (id: number): string =>
    JSON.stringify({ id: `r${id}`, date: '2025-03-04', text: report.slice(16) });
  writeFileSync(join(folder, 'all.jsonl'), `${line(1)}\n{"text": broken\n${line(2)}\n`);
  const run = chancery(['read', 'all.jsonl'], { cwd: folder });
  assert.equal(run.code, 1);
  assert.match(run.stderr, /json-broken: .*all\.jsonl:2/);
  assert.equal(chancery(['list', 'articles', '--json'], { cwd: folder }).stdout.trim().split('\n').length, 2);
});

test('a missing path is named', (t) => {
  const run = chancery(['read', 'nowhere.txt'], { cwd: workFolder(t) });
  assert.equal(run.code, 1);
  assert.match(run.stderr, /input-missing: .*nowhere\.txt/);
});

test('a wrong charset is read as best it can be, with an issue', async (t) => {
  const folder = workFolder(t);
  writeFileSync(
    join(folder, 'latin.txt'),
    Buffer.from(report.replace('Berg', 'Bj\u00F8rk, n\u00E9e Ros\u00E9n,'), 'latin1'),
  );
  const run = await inside(['read', 'latin.txt'], { cwd: folder });
  assert.equal(run.code, 0, run.stderr);
  const [article = ''] = (await inside(['list', 'articles', '--json'], { cwd: folder })).stdout.split('\n');
  assert.match(
    (await inside(['show', String(JSON.parse(article).id)], { cwd: folder })).stdout,
    /charset-guessed/,
  );
});

test('a record that is no database is left as it was', async (t) => {
  const folder = workFolder(t);
  writeFileSync(join(folder, 'notes.db'), 'These are my notes, and no database at all.\n'.repeat(40));
  const before = readFileSync(join(folder, 'notes.db'));
  writeFileSync(join(folder, 'good.txt'), report);
  const run = await inside(['--record', 'notes.db', 'read', 'good.txt'], { cwd: folder });
  assert.equal(run.code, 1);
  assert.match(run.stderr, /record-not-a-database: .*notes\.db/);
  assert.deepEqual(readFileSync(join(folder, 'notes.db')), before);
});

test('a record in a folder that is not there is refused', async (t) => {
  const folder = workFolder(t);
  writeFileSync(join(folder, 'good.txt'), report);
  const run = await inside(['--record', 'no/such/place.db', 'read', 'good.txt'], { cwd: folder });
  assert.equal(run.code, 1);
  assert.match(run.stderr, /record-unwritable: /);
});

test('a folder that holds itself is read once', async (t) => {
  const folder = workFolder(t);
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'good.txt'), report);
  symlinkSync('..', join(folder, 'in', 'loop'));
  const run = await inside(['read', 'in'], { cwd: folder });
  assert.equal(
    (await inside(['list', 'articles', '--json'], { cwd: folder })).stdout.trim().split('\n').length,
    1,
    run.stderr,
  );
});

for (const args of [
  [],
  ['read'],
  ['nonsense'],
  ['list', 'nonsense'],
  ['export', '--format', 'nonsense'],
  ['read', '--nonsense'],
]) {
  test(`usage: chancery ${args.join(' ')}`, (t) => {
    const run = chancery(args, { cwd: workFolder(t) });
    assert.equal(run.code, 2, run.stdout + run.stderr);
    assert.equal(run.stdout, '');
  });
}

test('an unknown id is named', async (t) => {
  const folder = workFolder(t);
  writeFileSync(join(folder, 'good.txt'), report);
  await inside(['read', 'good.txt'], { cwd: folder });
  for (const command of ['show', 'explain', 'forget']) {
    const run = await inside([command, 'nothing-like-it'], { cwd: folder });
    assert.equal(run.code, 1);
    assert.match(run.stderr, /id-unknown: nothing-like-it/);
  }
});

test('asking makes no record: one that is not there is told', async (t) => {
  const folder = workFolder(t);
  for (const path of ['none.db', '']) {
    const run = await inside(['list', 'events', '--record', path], { cwd: folder });
    assert.equal(run.code, 1, run.stderr);
    assert.match(run.stderr, /^record-missing: /);
  }
  assert.equal(existsSync(join(folder, 'none.db')), false);
});

test('what was passed over is told at the end, by its kind', async (t) => {
  const folder = workFolder(t);
  mkdirSync(join(folder, 'in'));
  for (const name of ['a.doc', 'b.doc', 'c.png']) writeFileSync(join(folder, 'in', name), 'no text');
  writeFileSync(join(folder, 'in', 'good.txt'), report);
  const run = await inside(['read', 'in'], { cwd: folder });
  assert.equal(run.code, 0, run.stderr);
  assert.match(run.stderr, /files of this kind are not read: \.doc 2, \.png 1/);
});

test('forget looks up every id before it takes anything out', async (t) => {
  const folder = workFolder(t);
  writeFileSync(join(folder, 'good.txt'), report);
  await inside(['read', 'good.txt'], { cwd: folder });
  const list = async (): Promise<string> =>
    (await inside(['list', 'articles', '--json'], { cwd: folder })).stdout;
  const id = /"id":"([0-9a-f]{24})"/.exec(await list())?.[1] ?? '';
  assert.equal((await inside(['forget', id, 'nothing-like-it'], { cwd: folder })).code, 1);
  assert.match(await list(), new RegExp(id));
});

test('a backup never overwrites, and says so in words', async (t) => {
  const folder = workFolder(t);
  writeFileSync(join(folder, 'good.txt'), report);
  writeFileSync(join(folder, 'mine.db'), 'mine');
  await inside(['read', 'good.txt'], { cwd: folder });
  const run = await inside(['status', '--backup', 'mine.db'], { cwd: folder });
  assert.equal(run.code, 1);
  assert.match(run.stderr, /^file-exists: mine\.db/);
  assert.equal(readFileSync(join(folder, 'mine.db'), 'utf8'), 'mine');
});

test('an empty file is no record to ask', async (t) => {
  const folder = workFolder(t);
  writeFileSync(join(folder, 'empty.db'), '');
  const run = await inside(['list', 'events', '--record', 'empty.db'], { cwd: folder });
  assert.equal(run.code, 1);
  assert.match(run.stderr, /^record-missing: empty\.db/);
});

test('what was kept without being read and what was refused is counted at the end', async (t) => {
  const folder = workFolder(t);
  mkdirSync(join(folder, 'in'));
  const french =
    'Le ministre des Affaires étrangères a rencontré son homologue canadien à Oslo mardi, et ils ont parlé.';
  writeFileSync(join(folder, 'in', 'a.txt'), french);
  writeFileSync(join(folder, 'in', 'b.json'), '{');
  const { stderr } = await inside(['read', 'in'], { cwd: folder });
  assert.match(stderr, /their language is not read yet .*: fr 1/);
  assert.match(stderr, /without a date, .*: 1 /);
  assert.match(stderr, /refused, .*: json-broken 1/);
});

test('controls in the name of a file reach no terminal', (t) => {
  const folder = workFolder(t);
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a\u001B[31m.txt'), '');
  const { stderr } = chancery(['read', 'in'], { cwd: folder });
  assert.match(stderr, /a\\u001b\[31m\.txt/);
  assert.equal(stderr.includes('\u001B'), false);
});

test('one paragraph of digits or of two million letters costs only itself', async (t) => {
  const folder = workFolder(t);
  const rest = report.split('\n\n')[1];
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a.txt'), `${'$12 | 7 %% #\n\n'.repeat(50)}${rest}`);
  writeFileSync(join(folder, 'in', 'b.txt'), `${'word '.repeat(420_000)}\n\n${report}`);
  const run = await inside(['read', 'in'], { cwd: folder });
  assert.match(run.stderr, /articles: 2 new/);
});
