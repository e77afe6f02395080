import { exportJsonl, loadReader, openStore, readInputs, readInto } from '../../src/index.ts';

const store = openStore('chancery.db');
const reader = loadReader();
const doors = { read: reader.read, save: store.save.bind(store), ahead: 1 };
for await (const step of readInto(readInputs(['reports']), doors)) {
  if (step.kind === 'failure') console.error(step.failure.code, step.failure.subject);
}
await store.settle();
for await (const line of exportJsonl(store.values())) process.stdout.write(line);
await store.close();
