import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const saver = fileURLToPath(new URL('save-forever.ts', import.meta.url));

/** Starts a process that saves, kills it once it has acknowledged so many readings, and gives the numbers of those that it acknowledged. */
export async function acknowledgedBeforeKill(
  record: string,
  from: number,
  lines: number,
): Promise<readonly number[]> {
  const child = spawn(process.execPath, [saver, record, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      printed += bytes.toString();
      if (printed.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.on('close', () => resolve());
  });
  return printed.split('\n').slice(0, -1).map(Number);
}
