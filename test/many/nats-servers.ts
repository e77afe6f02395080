import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import { jetstreamManager } from '@nats-io/jetstream';

/** Real NATS servers on loopback with storage in a folder of their own. */
export interface NatsServers {
  /** Addresses of all of them, as `--nats` takes them. */
  readonly urls: string;
  /** Kills one with SIGKILL, by its place or its name. */
  readonly kill: (which: number | string) => Promise<void>;
  /** Starts one that was killed, on its port and its storage. */
  readonly restart: (which: number | string) => Promise<void>;
  /** Kills all, deletes what they have stored, and starts them anew. */
  readonly wipe: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** Processor time of those that run, in milliseconds. Linux alone tells it. */
  readonly cpuMs: () => number;
}

interface Node {
  readonly name: string;
  readonly port: number;
  readonly route: number;
  readonly config: string;
  readonly storage: string;
  child: ChildProcess | null;
}

/** Ports that are free now. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => {
            const at = server.address();
            resolve(typeof at === 'object' && at !== null ? at.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

const program = process.env['CHANCERY_NATS_SERVER'] ?? 'nats-server';

/** Starts so many servers; three make a JetStream cluster. */
export async function startNats(count: 1 | 3 = 1): Promise<NatsServers> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-nats-'));
  const ports = await freePorts(count * 2);
  const nodes = Array.from({ length: count }, (_, n): Node => {
    const name = `n${n}`;
    const node = { name, port: ports[n] ?? 0, route: ports[count + n] ?? 0 };
    return { ...node, config: join(folder, `${name}.conf`), storage: join(folder, name), child: null };
  });
  for (const node of nodes) writeFileSync(node.config, configOf(node, nodes));
  // A run that ends early leaves none behind.
  process.once('exit', () => nodes.forEach(({ child }) => child?.kill('SIGKILL')));
  await Promise.all(nodes.map(start));
  await ready(urlsOf(nodes));
  const kill = async (node: Node): Promise<void> => {
    const { child } = node;
    if (child === null) return;
    node.child = null;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };
  const killAll = async (): Promise<void> => void (await Promise.all(nodes.map(kill)));
  return {
    urls: urlsOf(nodes),
    kill: async (which) => kill(nodeOf(nodes, which)),
    restart: async (which) => start(nodeOf(nodes, which)),
    wipe: async () => {
      await killAll();
      for (const node of nodes) rmSync(node.storage, { recursive: true, force: true });
      await Promise.all(nodes.map(start));
      await ready(urlsOf(nodes));
    },
    cpuMs: () => nodes.reduce((sum, { child }) => sum + cpuMsOf(child?.pid), 0),
    end: async () => {
      await killAll();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Fields 14 and 15 of a process' stat: its time in hundredths of a second. Source: proc(5). */
function cpuMsOf(pid: number | undefined): number {
  if (pid === undefined) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const urlsOf = (nodes: readonly Node[]): string =>
  nodes.map(({ port }) => `nats://127.0.0.1:${port}`).join(',');

function nodeOf(nodes: readonly Node[], which: number | string): Node {
  const found = nodes.find((one, n) => n === which || one.name === which);
  if (found === undefined) throw new Error(`no server ${which}`);
  return found;
}

function configOf({ name, port, route, storage }: Node, nodes: readonly Node[]): string {
  const routes = nodes.map((one) => `nats://127.0.0.1:${one.route}`).join(', ');
  const cluster =
    nodes.length === 1 ? '' : `cluster { name: c, listen: "127.0.0.1:${route}", routes: [${routes}] }\n`;
  return `server_name: ${name}\nlisten: "127.0.0.1:${port}"\njetstream { store_dir: "${storage}" }\n${cluster}`;
}

async function start(node: Node): Promise<void> {
  if (node.child !== null) return;
  const child = spawn(program, ['-c', node.config], { stdio: 'ignore' });
  child.on('error', (error) => {
    throw error;
  });
  node.child = child;
}

/** Waits until JetStream answers. */
async function ready(servers: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      const connection = await connect({ servers: servers.split(','), timeout: 500, reconnect: false });
      try {
        await jetstreamManager(connection, { timeout: 1000 }).then((manager) => manager.getAccountInfo());
        return;
      } finally {
        await connection.close();
      }
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(50);
    }
  }
}
