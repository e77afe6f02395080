import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chancery, examples, workFolder } from '../cli/run-cli.ts';

const reports = readdirSync(examples).filter((name) => !name.startsWith('README'));

/** Copies the example reports into one folder, so that their sources are named alike in every run. */
function corpus(folder: string): string {
  const inbox = join(folder, 'in');
  mkdirSync(inbox);
  for (const name of reports) cpSync(join(examples, name), join(inbox, name), { recursive: true });
  return inbox;
}

/** What `chancery export` gives for a record. */
function exportOf(cwd: string, record: string): string {
  const run = chancery(['--record', record, 'export', '--format', 'jsonl'], { cwd });
  assert.equal(run.code, 0, run.stderr);
  return run.stdout;
}

test('law 1: every citation cuts exactly its quote out of the article', (t) => {
  const folder = workFolder(t);
  corpus(folder);
  chancery(['read', 'in'], { cwd: folder });
  const lines = exportOf(folder, 'chancery.db')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const texts = new Map<string, string>();
  for (const { id } of lines.filter(({ kind }) => kind === 'article')) {
    texts.set(id, JSON.parse(chancery(['show', id, '--json'], { cwd: folder }).stdout).text);
  }
  const citations = lines.flatMap((line) => [
    ...(line.citations ?? []),
    ...(line.sides ?? []).flatMap((side: { citations: unknown[] }) => side.citations),
  ]);
  assert.ok(citations.length > 50, `only ${citations.length} citations`);
  for (const { article, start, end, quote } of citations)
    assert.equal(texts.get(article)?.slice(start, end), quote);
});

test('law 2: order, repeats, runs of their own and threads change no byte of the export', (t) => {
  const folder = workFolder(t);
  corpus(folder);
  const once = (record: string, runs: readonly (readonly string[])[]): string => {
    for (const args of runs) {
      const run = chancery(['--record', record, 'read', ...args], { cwd: folder });
      assert.equal(run.code, 0, run.stderr);
    }
    return exportOf(folder, record);
  };
  const first = once('first.db', [['in']]);
  assert.ok(first.length > 1000);
  assert.equal(once('twice.db', [['in'], ['in', 'in']]), first);
  assert.equal(once('threads.db', [['in', '--threads', '2']]), first);
});

test('law 2: one text in two files is one article of both, whichever comes first and whoever reads it', (t) => {
  const folder = workFolder(t);
  const inbox = corpus(folder);
  const name =
    readdirSync(inbox, { recursive: true, encoding: 'utf8' }).find((one) => one.endsWith('.txt')) ?? '';
  const text = readFileSync(join(inbox, name), 'utf8');
  mkdirSync(join(folder, 'mail'));
  writeFileSync(join(folder, 'mail', 'forwarded.md'), `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`);
  const recordOf = (record: string, ...runs: readonly (readonly string[])[]): string => {
    for (const args of runs) chancery(['--record', record, 'read', ...args], { cwd: folder });
    return exportOf(folder, record);
  };
  const first = recordOf('first.db', ['in', 'mail']);
  assert.equal(recordOf('second.db', ['mail'], ['in', '--threads', '2'], ['mail']), first);
  const articles = chancery(['--record', 'first.db', 'list', 'articles', '--json'], { cwd: folder }).stdout;
  const [found] = articles.split('\n').filter((line) => line.includes('forwarded.md'));
  const { source, alsoFoundAt } = JSON.parse(found ?? '{}');
  assert.deepEqual(new Set([source, ...alsoFoundAt]), new Set([name, 'forwarded.md']));
  assert.equal(chancery(['--record', 'first.db', 'forget', 'forwarded.md'], { cwd: folder }).code, 0);
  assert.ok(!exportOf(folder, 'first.db').includes(name));
});

test('law 2: taking an article out gives the record as if it had never come', (t) => {
  const folder = workFolder(t);
  const inbox = corpus(folder);
  chancery(['read', 'in'], { cwd: folder });
  const [, second = ''] = chancery(['list', 'articles', '--json'], { cwd: folder }).stdout.split('\n');
  const gone = JSON.parse(second);
  assert.equal(chancery(['forget', gone.id], { cwd: folder }).code, 0);
  const after = exportOf(folder, 'chancery.db');
  assert.ok(!after.includes(gone.id));
  chancery(['read', inbox], { cwd: folder });
  assert.notEqual(exportOf(folder, 'chancery.db'), after);
});
