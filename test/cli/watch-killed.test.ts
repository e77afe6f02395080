import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { WhileAsked } from '../pipeline/watch/watch-a-while.ts';
import { root, workFolder } from './run-cli.ts';

/** So many times a day of watching is killed; CHANCERY_KILL_ROUNDS=50 takes two minutes. */
const rounds = Number(process.env['CHANCERY_KILL_ROUNDS'] ?? 2);

/** A whole day has about so many steps: calls of the record and lines, before and behind each. */
const stepsOfDay = 1250;

const program = join(root, 'test', 'pipeline', 'watch', 'watch-a-while.ts');
const cache = join(root, 'bin', 'compile-cache.js');
const startMs = Date.UTC(2026, 0, 5, 6);
const dayMs = 86_400_000;

/** Runs a watch until its end; what it printed, and whether it was killed. */
async function run(asked: WhileAsked): Promise<{ readonly printed: string; readonly isKilled: boolean }> {
  const child = spawn(process.execPath, ['--import', cache, program, JSON.stringify(asked)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  child.stdout.on('data', (bytes: Buffer) => void (printed += bytes.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.ok(code === 0 || child.signalCode === 'SIGKILL', `ended with ${String(code)}`);
  return { printed, isKilled: child.signalCode === 'SIGKILL' };
}

/** A day that is killed in every round and gone on with to its end; all that came on standard output, and how often it was killed. */
async function killedDay(
  asked: Pick<WhileAsked, 'record' | 'lines' | 'clock'>,
): Promise<{ readonly printed: string; readonly kills: number }> {
  const day = { ...asked, startMs, untilMs: startMs + dayMs, everyMs: dayMs / 8 };
  let printed = '';
  let kills = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const killAt = round === rounds ? -1 : Math.ceil(stepsOfDay / rounds) + ((round * 7) % 11);
    const ended = await run({ ...day, killAt });
    printed += ended.printed;
    if (ended.isKilled) kills += 1;
  }
  return { printed, kills };
}

test('a day of watching killed at many points: a file has the bytes of an unbroken day; a pipe loses nothing, and one line a kill comes twice at most', async (t) => {
  const folder = workFolder(t);
  const at = (name: string): string => join(folder, name);
  const day = { startMs, untilMs: startMs + dayMs, everyMs: dayMs / 8, killAt: -1 };
  await run({ ...day, record: at('whole.db'), lines: at('whole.jsonl'), clock: at('whole') });
  const whole = readFileSync(at('whole.jsonl'), 'utf8');
  const file = await killedDay({ record: at('file.db'), lines: at('file.jsonl'), clock: at('file') });
  assert.ok(file.kills > 0);
  assert.equal(readFileSync(at('file.jsonl'), 'utf8'), whole);
  const pipe = await killedDay({ record: at('pipe.db'), lines: null, clock: at('pipe') });
  const printed = pipe.printed.trimEnd().split('\n');
  const once = printed.filter((line, n) => line !== printed[n - 1]);
  assert.ok(printed.length - once.length <= pipe.kills);
  assert.equal(`${once.join('\n')}\n`, whole);
});
