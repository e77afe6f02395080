import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileSink } from '../../src/cli/file-sink.ts';
import { workFolder } from './run-cli.ts';

const lines = ['{"one":"Perú"}', '{"two":2}', '{"three":3}'];

const cases: readonly (readonly [string, string, number, string])[] = [
  ['a new file', '', 0, ''],
  ['one line there', `${lines[0]}\n`, 1, `${lines[0]}\n`],
  ['all lines behind others', `before\n${lines.join('\n')}\n`, 3, `before\n${lines.join('\n')}\n`],
  ['the second cut off', `${lines[0]}\n{"tw`, 1, `${lines[0]}\n`],
  ['the first cut off behind others', 'before\n{"one":"Per', 0, 'before\n'],
  ['the first whole but for its end', lines[0], 0, ''],
  ['lines of others', 'before\n', 0, 'before\n'],
  ['a line of others without an end', 'before', 0, 'before\n'],
];
for (const [name, before, count, kept] of cases) {
  test(`lines added to a file: ${name}`, async (t) => {
    const path = join(workFolder(t), 'news.jsonl');
    writeFileSync(path, before);
    const sink = fileSink(path);
    assert.equal(sink.alreadyThere(lines), count);
    for (const line of lines.slice(count)) await sink.write(line);
    sink.close();
    assert.equal(
      readFileSync(path, 'utf8'),
      `${kept}${lines
        .slice(count)
        .map((one) => `${one}\n`)
        .join('')}`,
    );
  });
}

test('a file that cannot be written is told with its code', (t) => {
  assert.throws(() => fileSink(workFolder(t)), { code: 'output-unwritable' });
});
