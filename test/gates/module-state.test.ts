import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findModuleState } from './module-state.ts';

const root = join(import.meta.dirname, '..', '..');

/** Caches that forget or stop at a bound, each with the bound. */
const bounded: Readonly<Record<string, string>> = {
  'src/reading/mechanics/dependents.ts baseOf': 'keeps 256 relations at most',
};

test('no module keeps state that may grow or change, but caches with a bound', () => {
  const found = globSync('src/**/*.ts', { cwd: root }).flatMap((path) => {
    const file = path.replaceAll('\\', '/');
    return findModuleState(readFileSync(join(root, file), 'utf8')).map((name) => `${file} ${name}`);
  });
  assert.deepEqual(found.toSorted(), Object.keys(bounded).toSorted());
});

const planted = [
  { code: 'let count = 0;', want: ['count'] },
  { code: 'export let last: string | null = null;', want: ['last'] },
  {
    code: 'const seen = new Map<string, number>();\nexport function note(word: string): void {\n  seen.set(word, 1);\n}',
    want: ['seen'],
  },
  { code: 'const trees = new WeakMap();\nconst keep = (a: object) => trees.set(a, 1);', want: ['trees'] },
  {
    code: 'const found: string[] = [];\nfunction add(word: string): void {\n  found.push(word);\n}',
    want: ['found'],
  },
  {
    code: 'const places = new Int32Array(8);\nconst mark = (at: number) => { places[at] += 1; };',
    want: ['places'],
  },
  { code: 'const at = { line: 0 };\nfunction next(): void {\n  at.line++;\n}', want: ['at'] },
  {
    code: 'const by: Record<string, number> = {};\nfunction once(word: string) {\n  return (by[word] ??= 1);\n}',
    want: ['by'],
  },
  // No state: never written to, written to inside the function that made it, or a place that is set before each use.
  { code: 'const none: readonly string[] = [];\nconst isNone = (list: unknown) => list === none;', want: [] },
  {
    code: 'function count(): number {\n  let sum = 0;\n  const seen = new Set();\n  seen.add(sum);\n  return sum;\n}',
    want: [],
  },
  { code: 'const wordAt = /\\w+/y;\nfunction test(at: number) {\n  wordAt.lastIndex = at;\n}', want: [] },
  {
    code: "const first = { a: 1 };\nconst isOne = (key: 'a') => first[key] === 1 || first.a == 1;",
    want: [],
  },
  { code: '// let count = 0;\nconst text = `let ${1} = new Map(); text.push(1)`;', want: [] },
];
for (const { code, want } of planted) {
  test(`state in: ${code}`, () => {
    assert.deepEqual(findModuleState(code), want);
  });
}
