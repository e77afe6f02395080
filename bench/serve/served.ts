import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const program = join(import.meta.dirname, '..', '..', 'bin', 'chancery.js');

/** A server in a process of its own. */
export interface Server {
  readonly origin: string;
  readonly memoryMb: () => number;
  readonly peakMb: () => number;
  /** Files and connections that it holds open. */
  readonly openFiles: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts `chancery serve` with a record in a process of its own, so that its memory and time are its own. */
export async function served(path: string, more: readonly string[] = []): Promise<Server> {
  const child = spawn(process.execPath, [program, 'serve', '--record', path, '--port', '0', ...more], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`chancery serve ended: ${code}`)));
    let told = '';
    child.stderr.on('data', (text: Buffer) => {
      told += text.toString();
      const found = /http:\/\/[\d.]+:\d+/.exec(told)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  const statusOf = (field: string): number =>
    Number(
      new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(
        readFileSync(`/proc/${child.pid}/status`, 'utf8'),
      )?.[1] ?? 0,
    ) / 1024;
  return {
    origin,
    memoryMb: () => statusOf('VmRSS'),
    peakMb: () => statusOf('VmHWM'),
    openFiles: () => readdirSync(`/proc/${child.pid}/fd`).length,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
