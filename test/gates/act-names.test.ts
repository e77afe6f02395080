import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

/** The tables of acts, where alone a name of one may decide anything. */
const tables = new Set(['src/model/acts.ts', 'src/model/statement-acts.ts']);

const compared = [
  // An act beside a name, either way round.
  /\bact\s*[!=]==\s*['"`]/u,
  /['"`]\s*[!=]==\s*(?:\w+\??\.)*act\b/u,
  // A set or list of names of acts, and a pattern tried on one.
  /\bSet<(?:Statement)?Act>/u,
  /ReadonlySet<(?:Statement)?Act>|Set<\w+\['act'\]>/u,
  /\.test\((?:\w+\??\.)*act\)/u,
  /switch \((?:\w+\??\.)*act\)/u,
];

const comparesAct = (code: string): boolean => compared.some((form) => form.test(code));

test('no file but the tables of acts compares the name of an act', () => {
  const found = globSync('src/**/*.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((file) => !tables.has(file) && comparesAct(readFileSync(join(root, file), 'utf8')));
  assert.deepEqual(found, []);
});

const planted = [
  { code: "return event.act === 'visit';", want: true },
  { code: "if (act !== 'pledge') return;", want: true },
  { code: "'summit' === one.signature.act", want: true },
  { code: "const held = new Set<Act>(['talks']);", want: true },
  { code: "const said: ReadonlySet<Claim['act']> = new Set(['affirm']);", want: true },
  { code: '/^(?:request|ask)$/.test(search.entry.act)', want: true },
  { code: 'switch (event.act) {', want: true },
  { code: 'one.act === two.act', want: false },
  { code: "actIs(event, 'dated')", want: false },
  { code: "const call = outcome('CONSULT', 'call');", want: false },
];
for (const { code, want } of planted) {
  test(`${want ? 'compares' : 'does not compare'}: ${code}`, () => {
    assert.equal(comparesAct(code), want);
  });
}
