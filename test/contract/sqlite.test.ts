import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { openStore } from '../../src/pipeline/open-store.ts';
import { storeContract } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-contract-'));
after(() => rmSync(folder, { recursive: true, force: true }));

storeContract({ engine: 'in memory', open: () => openStore(':memory:'), lasting: false });
storeContract({
  engine: 'on disk',
  open: (record) => openStore(join(folder, `${record}.db`)),
  lasting: true,
});
