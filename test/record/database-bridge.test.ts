import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DatabaseBridge, DatabaseError } from '../../src/record/postgres/database-bridge.ts';

const threads: readonly (readonly [name: string, code: string])[] = [
  ['ends before it has begun', 'process.exit(1)'],
  [
    'fails while it answers',
    "process.getBuiltinModule('worker_threads').workerData.port.on('message', () => nothing())",
  ],
];

for (const [name, code] of threads)
  test(`nobody waits for a thread of connections that ${name}`, () => {
    const bridge = new DatabaseBridge({ thread: new URL(`data:text/javascript,${code}`), patience: 300 });
    for (const _time of [1, 2]) assert.throws(() => bridge.open('postgres://nowhere'), DatabaseError);
  });
