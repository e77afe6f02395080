import { cpSync } from 'node:fs';

// The compiler writes only what it makes; models and tables go beside it as they are.
const folders = [
  'language/models',
  'world/gazetteer',
  'reading/english/events/weighing/weights',
  'article/documents/pdf/character-maps',
];
for (const folder of folders) {
  const from = new URL(`../src/${folder}/`, import.meta.url);
  const to = new URL(`../dist/${folder}/`, import.meta.url);
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.ts') });
}
