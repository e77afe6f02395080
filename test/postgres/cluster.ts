import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A PostgreSQL server of a test's own. */
export interface Cluster {
  /** The address of the record of a name. */
  readonly address: (schema: string) => string;
  readonly port: number;
  /** Ends the server: as asked to, or as if the machine had failed. */
  readonly stop: (how: 'asked' | 'killed') => Promise<void>;
  /** Starts it again on the same data and port. */
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A throw-away cluster in a temporary folder, on a port of the loopback. `durable` waits for the disk as a server in use does. */
export async function startCluster({
  durable = false,
}: { readonly durable?: boolean } = {}): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-postgres-'));
  const user = process.getuid?.() === 0 ? postgresUser() : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const programs = programFolder();
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'chancery', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    {
      stdio: 'ignore',
      ...user,
    },
  );
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    `fsync=${durable ? 'on' : 'off'}`,
  ];
  let server: ChildProcess | null = null;
  // A test that fails on its way leaves no server behind.
  process.once('exit', () => server?.kill('SIGQUIT'));
  const start = async (): Promise<void> => {
    server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
      stdio: 'ignore',
      ...user,
    });
    await listening({ programs, port });
  };
  const stop = async (how: 'asked' | 'killed'): Promise<void> => {
    const running = server;
    if (running === null || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    // SIGINT ends a server at once and in order, SIGQUIT as a failure does, without a last word on the disk.
    running.kill(how === 'asked' ? 'SIGINT' : 'SIGQUIT');
    await ended;
    server = null;
  };
  await start();
  return {
    address: (schema) => `postgres://chancery@127.0.0.1:${port}/postgres?schema=${schema}`,
    port,
    start,
    stop,
    close: async () => {
      await stop('killed');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server that runs already, named by the environment, or a cluster of the test's own. */
export async function someServer(): Promise<Pick<Cluster, 'address' | 'close'>> {
  const named = process.env['CHANCERY_TEST_POSTGRES'];
  if (named === undefined) return startCluster();
  const mark = named.includes('?') ? '&' : '?';
  return { address: (schema) => `${named}${mark}schema=${schema}`, close: async () => {} };
}

/** Debian keeps the programs of each version apart; elsewhere they are on the path. */
function programFolder(): string {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).toSorted((a, b) => Number(b) - Number(a)) : [];
  if (versions.length > 0) return join(home, versions[0], 'bin');
  return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
}

/** PostgreSQL does not run as root. */
function postgresUser(): { readonly uid: number; readonly gid: number } {
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function listening({
  programs,
  port,
}: {
  readonly programs: string;
  readonly port: number;
}): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      execFileSync(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]);
      return;
    } catch {
      await pause(25);
    }
  }
  throw new Error('the server did not start');
}
