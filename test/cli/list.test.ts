import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from '../export/parse-csv.ts';
import { chancery, examples, workFolder } from './run-cli.ts';

test('a list goes on behind the cursor that its page ended with; stories are listed by party and by words', (t) => {
  const folder = workFolder(t);
  assert.equal(chancery(['read', examples], { cwd: folder }).code, 0);
  const list = (
    ...args: readonly string[]
  ): { readonly lines: readonly string[]; readonly stderr: string } => {
    const { stdout, stderr, code } = chancery(['list', 'events', '--json', ...args], { cwd: folder });
    assert.equal(code, 0, stderr);
    return { lines: stdout.trim().split('\n'), stderr };
  };
  const whole = list().lines;
  const first = list('--limit', '2');
  const [, cursor = ''] = /--after (\S+) the next/.exec(first.stderr) ?? [];
  const rest = list('--after', cursor);
  assert.deepEqual([...first.lines, ...rest.lines], whole);
  assert.doesNotMatch(rest.stderr, /--after/);
  assert.equal(chancery(['list', 'figures', '--after', cursor], { cwd: folder }).code, 2);
  const stories = (...args: readonly string[]): number =>
    chancery(['list', 'stories', '--json', ...args], { cwd: folder }).stdout.split('\n').length - 1;
  assert.ok(stories('--with', 'KOR', 'VNM') > 0);
  assert.equal(stories('--with', 'Norway'), 0);
  assert.equal(stories('--about', 'zebra'), 0);
});

test('a list is chosen by what a fact is and who tells it, and an unknown value is refused with the near ones', (t) => {
  const folder = workFolder(t);
  assert.equal(chancery(['read', examples], { cwd: folder }).code, 0);
  const lines = (...args: readonly string[]): readonly Record<string, unknown>[] => {
    const { stdout, stderr, code } = chancery(['list', ...args, '--json'], { cwd: folder });
    assert.equal(code, 0, stderr);
    return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  };
  const planned = lines('events', '--status', 'planned', '--limit', '1000');
  assert.ok(planned.length > 0 && planned.every((one) => one['status'] === 'planned'));
  const all = lines('events', '--limit', '1000').length;
  assert.ok(lines('events', '--new-since', '1990').length > 0);
  assert.equal(lines('events', '--new-since', '2990').length, 0);
  assert.ok(planned.length < all);
  const [article] = lines('articles', '--limit', '1');
  const outlet = String(article['outlet']);
  assert.ok(lines('statements', '--outlet', outlet).length > 0);
  const wrong = chancery(['list', 'events', '--outlet', `${outlet}x`], { cwd: folder });
  assert.equal(wrong.code, 2);
  assert.ok(wrong.stderr.includes(`near: ${outlet}`), wrong.stderr);
  const unfit = chancery(['list', 'events', '--due', '2030'], { cwd: folder });
  assert.match(unfit.stderr, /events have no due; there is one of commitments/);
  const found = chancery(['search', 'minister', '--outlet', outlet, '--limit', '1'], { cwd: folder });
  assert.equal(found.code, 0, found.stderr);
});

test('a list and the whole record are tables that RFC 4180 allows', (t) => {
  const folder = workFolder(t);
  assert.equal(chancery(['read', examples], { cwd: folder }).code, 0);
  for (const args of [
    ['list', 'events', '--csv'],
    ['list', 'conflicts', '--csv'],
    ['export', '--format', 'csv'],
  ]) {
    const [head, ...records] = parseCsv(chancery(args, { cwd: folder }).stdout);
    assert.ok(records.length > 0 && head.includes('place_basis'), args.join(' '));
    const outlet = head.indexOf('outlet');
    assert.ok(records.every((one) => ['article', 'story'].includes(one[0]) || one[outlet] !== ''));
  }
});
