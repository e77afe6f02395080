// Saves numbered readings into the record given, printing the number of each once it is acknowledged; settles now and then.
import { openStore } from '../../src/pipeline/open-store.ts';
import { numberedReading } from './numbered-reading.ts';

const [path = '', from = '0'] = process.argv.slice(2);
const store = openStore(path);
for (let at = Number(from); at < Number(from) + 100_000; at += 1) {
  await store.save([numberedReading(at)]);
  process.stdout.write(`${at}\n`);
  if (at % 5 === 0) await store.settle();
}
