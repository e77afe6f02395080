import { after, afterEach } from 'node:test';
import { openStore } from '../../src/pipeline/open-store.ts';
import { someServer } from '../postgres/cluster.ts';
import { recordPool } from '../postgres/record-pool.ts';
import { storeContract } from './store.ts';

const server = await someServer();
const pool = recordPool(server.address);
afterEach(() => pool.release());
after(() => server.close());

const runs = Number(process.env['CHANCERY_LAW_RUNS'] ?? 60);

storeContract({
  engine: 'PostgreSQL',
  open: (record) => openStore(pool.addressOf(record)),
  lasting: true,
  runs: Math.ceil(runs / 20),
});
