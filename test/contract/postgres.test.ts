import { after } from 'node:test';
import { openStore } from '../../src/pipeline/open-store.ts';
import { someServer } from '../postgres/cluster.ts';
import { storeContract } from './store.ts';

const server = await someServer();
after(() => server.close());

const runs = Number(process.env['CHANCERY_LAW_RUNS'] ?? 60);

storeContract({
  engine: 'PostgreSQL',
  open: (record) => openStore(server.address(`record_${record.replaceAll('-', '')}`)),
  lasting: true,
  // A record is made of some eighty tables and indexes.
  runs: Math.ceil(runs / 20),
});
