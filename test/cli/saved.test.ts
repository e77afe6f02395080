import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inside } from './run-inside.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-saved-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const record = ['--record', join(folder, 'record.db')];

/** Reads a note into the record. */
async function read(name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, `date 2026-01-05\n\n${text}\n`);
  assert.equal((await inside(['read', path, '--threads', '0', ...record])).code, 0);
}

test('a saved search tells what is new for it since it was looked at, and no more', async () => {
  await read(
    'one.txt',
    'The foreign ministers of Peru and Chile, Elmer Rojas and Alberto Soto, met in Lima on Monday.',
  );
  assert.equal((await inside(['saved', 'add', 'peru', 'events', '--with', 'PER', ...record])).code, 0);
  assert.equal((await inside(['saved', 'add', 'talks', '--type', 'CONSULT', ...record])).code, 0);
  assert.equal((await inside(['saved', 'add', 'oslo', '--with', 'NOR', ...record])).code, 0);
  assert.match((await inside(['saved', 'news', 'peru', ...record])).stderr, /nothing is new for peru since/);
  await read(
    'two.txt',
    'Chile pledged US$40 million for the road by 2027. Elmer Rojas of Peru visited Bolivia on Monday.',
  );
  assert.match((await inside(['saved', 'list', ...record])).stdout, /^peru: event · with PER; 1 new since/m);
  const kept = await inside(['saved', 'news', 'peru', '--keep', ...record]);
  assert.match(kept.stdout, /Bolivia/);
  const told = await inside(['saved', 'news', 'peru', '--json', ...record]);
  assert.equal(JSON.parse(told.stdout).kind, 'event');
  assert.match((await inside(['saved', 'news', 'peru', ...record])).stderr, /nothing is new for peru/);
  const hooked = await inside(['saved', 'hook', 'peru', 'https://desk.example/hook', ...record]);
  assert.match(hooked.stdout, /^whsec_[\w+/]+=*\n$/);
  const status = (await inside(['status', ...record])).stdout;
  assert.match(status, /webhooks +peru to https:\/\/desk\.example\/hook/);
  assert.doesNotMatch((await inside(['status', '--json', ...record])).stdout, /whsec_/);
  assert.doesNotMatch((await inside(['export', ...record])).stdout, /desk\.example/);
  assert.equal((await inside(['saved', 'remove', 'peru', ...record])).code, 0);
});

const refused = [
  [['add', 'oslo'], /saved-known: oslo/],
  [['add', 'a/b'], /usage: no name of a search: a\/b/],
  [['add', 'x', 'actors'], /usage: no news of the kind actor/],
  [['add', 'x', 'statements', '--stage', 'signed'], /usage: statements have no stage/],
  [['add', 'x', '--with', 'Peruu'], /id-unknown: Peruu/],
  [['news', 'lima'], /saved-unknown: lima/],
  [['hook', 'oslo', 'ftp://desk.example'], /url-not-web/],
  [['remove', 'lima'], /saved-unknown: lima/],
] as const;
for (const [args, words] of refused)
  test(`chancery saved ${args.join(' ')} is refused`, async () => {
    const run = await inside(['saved', ...args, ...record]);
    assert.notEqual(run.code, 0);
    assert.match(run.stderr, words);
  });
