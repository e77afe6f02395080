// Reads a folder into a record on disk, tells how far it has come, and writes the record as JSON Lines.
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { failureTexts, openRecord } from 'chancery';

// Ctrl-C ends the reading after what is under way; the next run goes on from there.
const leaving = new AbortController();
process.once('SIGINT', () => leaving.abort());

await using record = await openRecord('news.db');
const { saved, known, failures } = await record.read('reports', {
  signal: leaving.signal,
  onProgress: ({ done, at }) => {
    if (done % 5 === 0) console.log(`${done} read, the last ${at}`);
  },
});
console.log(`${saved} new, ${known} known already`);
for (const { code, subject } of failures) console.error(`${subject}: ${failureTexts[code]}`);

await pipeline(record.export(), createWriteStream('record.jsonl'));
const { articles, facts } = await record.status();
console.log(`${articles} articles, ${facts['event']} events in record.jsonl`);
