import assert from 'node:assert/strict';
import { test } from 'node:test';
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
