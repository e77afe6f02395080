import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { chancery, workFolder } from './run-cli.ts';

const report =
  'date 2025-03-04 OSLO — Foreign Minister Ingrid Berg met Canadian Foreign Minister Paul Roy in Oslo on Tuesday.\n\n' +
  'The two ministers discussed Arctic shipping and agreed to meet again in Ottawa in June.\n';

test('explain shows the trees that a claim was made from, and none for a claim of another version', (t) => {
  const folder = workFolder(t);
  writeFileSync(join(folder, 'good.txt'), report);
  assert.equal(chancery(['read', 'good.txt'], { cwd: folder }).code, 0);
  const [event = ''] = chancery(['list', 'events', '--json', '--until', '2025-03'], {
    cwd: folder,
  }).stdout.split('\n');
  const explain = (): string => chancery(['explain', String(JSON.parse(event).id)], { cwd: folder }).stdout;
  const own = explain();
  assert.match(own, /because of rule \S+ \(happened\), chancery [\d.]+ \(\S+ \d+\)/);
  assert.match(own, /Ingrid —nsubj→ met \(root\)/);
  const record = new Database(join(folder, 'chancery.db'));
  record.exec(`UPDATE article SET reader = 'chancery 0.0.1 (older 1)'`);
  record.close();
  const other = explain();
  assert.match(other, /because of rule \S+ \(happened\), chancery 0\.0\.1 \(older 1\)/);
  assert.doesNotMatch(other, /→/);
  assert.match(other, /no tree: this is chancery [\d.]+ .*"chancery reread"/);
  assert.equal(chancery(['reread'], { cwd: folder }).code, 0);
  assert.equal(explain(), own);
});

test('explain tells where a claim is filed and what joined the reports of an event', (t) => {
  const folder = workFolder(t);
  writeFileSync(join(folder, 'a.txt'), report);
  const other = report
    .replace('2025-03-04 OSLO', '2025-03-05 OTTAWA')
    .replace('The two ministers', 'Both ministers');
  writeFileSync(join(folder, 'b.txt'), other.replace('met Canadian', 'held talks with Canadian'));
  assert.equal(chancery(['read', 'a.txt', 'b.txt'], { cwd: folder }).code, 0);
  const [event = ''] = chancery(['list', 'events', '--json', '--until', '2025-03'], {
    cwd: folder,
  }).stdout.split('\n');
  const told = chancery(['explain', String(JSON.parse(event).id)], { cwd: folder }).stdout;
  assert.match(told, /filed under event:AGREE:\S+:2025a/);
  assert.match(told, /leads the others/);
  assert.match(told, /fits sentence 2 of [ab]\.txt, 2025-03-0[45]: parties \d+, day \d+.* \(\d+\)/);
});
