// Writes a brief on two countries as Markdown and for Word.
import { writeFile } from 'node:fs/promises';
import { dossierDocx, dossierMarkdown, openRecord } from 'chancery';

await using record = await openRecord('news.db');
await record.read('reports');

const dossier = await record.brief(['Vietnam', 'South Korea'], { since: '2025-08' });
await writeFile('brief.md', dossierMarkdown(dossier));
await writeFile('brief.docx', dossierDocx(dossier));

console.log(dossier.summary);
for (const { heading, lines } of dossier.sections) console.log(`${heading}: ${lines.length}`);
console.log(`from ${dossier.sources.length} articles`);
