import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { chancery, root, workFolder, type Run } from './run-cli.ts';

const onUnix = process.platform === 'win32' ? { skip: 'no pipes, sockets and devices in folders' } : {};
const withFull = existsSync('/dev/full') ? {} : { skip: 'no device that is always full' };

/** A report of its own: another minister and another round. */
const report = (at: number): string =>
  `date 2025-03-04 OSLO — Foreign Minister Ingrid Berg met Canadian envoy Paul Roy${at} in Oslo on Tuesday for round ${at}.\n\n` +
  'The two discussed Arctic shipping and agreed to meet again in Ottawa in June.\n';

function reports(folder: string, many: number): void {
  mkdirSync(join(folder, 'in'));
  for (let at = 0; at < many; at += 1) writeFileSync(join(folder, 'in', `${at}.txt`), report(at));
}

/** Runs the program where no file may grow beyond so many kilobytes: to SQLite that is a disk without room. */
function cramped(kilobytes: number, args: readonly string[], cwd: string): Run {
  const words = [process.execPath, join(root, 'bin', 'chancery.js'), ...args].map((one) => `'${one}'`);
  const limited = `ulimit -f ${kilobytes * (process.platform === 'darwin' ? 2 : 1)}; exec ${words.join(' ')}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', limited], { cwd, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

test(
  'pipes, sockets and devices in a folder are passed over by threads too, and named',
  onUnix,
  async (t) => {
    const folder = workFolder(t);
    reports(folder, 1);
    spawnSync('mkfifo', [join(folder, 'in', 'pipe.txt')]);
    symlinkSync('/dev/zero', join(folder, 'in', 'endless.txt'));
    symlinkSync('/dev/null', join(folder, 'in', 'nothing.txt'));
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(join(folder, 'in', 'socket.txt'), resolve));
    t.after(() => server.close());
    const run = chancery(['read', 'in', '--threads', '2'], { cwd: folder });
    assert.equal(run.code, 0, run.stderr);
    assert.match(
      run.stderr,
      /a pipe, a socket or a device: in\/endless\.txt, in\/nothing\.txt, in\/pipe\.txt/,
    );
    assert.match(run.stderr, /and 1 more\n.*1 new/);
    for (const [path, code] of [
      ['endless.txt', 'input-too-large'],
      ['nothing.txt', 'input-empty'],
      ['socket.txt', 'input-unreadable'],
    ] as const) {
      const alone = chancery(['read', join('in', path)], { cwd: folder });
      assert.deepEqual([alone.code, alone.stderr.split(':', 1)[0]], [1, code]);
    }
  },
);

test(
  'a disk that is full while threads read ends them with a code; what was kept goes on from there',
  onUnix,
  (t) => {
    const folder = workFolder(t);
    reports(folder, 40);
    for (const kilobytes of [200, 500]) {
      const run = cramped(kilobytes, ['read', 'in', '--threads', '2'], folder);
      assert.equal(run.code, 1, run.stderr);
      assert.match(run.stderr, /^record-(?:unwritable|disk-full): /m);
      assert.doesNotMatch(run.stderr, /^\s+at |node:internal/m);
    }
    const after = chancery(['read', 'in'], { cwd: folder });
    assert.equal(after.code, 0, after.stderr);
    assert.match(after.stderr, /40 articles/);
  },
);

test('output without room ends with a code and no trace', withFull, (t) => {
  const folder = workFolder(t);
  reports(folder, 1);
  chancery(['read', 'in'], { cwd: folder });
  for (const args of ['export', 'list events', 'list actors --json', 'brief Norway', 'show 0.txt']) {
    const program = `'${process.execPath}' '${join(root, 'bin', 'chancery.js')}' ${args} > /dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', program], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 1, `${args}: ${stderr}`);
    assert.match(stderr, /output-unwritable: /);
    assert.doesNotMatch(stderr, /^\s+at /m);
  }
  const file = chancery(['brief', 'Norway', '--output', '/dev/full'], { cwd: folder });
  assert.deepEqual([file.code, file.stderr.split('\n', 1)[0]], [1, 'output-unwritable: /dev/full']);
});
