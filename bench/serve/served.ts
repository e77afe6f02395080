import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const program = join(import.meta.dirname, '..', '..', 'bin', 'chancery.js');

/** A server in a process of its own. */
export interface Server {
  readonly origin: string;
  readonly memoryMb: () => number;
  readonly peakMb: () => number;
  /** Time of the processor that its threads have taken, in milliseconds: what else the machine does is not in it. */
  readonly processorMs: () => number;
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
    processorMs: () => processorMs(child.pid ?? 0),
    openFiles: () => readdirSync(`/proc/${child.pid}/fd`).length,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Sums what the threads of a process have run; a thread that has just ended is left out. */
function processorMs(pid: number): number {
  const folder = `/proc/${pid}/task`;
  return readdirSync(folder).reduce((sum, thread) => {
    const path = `${folder}/${thread}/schedstat`;
    return existsSync(path) ? sum + Number(readFileSync(path, 'utf8').split(' ')[0]) / 1_000_000 : sum;
  }, 0);
}
