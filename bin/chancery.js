#!/usr/bin/env node
// The version is checked before anything else is imported: an older Node cannot load what follows.
import { existsSync } from 'node:fs';

const needed = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  process.stderr.write(
    `chancery needs Node ${needed} or newer; this is Node ${process.versions.node}.\n` +
      'In a clone, "npm ci" brings one along: use "npx chancery …" or the npm scripts, which find it first.\n' +
      'Elsewhere, install Node 24 or newer and try again.\n',
  );
  process.exitCode = 2;
} else {
  // A clone runs its sources as they stand; the package ships them compiled.
  const source = new URL('../src/cli/main.ts', import.meta.url);
  const compiled = new URL('../dist/cli/main.js', import.meta.url);
  const cloned = existsSync(source);
  if (cloned) await import('./compile-cache.js');
  const { main } = await import((cloned ? source : compiled).href);
  process.exitCode = await main(process.argv.slice(2));
}
