import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changedQuotations, type Quotation } from '../../../src/resolve/statements/changed-quotations.ts';
import { quotedWords } from '../../../src/resolve/statements/quoted-words.ts';
import { wordChanges, wordsOf } from '../../../src/resolve/statements/word-changes.ts';

const inOrder = (speaker: string, words: readonly string[]): readonly Quotation[] =>
  words.map((one, at) => ({ speaker, words: one, start: at * 100, end: at * 100 + 90 }));

/** What the runs say: words of the first alone in [], of the second alone in {}. */
const marked = (first: string, second: string): string =>
  wordChanges(first, second)
    .map((run) => (run.in === 'both' ? run.text : run.in === 'first' ? `[${run.text}]` : `{${run.text}}`))
    .join(' ');

const cases: readonly {
  readonly name: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly changes: readonly string[];
}[] = [
  {
    name: 'words that were put in the place of others',
    first: ['We will open the line before the end of the year'],
    second: ['We may open the line before the end of next year'],
    changes: ['We [will] {may} open the line before the end of [the] {next} year'],
  },
  {
    name: 'a quotation of which the end was left out',
    first: ['We will come to the talks if they stop the ships first'],
    second: ['We will come to the talks'],
    changes: ['We will come to the talks [if they stop the ships first]'],
  },
  {
    name: 'marks, capitals, dashes and joined words change nothing',
    first: ['Our cyber security – and “yours” – comes first, always'],
    second: ["our cybersecurity - and 'yours' - comes first always"],
    changes: [],
  },
  {
    name: 'a quotation in two pieces is the one in one piece',
    first: ['We will come, and we will come soon'],
    second: ['We will come', 'and we will come soon'],
    changes: [],
  },
  {
    name: 'two sayings of one speaker that share small words are two',
    first: ['The river belongs to all of us'],
    second: ['The end of the war is near, to be sure'],
    changes: [],
  },
];
for (const { name, first, second, changes } of cases)
  test(name, () => {
    const found = changedQuotations(inOrder('a', first), inOrder('a', second));
    assert.deepEqual(
      found.map((one) => marked(one.first.words, one.second.words)),
      changes,
    );
  });

test('like words of two speakers are no change', () => {
  const [one, other] = [['We will open the line this year'], ['We may open the line this year']];
  assert.deepEqual(changedQuotations(inOrder('a', one), inOrder('b', other)), []);
});

test('a text against itself has no changes, and the runs of two texts hold every word of both', () => {
  const texts = fc.array(fc.constantFrom('we', 'will', 'not', 'come', 'soon', '–', 'Đà'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [first, second] = [one.join(' '), other.join(' ')];
      assert.ok(wordChanges(first, first).every((run) => run.in === 'both'));
      const runs = wordChanges(first, second);
      const held = (side: 'first' | 'second'): number =>
        runs.filter((run) => run.in === side || run.in === 'both').flatMap(({ text }) => wordsOf(text))
          .length;
      assert.deepEqual([held('first'), held('second')], [wordsOf(first).length, wordsOf(second).length]);
    }),
  );
});

test('the words that are quoted: all of a direct statement, the marked stretches of a mixed one, terms left out', () => {
  assert.deepEqual(quotedWords({ quoted: 'direct', content: 'We will come' }), ['We will come']);
  assert.deepEqual(
    quotedWords({ quoted: 'mixed', content: 'the “foundation” of a deal that “will hold for years”' }),
    ['will hold for years'],
  );
  assert.deepEqual(quotedWords({ quoted: 'indirect', content: 'it would come' }), []);
});
