import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpPage } from '../src/cli/help-page.ts';
import { rulesPage } from '../src/cli/rules-page.ts';

// Writes the pages that are made from the code; test/docs keeps them in step.
writeFileSync(join(import.meta.dirname, 'cli.md'), helpPage());
writeFileSync(join(import.meta.dirname, 'rules.md'), rulesPage());
