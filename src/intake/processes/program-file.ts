import { existsSync } from 'node:fs';

/** The address of a file that runs by itself and lies beside a module: TypeScript in a clone, JavaScript in the package. */
export function programFile(name: string, module: string): URL {
  const source = new URL(`${name}.ts`, module);
  return existsSync(source) ? source : new URL(`${name}.js`, module);
}
