import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { textWidth } from '../../src/cli/screen/text-width.ts';
import { chancery, workFolder } from './run-cli.ts';
import { sessionScreens } from './session-screens.ts';

test('twelve jobs of a first day take one command each, and their screens are those that were read (npm run screens writes them)', (t) => {
  const folder = workFolder(t);
  const screens = sessionScreens(folder);
  assert.equal(screens.length, 12);
  for (const { name, code, text, command } of screens) {
    assert.equal(code, 0, text);
    assert.equal(text, readFileSync(join(import.meta.dirname, 'screens', `${name}.txt`), 'utf8'), name);
    if (name.endsWith('export')) continue;
    const wide = text.split('\n').filter((line) => line !== command && textWidth(line) > 80);
    assert.deepEqual(wide, [], `${name}: lines wider than the screen`);
  }
  // The copy holds what the record held before an article was forgotten.
  const kinds = (...args: readonly string[]): number =>
    chancery([...args, 'list', 'articles', '--json'], { cwd: folder }).stdout.split('\n').length - 1;
  assert.equal(kinds('--record', 'copy.db'), kinds() + 1);
  assert.match(
    chancery(['judgements'], { cwd: folder }).stdout,
    /A\. Sosa rejected .*\(revoked .*\): the caption/,
  );
});
