import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [name = 'record', ...args] = process.argv.slice(2);
const script = join(import.meta.dirname, name, 'bench.ts');

if (existsSync(script)) {
  // Each bench runs in a process of its own, so that its memory is its own.
  const run = spawnSync(process.execPath, ['--expose-gc', script, ...args], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} else {
  const known = readdirSync(import.meta.dirname).filter((one) =>
    existsSync(join(import.meta.dirname, one, 'bench.ts')),
  );
  console.error(`no bench "${name}": one of ${known.join(', ')}`);
  process.exitCode = 2;
}
