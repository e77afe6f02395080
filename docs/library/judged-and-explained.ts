// Asks why the record says something, and sets it right.
import { openRecord } from 'chancery';

await using record = await openRecord('news.db');
await record.read('reports');

const [doubtful] = await record.met('Nguyen Xuan Phuc');
if (doubtful === undefined) throw new Error('nothing to judge');
const { claims } = await record.explain(doubtful.id);
for (const { rule, outlet, publishedOn, citations } of claims)
  console.log(`${rule}: ${outlet}, ${publishedOn}, characters ${citations[0]?.start}–${citations[0]?.end}`);

await record.reject(doubtful.id, { by: 'desk', why: 'the caption names the wrong man', on: '2025-11-05' });
console.log(`left: ${(await record.met('Nguyen Xuan Phuc')).length}`);

for (const { verdict, by, why } of await record.judgements()) console.log(`${verdict} by ${by}: ${why}`);
await record.undo();
console.log(`back: ${(await record.met('Nguyen Xuan Phuc')).length}`);
