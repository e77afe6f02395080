import { cpSync } from 'node:fs';

// The build writes only what the compiler makes; the models go beside it by hand.
const models = new URL('../src/language/models/', import.meta.url);
cpSync(models, new URL('../dist/language/models/', import.meta.url), { recursive: true });
