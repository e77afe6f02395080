import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { chancery, examples, root, workFolder } from './run-cli.ts';

test('a brief goes to a file of the form that its name or --format says, or to standard output', (t) => {
  const folder = workFolder(t);
  assert.equal(chancery(['read', examples], { cwd: folder }).code, 0);
  const brief = (...args: readonly string[]) => chancery(['brief', 'VNM', 'KOR', ...args], { cwd: folder });
  const shown = brief().stdout;
  assert.match(shown, /^# Vietnam – South Korea\n/);
  assert.equal(brief('-o', 'brief.md').stdout, '');
  assert.equal(readFileSync(join(folder, 'brief.md'), 'utf8'), shown);
  brief('--output', 'brief.html');
  assert.match(readFileSync(join(folder, 'brief.html'), 'utf8'), /^<!doctype html>/);
  brief('--output', 'brief.docx');
  const written = readFileSync(join(folder, 'brief.docx'));
  const text = strFromU8(unzipSync(written)['word/document.xml']);
  assert.ok(text.includes('Vietnam – South Korea') && text.includes('Where it stands'));
  const piped = spawnSync(
    process.execPath,
    [join(root, 'bin', 'chancery.js'), 'brief', 'VNM', 'KOR', '--format', 'docx'],
    { cwd: folder, maxBuffer: 1 << 28 },
  );
  assert.deepEqual(piped.stdout, written);
  const refused = brief('-o', join('none', 'brief.md'));
  assert.deepEqual([refused.code, refused.stderr.split(':')[0]], [1, 'output-unwritable']);
});

test('a brief on what is new tells what no article from before the day does; one on a state of no facts is empty', (t) => {
  const folder = workFolder(t);
  assert.equal(chancery(['read', examples], { cwd: folder }).code, 0);
  const brief = (...args: readonly string[]) => chancery(['brief', ...args], { cwd: folder });
  const all = brief('VNM', 'KOR').stdout;
  const fresh = brief('VNM', 'KOR', '--new-since', '2025-11-01');
  assert.equal(fresh.code, 0);
  assert.match(fresh.stdout, /only what no article before 1 November 2025 tells/);
  assert.match(all, /\*\*29 July 2025\*\*/);
  assert.doesNotMatch(fresh.stdout, /\*\*(?:29 July|6 August|10 August) 2025/);
  assert.match(fresh.stdout, /\*\*1 November 2025/);
  const empty = brief('FJI');
  assert.deepEqual([empty.code, /No dated event\./.test(empty.stdout)], [0, true]);
  assert.match(brief('--about', 'memorandum').stdout, /^# memorandum\n/);
});
