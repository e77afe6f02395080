import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parseCsv } from '../export/parse-csv.ts';
import { examples, type Run } from './run-cli.ts';
import { inside } from './run-inside.ts';

/** The example reports as a record, read once: nothing that is asked here changes it. */
const folder = mkdtempSync(join(tmpdir(), 'chancery-list-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const ask = (args: readonly string[]): Promise<Run> => inside(args, { cwd: folder });
assert.equal((await ask(['read', examples])).code, 0);

test('a list goes on behind the cursor that its page ended with; stories are listed by party and by words', async () => {
  const list = async (
    ...args: readonly string[]
  ): Promise<{ readonly lines: readonly string[]; readonly stderr: string }> => {
    const { stdout, stderr, code } = await ask(['list', 'events', '--json', ...args]);
    assert.equal(code, 0, stderr);
    return { lines: stdout.trim().split('\n'), stderr };
  };
  const whole = (await list()).lines;
  const first = await list('--limit', '2');
  const [, cursor = ''] = /--after (\S+) the next/.exec(first.stderr) ?? [];
  const rest = await list('--after', cursor);
  assert.deepEqual([...first.lines, ...rest.lines], whole);
  assert.doesNotMatch(rest.stderr, /--after/);
  assert.equal((await ask(['list', 'figures', '--after', cursor])).code, 2);
  const stories = async (...args: readonly string[]): Promise<number> =>
    (await ask(['list', 'stories', '--json', ...args])).stdout.split('\n').length - 1;
  assert.ok((await stories('--with', 'KOR', 'VNM')) > 0);
  assert.equal(await stories('--with', 'Norway'), 0);
  assert.equal(await stories('--about', 'zebra'), 0);
});

test('a list is chosen by what a fact is and who tells it, and an unknown value is refused with the near ones', async () => {
  const lines = async (...args: readonly string[]): Promise<readonly Record<string, unknown>[]> => {
    const { stdout, stderr, code } = await ask(['list', ...args, '--json']);
    assert.equal(code, 0, stderr);
    return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  };
  const planned = await lines('events', '--status', 'planned', '--limit', '1000');
  assert.ok(planned.length > 0 && planned.every((one) => one['status'] === 'planned'));
  const all = (await lines('events', '--limit', '1000')).length;
  assert.ok((await lines('events', '--new-since', '1990')).length > 0);
  assert.equal((await lines('events', '--new-since', '2990')).length, 0);
  assert.ok(planned.length < all);
  const [article] = await lines('articles', '--limit', '1');
  const outlet = String(article['outlet']);
  assert.ok((await lines('statements', '--outlet', outlet)).length > 0);
  const wrong = await ask(['list', 'events', '--outlet', `${outlet}x`]);
  assert.equal(wrong.code, 2);
  assert.ok(wrong.stderr.includes(`near: ${outlet}`), wrong.stderr);
  const unfit = await ask(['list', 'events', '--due', '2030']);
  assert.match(unfit.stderr, /events\s+have\s+no\s+due;\s+there\s+is\s+one\s+of\s+commitments/);
  const found = await ask(['search', 'minister', '--outlet', outlet, '--limit', '1']);
  assert.equal(found.code, 0, found.stderr);
});

test('an outlet stands in the lists of people under one name, in those of programs as the article spells it', async () => {
  const shown = await ask(['list', 'articles']);
  assert.match(shown.stdout, /Meridian Wire/);
  assert.doesNotMatch(shown.stdout, /MERIDIAN WIRE/);
  assert.match((await ask(['list', 'articles', '--json'])).stdout, /"outlet":"MERIDIAN WIRE"/);
  for (const kind of ['events', 'statements', 'figures', 'commitments', 'conflicts'])
    assert.doesNotMatch((await ask(['list', kind])).stdout, /MERIDIAN WIRE/, kind);
});

test('a list and the whole record are tables that RFC 4180 allows', async () => {
  for (const args of [
    ['list', 'events', '--csv'],
    ['list', 'conflicts', '--csv'],
    ['export', '--format', 'csv'],
  ]) {
    const [head, ...records] = parseCsv((await ask(args)).stdout);
    assert.ok(records.length > 0 && head.includes('place_basis'), args.join(' '));
    const outlet = head.indexOf('outlet');
    assert.ok(records.every((one) => ['article', 'story'].includes(one[0]) || one[outlet] !== ''));
  }
});
