import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpPage } from '../src/cli/help-page.ts';
import { programOf } from '../src/cli/main.ts';
import { manPage } from '../src/cli/pages/man-page.ts';
import { rulesPage } from '../src/cli/rules-page.ts';
import { silentSession } from '../src/cli/silent-session.ts';
import { apiPage } from '../src/serve/describe/markdown-page.ts';
import { everyOperation } from '../src/serve/live/every-operation.ts';
import { recordSchema } from '../src/export/record-schema.ts';
import { toolsPage } from '../src/serve/mcp/tools-page.ts';

// Writes the pages that are made from the code; test/docs and test/export keep them in step.
writeFileSync(join(import.meta.dirname, 'cli.md'), helpPage());
writeFileSync(join(import.meta.dirname, 'chancery.1'), manPage(programOf(silentSession())));
writeFileSync(join(import.meta.dirname, 'rules.md'), rulesPage());
writeFileSync(join(import.meta.dirname, 'api.md'), apiPage(everyOperation(null)));
writeFileSync(join(import.meta.dirname, 'mcp-tools.md'), toolsPage());
const schema = `${JSON.stringify(recordSchema(), null, 2)}\n`;
writeFileSync(join(import.meta.dirname, 'schema', 'record.schema.json'), schema);
