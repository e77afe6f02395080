import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findWordLists } from './word-lists.ts';

const root = join(import.meta.dirname, '..', '..');

/** Where the words of languages and the names of the world stand. */
const lexicons = /^src\/(?:reading\/english\/lexicon|language\/en|article\/lexicon|world|export\/words)\//;

/** Files with lists of what is no word of a language: how many, and of what. */
const noWords: Readonly<Record<string, readonly [number, string]>> = {
  'src/article/html/boilerplate.ts': [2, 'roles of WAI-ARIA, names of HTML elements'],
  'src/article/html/draft-main-text.ts': [1, 'names of HTML elements'],
  'src/article/html/segment-scope.ts': [1, 'names of HTML elements'],
  'src/article/html/gather-page.ts': [1, 'names of HTML elements'],
  'src/export/csv-columns.ts': [1, 'columns of a table'],
  'src/export/gdelt/gdelt-columns.ts': [1, 'columns of a table'],
  'src/export/polecat/polecat-columns.ts': [1, 'columns of a table'],
  'src/intake/sniff-form.ts': [3, 'names of HTML elements and of fields of mail'],
  'src/language/hyphen-names.ts': [1, 'consonants of romanised syllables'],
  'src/language/label-features.ts': [2, 'places and templates of the labeller'],
  'src/language/lemmatise.ts': [1, 'endings of stems'],
  'src/language/name-templates.ts': [2, 'features and templates of the name tagger'],
  'src/language/parse-templates.ts': [1, 'templates of the parser'],
  'src/language/tag-features.ts': [3, 'features and templates of the tagger'],
  'src/language/web-address.ts': [1, 'top-level domains'],
  'src/model/calendar-names.ts': [2, 'the calendar that article and reading share: months, days of the week'],
  'src/model/claim.ts': [1, 'the closed type of changes to a commitment'],
  'src/model/dates.ts': [1, 'the closed type of units of time'],
  'src/model/measure.ts': [1, 'the closed type of what sort of amount a measure is'],
  'src/model/record.ts': [2, 'the closed types of contexts and of qualities'],
  'src/reading/english/figures/as-of.ts': [1, 'names of rules for dates'],
  'src/reading/english/figures/rules/sum-verb.ts': [1, 'relations of Universal Dependencies, with subtypes'],
  'src/reading/mechanics/rule-card.ts': [6, 'names of rules'],
  'src/record/core/export-kinds.ts': [1, 'kinds of lines of the export'],
  'src/record/sql/save-actors.ts': [1, 'columns of a table'],
  'src/record/sql/save-articles.ts': [1, 'columns of a table'],
  'src/record/sql/save-claims.ts': [1, 'columns of a table'],
  'src/resolve/disputes/dispute-rule.ts': [1, 'names of rules'],
  'src/model/told-reading.ts': [1, 'the closed type of how far a reading is'],
  'src/resolve/names/sounds.ts': [2, 'letters that sound alike'],
};

const found = new Map(
  globSync('src/**/*.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((file) => !lexicons.test(file))
    .map((file) => [file, findWordLists(readFileSync(join(root, file), 'utf8'))] as const)
    .filter(([, lists]) => lists.length > 0),
);

test('a list of more than six words stands in a lexicon or in world, and nowhere else', () => {
  const elsewhere = [...found].filter(([file]) => !(file in noWords));
  assert.deepEqual(elsewhere, []);
});

test('files with lists of what is no word have as many as they are allowed', () => {
  const allowed = Object.entries(noWords).map(([file, [count]]) => `${file} ${count}`);
  assert.deepEqual(
    Object.keys(noWords).map((file) => `${file} ${found.get(file)?.length ?? 0}`),
    allowed,
  );
});

const seven = 'red green blue white black grey brown';
const planted = [
  { code: `const colours = ['${seven.split(' ').join("', '")}'];`, want: [seven] },
  { code: `const colours = new Set<string>([\n  '${seven.split(' ').join("',\n  '")}',\n]);`, want: [seven] },
  { code: `const colours = '${seven}'.split(' ');`, want: [seven] },
  {
    code: "const colours = new Set(\n  ('red green blue ' +\n  'white black grey brown').split(' '));",
    want: [seven],
  },
  { code: `const colours = wordSet(\`\n  ${seven.replace(' ', '\n  ')}\`);`, want: [seven] },
  { code: `const colours = phraseList('${seven.replaceAll(' ', ', ')}');`, want: [seven] },
  { code: `const colour = /\\b(?:${seven.replaceAll(' ', '|')})\\b/iu;`, want: [seven] },
  { code: `const colour = /^(?:light (?:${seven.replaceAll(' ', '|')})|plain)$/;`, want: [seven] },
  {
    code: `const colour = new RegExp(String.raw\`^(?:${seven.replaceAll(' ', '|')})\\b\${end}\`);`,
    want: [seven],
  },
  {
    code: 'const colour = /reds?|greens?|(?:light )?blue|white[- ]hot|\\bblack\\b|grey|brown/;',
    want: ['reds greens light white black grey brown'],
  },
  // No list: six words, a comment, a type, a table by word, relations and tags, signs, one sentence.
  { code: `const colours = ['${seven.split(' ').slice(1).join("', '")}'];`, want: [] },
  { code: `const colour = /(?:${seven.split(' ').slice(1).join('|')})/;`, want: [] },
  { code: `// ['${seven.split(' ').join("', '")}']\n/* /${seven.replaceAll(' ', '|')}/ */`, want: [] },
  { code: `type Colour = '${seven.split(' ').join("' | '")}';`, want: [] },
  { code: "const subjects = ['nsubj', 'csubj', 'obj', 'iobj', 'obl', 'xcomp', 'ccomp', 'VBD'];", want: [] },
  { code: 'const mark = /[a-z]|\\d|\\s|[.]|\\p{Lu}|\\w|-|x/u;', want: [] },
  { code: `const text = '${seven} make a sentence';`, want: [] },
  {
    code: "const half = (width / 2) | 0; const pairs = [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']];",
    want: [],
  },
];
for (const { code, want } of planted) {
  test(`lists in: ${code}`, () => {
    assert.deepEqual(
      findWordLists(code).map((list) => list.join(' ')),
      want,
    );
  });
}

test('a line of a lexicon is no longer than 140 characters, but one pattern that cannot be cut', () => {
  const long = globSync('src/reading/english/lexicon/*.ts', { cwd: root }).flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .filter((line) => line.length > 140 && !isPattern(line))
      .map((line) => `${path}: ${line.trim().slice(0, 60)}`),
  );
  assert.deepEqual(long, []);
});

const isPattern = (line: string): boolean => /^\s*[/`].*\(\?/u.test(line);
