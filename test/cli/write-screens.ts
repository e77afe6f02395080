import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionScreens } from './session-screens.ts';

// Writes the screens of the twelve jobs anew: npm run screens. They are read as a diff before they are committed.
const folder = mkdtempSync(join(tmpdir(), 'chancery-screens-'));
const screens = join(import.meta.dirname, 'screens');
rmSync(screens, { recursive: true, force: true });
mkdirSync(screens);
for (const { name, text } of sessionScreens(folder)) writeFileSync(join(screens, `${name}.txt`), text);
rmSync(folder, { recursive: true });
