import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { openStore } from '../../src/pipeline/open-store.ts';
import { storeContract } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-contract-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const runs = Number(process.env['CHANCERY_LAW_RUNS'] ?? 60);

storeContract({ engine: 'in memory', open: () => openStore(':memory:'), lasting: false, runs });
storeContract({
  engine: 'on disk',
  open: (record) => openStore(join(folder, `${record}.db`)),
  lasting: true,
  // A commit waits for the disk.
  runs: Math.ceil(runs / 6),
});
