import { writeFileSync } from 'node:fs';
import { pageCases, portraitFile, portraitOf } from './page-portrait.ts';

// Writes the article of each page case anew, to be reviewed as a diff: npm run pages
for (const slug of pageCases)
  writeFileSync(portraitFile(slug), `${JSON.stringify(portraitOf(slug), null, 2)}\n`);
