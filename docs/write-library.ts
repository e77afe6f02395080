import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Writes the programs of docs/library and what they print into docs/library.md, below the marks `<!-- name.ts -->`. test/gates/package.test.ts
// holds the page against the package as it is installed.
const root = join(import.meta.dirname, '..');
const page = join(import.meta.dirname, 'library.md');
const folder = mkdtempSync(join(tmpdir(), 'chancery-library-'));

/** A package that gives out the sources of this clone. */
function linkClone(): void {
  const place = join(folder, 'node_modules', 'chancery');
  mkdirSync(place, { recursive: true });
  writeFileSync(
    join(place, 'package.json'),
    '{ "name": "chancery", "type": "module", "exports": "./index.js" }',
  );
  const index = JSON.stringify(join(root, 'src', 'index.ts'));
  writeFileSync(join(place, 'index.js'), `export * from ${index};\n`);
}

/** What a program prints in a folder of its own. Throws where it fails. */
function printedBy(name: string): string {
  const cwd = join(folder, name);
  cpSync(join(root, 'examples'), join(cwd, 'reports'), { recursive: true });
  cpSync(join(import.meta.dirname, 'library', `${name}.ts`), join(cwd, `${name}.ts`));
  writeFileSync(join(cwd, 'package.json'), '{ "type": "module" }');
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${name}.ts`], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return stdout;
}

const marked = /<!-- (\S+)\.ts -->\n(?:```ts\n[^`]*(?:`{1,2}[^`]+)*```\n\nprints\n\n```text\n[^`]*```\n)?/g;

try {
  linkClone();
  const written = readFileSync(page, 'utf8').replace(marked, (_, name: string) => {
    const program = readFileSync(join(import.meta.dirname, 'library', `${name}.ts`), 'utf8');
    return `<!-- ${name}.ts -->\n\`\`\`ts\n${program}\`\`\`\n\nprints\n\n\`\`\`text\n${printedBy(name)}\`\`\`\n`;
  });
  writeFileSync(page, written);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
