import { readFileSync } from 'node:fs';

/** Version of the package, as package.json has it. */
export const packageVersion: string = versionIn(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

function versionIn(manifest: string): string {
  return /"version": "([^"]+)"/.exec(manifest)?.[1] ?? 'unknown';
}
