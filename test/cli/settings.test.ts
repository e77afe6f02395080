import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSettings } from '../../src/cli/settings.ts';
import { chancery, workFolder } from './run-cli.ts';

test('settings come from the folder, then from the user; a record lies beside the file that names it', (t) => {
  const folder = workFolder(t);
  const own = join(folder, 'config', 'chancery');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'config.json'), '{"record": "mine.db", "threads": 2}');
  const env = { XDG_CONFIG_HOME: join(folder, 'config') };
  assert.deepEqual(readSettings(env, folder), { record: join(own, 'mine.db'), threads: 2 });
  writeFileSync(join(folder, '.chancery.json'), '{"record": "here.db", "color": "never"}');
  assert.deepEqual(readSettings(env, folder), {
    record: join(folder, 'here.db'),
    color: 'never',
    threads: 2,
  });
});

const wrong = [
  ['{"recrod": "a.db"}', /no setting: recrod; near: record/],
  ['{"threads": "two"}', /threads takes a whole number from 0 to 64, not "two"/],
  ['{"color": "blue"}', /color takes auto, always, never/],
  ['[]', /is no JSON object/],
  ['{', /is no JSON/],
] as const;

for (const [text, words] of wrong)
  test(`a configuration file is refused in words: ${text}`, (t) => {
    const folder = workFolder(t);
    writeFileSync(join(folder, '.chancery.json'), text);
    assert.throws(() => readSettings({ XDG_CONFIG_HOME: folder }, folder), { code: 'usage', subject: words });
  });

test('an option goes before the environment, and the environment before a file', (t) => {
  const folder = workFolder(t);
  writeFileSync(join(folder, '.chancery.json'), '{"record": "file.db"}');
  const missing = (args: readonly string[], env: Record<string, string> = {}): string =>
    chancery([...args, 'list', 'events'], { cwd: folder, env: { XDG_CONFIG_HOME: folder, ...env } }).stderr;
  assert.match(missing([]), /record-missing: .*file\.db/);
  assert.match(missing([], { CHANCERY_RECORD: 'env.db' }), /record-missing: env\.db/);
  assert.match(
    missing(['--record', 'option.db'], { CHANCERY_RECORD: 'env.db' }),
    /record-missing: option\.db/,
  );
});
