import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPaths } from '../../src/cli/reading/read-paths.ts';
import { silentSession } from '../../src/cli/silent-session.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { readPageFiles, type PageFile } from '../../src/serve/page/page-files.ts';
import { pageGuard } from '../../src/serve/page/page-guard.ts';
import type { LiveHub } from '../../src/serve/live/live-hub.ts';
import type { Store } from '../../src/record/store.ts';
import { serveRecord, type Service } from '../../src/serve/serve-record.ts';
import { root } from '../cli/run-cli.ts';
import { quiet } from '../serve/served.ts';

/** A page with its record, on a port of this machine. */
export interface Explorer {
  readonly address: string;
  readonly store: Store;
  readonly hub: LiveHub;
  readonly close: () => Promise<void>;
}

/** Builds the page anew into a folder of its own, and gives its files. */
export function builtPage(): ReadonlyMap<string, PageFile> {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  try {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const args = [vite, 'build', 'web', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'];
    const build = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (build.status !== 0) throw new Error(build.stdout + build.stderr);
    return readPageFiles(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads files into a record in memory and serves it with the page. */
export async function explorerOf(
  paths: readonly string[],
  files: ReadonlyMap<string, PageFile>,
  manner: Partial<Pick<Service, 'noteReading' | 'live' | 'access'>> = {},
): Promise<Explorer> {
  const store = openStore(':memory:');
  await readPaths(paths, { store, session: silentSession(), threads: 0 });
  const listener = await serveRecord(store, {
    ...quiet,
    access: {
      host: '127.0.0.1',
      hostNames: [],
      origins: [],
      open: [pageGuard(files)],
      tokens: null,
      rate: null,
    },
    port: 0,
    record: ':memory:',
    threads: 0,
    ...manner,
  });
  return {
    address: `http://127.0.0.1:${listener.port}`,
    store,
    hub: listener.hub,
    close: () => listener.close(),
  };
}
