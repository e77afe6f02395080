// Reads a text at hand and lists what it tells of two countries.
import { openRecord } from 'chancery';

await using record = await openRecord(':memory:');
await record.readText(
  'The foreign ministers of Peru and Chile held talks in Lima on Monday. ' +
    'Peru and Chile agreed to build a railway between Tacna and Arica by 2030.',
  { date: '2025-11-04', outlet: 'The Andes Post', short: true },
);

for (const kind of ['event', 'commitment'] as const) {
  const { values } = await record.list(kind, { with: ['Peru', 'Chile'] });
  for (const value of values) {
    const [{ article, sentence, quote }] = value.citations;
    console.log(value.kind === 'event' ? value.summary : `${value.stage}: ${value.action}`);
    console.log(`  “${quote}” (${article.slice(0, 6)}, sentence ${sentence + 1})`);
  }
}
