import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');
const oxlint = join(root, 'node_modules', '.bin', 'oxlint');

/** Lints one planted file with the project's own rules and gives what the linter says. */
function lintPlanted(
  path: string,
  code: string,
): { readonly status: number | null; readonly output: string } {
  const house = mkdtempSync(join(root, 'node_modules', '.planted-'));
  try {
    const file = join(house, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
    // Without type-aware rules: a planted file stands outside the project's tsconfig.
    const rules = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8'));
    const config = { ...rules, options: { typeAware: false }, ignorePatterns: [] };
    writeFileSync(join(house, '.oxlintrc.json'), JSON.stringify(config));
    const run = spawnSync(oxlint, ['-c', '.oxlintrc.json', '--deny-warnings', '--no-ignore', path], {
      cwd: house,
      encoding: 'utf8',
    });
    return { status: run.status, output: run.stdout + run.stderr };
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

/** Each floor inside reading with a room of the floor above it, as seen from there. */
const innerFloors = [
  ['mechanics', 'english/lexicon'],
  ['english/lexicon', 'grammar'],
  ['english/grammar', 'names'],
  ['english/names', 'dates'],
  ['english/quantities', 'actors'],
  ['english/offices', 'propositions'],
  ['english/propositions', 'statements'],
  ['english/statements', 'events'],
] as const;

const violations = [
  { path: 'src/model/a.ts', code: "export * from '../article/b.ts';", says: 'model imports nothing' },
  {
    path: 'src/article/a.ts',
    code: "export * from '../reading/b.ts';",
    says: 'article may import model alone',
  },
  {
    path: 'src/language/a.ts',
    code: "export * from '../article/b.ts';",
    says: 'language may import model alone',
  },
  {
    path: 'src/reading/x/a.ts',
    code: "export * from '../../record/b.ts';",
    says: 'reading may import model, world and language',
  },
  {
    path: 'src/resolve/a.ts',
    code: "export * from '../reading/b.ts';",
    says: 'resolve may import model and world',
  },
  {
    path: 'src/resolve/a.ts',
    code: "import { randomBytes } from 'node:crypto';\nexport const id = randomBytes(8);",
    says: 'A pure folder may hash',
  },
  {
    path: 'src/article/a.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('a');",
    says: 'article is pure',
  },
  {
    path: 'src/export/a.ts',
    code: "export * from '../record/b.ts';",
    says: 'export may import model and world',
  },
  {
    path: 'src/intake/a.ts',
    code: "export * from '../article/b.ts';",
    says: 'intake and record may import model',
  },
  {
    path: 'src/record/a.ts',
    code: "export * from '../pipeline/b.ts';",
    says: 'intake and record may import model',
  },
  {
    path: 'src/record/core/a.ts',
    code: "export * from '../sqlite/b.ts';",
    says: 'record/core may import model, resolve',
  },
  {
    path: 'src/record/core/a.ts',
    code: "export * from '../../world/b.ts';",
    says: 'record/core may import model, resolve',
  },
  {
    path: 'src/record/core/a.ts',
    code: "export { default as Database } from 'better-sqlite3';",
    says: 'it has no engine',
  },
  {
    path: 'src/record/core/a.ts',
    code: "export { readFileSync } from 'node:fs';",
    says: 'it has no engine',
  },
  {
    path: 'src/record/sql/a.ts',
    code: "export * from '../postgres/b.ts';",
    says: 'through Connection alone',
  },
  {
    path: 'src/record/sql/a.ts',
    code: "export { default as Database } from 'better-sqlite3';",
    says: 'through Connection alone',
  },
  {
    path: 'src/record/sql/a.ts',
    code: "export * from '../../export/b.ts';",
    says: 'intake and record may import model',
  },
  { path: 'src/record/core/a.ts', code: 'export const now: number = Date.now();', says: 'no clock' },
  { path: 'src/pipeline/a.ts', code: "export * from '../cli/b.ts';", says: 'pipeline may not import' },
  { path: 'src/pipeline/a.ts', code: "export * from '../library/b.ts';", says: 'pipeline may not import' },
  { path: 'src/library/a.ts', code: "export * from '../serve/b.ts';", says: 'library may import model' },
  {
    path: 'src/serve/a.ts',
    code: "export * from '../cli/b.ts';",
    says: 'serve may import model, record, export and pipeline',
  },
  {
    path: 'src/serve/x/a.ts',
    code: "export * from '../../resolve/b.ts';",
    says: 'serve may import model, record, export and pipeline',
  },
  { path: 'src/reading/a.ts', code: "export { readFileSync } from 'node:fs';", says: 'reading is pure' },
  { path: 'src/article/a.ts', code: 'export const now: number = Date.now();', says: 'no clock' },
  { path: 'src/resolve/a.ts', code: 'export const x: number = Math.random();', says: 'no randomness' },
  { path: 'src/language/a.ts', code: 'export const x: unknown = process.env;', says: 'no environment' },
  { path: 'src/export/a.ts', code: "console.log('x'); export const x = 1;", says: 'no-console' },
  { path: 'src/world/a.ts', code: "export * from '../resolve/b.ts';", says: 'world may import model alone' },
  {
    path: 'web/src/a.ts',
    code: "export * from '../../src/record/b.ts';",
    says: 'web may import model and export alone',
  },
  ...innerFloors.map(([room, above]) => ({
    path: `src/reading/${room}/a.ts`,
    code: `export * from '../${above}/b.ts';`,
    says: 'may import no room above',
  })),
];

for (const { path, code, says } of violations) {
  test(`the linter refuses in ${path}: ${code}`, () => {
    const { status, output } = lintPlanted(path, `${code}\n`);
    assert.equal(status, 1, output);
    assert.match(output, new RegExp(says));
  });
}

for (const [path, code] of [
  ['src/reading/a.ts', "export type { Span } from '../model/span.ts';\n"],
  ['src/record/core/a.ts', "export type { Fact } from '../../resolve/facts.ts';\n"],
] as const) {
  test(`the linter lets ${path} pass, which keeps to its layer`, () => {
    const { status, output } = lintPlanted(path, code);
    assert.equal(status, 0, output);
  });
}
