import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { workFolder } from './run-cli.ts';
import { inside } from './run-inside.ts';

test('a brief on a family name tells who else bears it; on a whole name it does not, and neither mixes the two', async (t) => {
  const folder = workFolder(t);
  writeFileSync(
    join(folder, '1.txt'),
    'date 2025-03-04\nBUSAN — Busan Mayor Park Chang-ho met Peruvian Trade Minister Ana Quispe on Tuesday. Mayor Park said that a pier would open in June and that the two cities had been friends for years.\n',
  );
  writeFileSync(
    join(folder, '2.txt'),
    'date 2025-03-06\nSEOUL — South Korean Trade Minister Park Su-jin met Chilean Foreign Minister Rosa Vidal on Thursday. Park promised to lower tariffs on copper by 2026, and said that the two sides would meet again.\n',
  );
  assert.equal((await inside(['read', '1.txt', '2.txt'], { cwd: folder })).code, 0);
  for (const command of ['brief', 'met']) {
    const short = await inside([command, 'Park'], { cwd: folder });
    assert.match(short.stderr, /this is Park .*; the words may also mean Park /);
    assert.notEqual(short.stdout.includes('Quispe'), short.stdout.includes('Vidal'));
    const whole = await inside([command, 'Park', 'Su-jin'], { cwd: folder });
    assert.doesNotMatch(whole.stderr, /may also mean/);
    assert.ok(whole.stdout.includes('Vidal'));
  }
});
