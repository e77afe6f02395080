// Follows one measure: every figure given for it with who gives it, and where reports begin to disagree.
import { openRecord } from 'chancery';

await using record = await openRecord('news.db');
const trade = { about: 'trade', with: ['Vietnam', 'South Korea'] };

await record.read(['reports/wire', 'reports/digest.xml']);
const known = new Set((await record.list('conflict', trade)).values.map(({ id }) => id));

// Later, when other reports have come:
await record.read('reports');
for await (const { measure, frame, quantity, citations } of record.each('figure', {
  ...trade,
  order: 'asc',
})) {
  const [{ article }] = citations;
  const { outlet, publishedOn } = await record.article(article);
  console.log(`${publishedOn} ${measure} (${frame}): ${quantity.low} ${quantity.currency}, ${outlet}`);
}
const { values } = await record.list('conflict', trade);
for (const { id, about, explanation } of values)
  if (!known.has(id)) console.log(`new ${about}: ${explanation}`);
