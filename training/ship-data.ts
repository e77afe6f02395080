import { cpSync } from 'node:fs';

// The compiler writes only what it makes; models and tables go beside it as they are.
for (const folder of ['language/models', 'world/gazetteer', 'reading/english/events/weighing/weights']) {
  const from = new URL(`../src/${folder}/`, import.meta.url);
  const to = new URL(`../dist/${folder}/`, import.meta.url);
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.ts') });
}
