import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotated } from '../../../../src/model/annotated.ts';
import type { Block } from '../../../../src/model/article.ts';
import { findQuotations } from '../../../../src/reading/english/grammar/quotations.ts';

function articleOf(text: string): Annotated {
  let start = 0;
  const blocks = text.split('\n\n').map((paragraph): Block => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { kind: 'paragraph', span };
  });
  const unknown = {
    url: null,
    outlet: null,
    title: null,
    byline: null,
    publishedOn: null,
    retrievedAt: null,
  };
  const article = { ...unknown, id: 'a', language: 'en', text, blocks, sourceHash: '', source: 'a' };
  return { article, sentences: [], issues: [], annotator: 'none' };
}

const cases: readonly { readonly text: string; readonly want: readonly string[] }[] = [
  { text: '“We are late,” she said.', want: ['“We are late,”'] },
  { text: '"We are late," she said, "and cold."', want: ['"We are late,"', '"and cold."'] },
  { text: "'We are late,' the boy's uncle said.", want: ["'We are late,'"] },
  { text: '‘We don’t know,’ he said of the twins’ plan.', want: ['‘We don’t know,’'] },
  { text: 'Er sagte: „Wir kommen“ und ging.', want: ['„Wir kommen“'] },
  { text: 'Il a dit « nous venons » hier.', want: ['« nous venons »'] },
  { text: '"He told me \'never again\' twice," Ada said.', want: ['"He told me \'never again\' twice,"'] },
  { text: '“First paragraph.\n\n“Second one,” she said.', want: ['“First paragraph.', '“Second one,”'] },
  // Near misses: apostrophes, measures, marks without a partner.
  { text: "The ministers' talks ran into the '90s and the workers' day.", want: [] },
  { text: 'A 6" pipe burst.', want: [] },
  { text: '“The mark was never closed, he said.\n\nThe next paragraph has none.', want: [] },
  { text: 'It ended there.” Nobody knew where it began.', want: [] },
];

for (const { text, want } of cases) {
  void test(text, () => {
    const found = findQuotations(articleOf(text));
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      want,
    );
  });
}

void test('a hundred thousand marks are read in bounded time', () => {
  assert.ok(findQuotations(articleOf(`'a `.repeat(30_000) + `"b `.repeat(30_000))).length >= 0);
});
