import assert from 'node:assert/strict';
import test from 'node:test';
import { blocksOf, filler, sourceOf } from './articles.ts';

const lead =
  'Norland will train sixty pilots of the Harbour Republic until July, the defence minister said on Tuesday.';

/** Leads with slug, title and byline run into them, and what is left of each as paragraph. */
const heads: readonly string[] = [
  'Norland-pilots Norland to train pilots until July NORTOWN, March 3 (NNA) -- ',
  'Norland to train pilotsBy Ola Example NORTOWN, March 3 (NNA) -- ',
  '(LEAD) Norland to train pilots NEW NORTOWN, Norland, Oct. 12, 2025 (Nor News) — ',
];
for (const head of heads) {
  test(`${head} goes from before the lead`, () => {
    const blocks = blocksOf(sourceOf(`Norland to train pilots\n\n${head}${lead}\n\n${filler}`));
    assert.deepEqual(
      blocks.filter(([kind]) => kind === 'paragraph').map(([, text]) => text),
      [lead, filler],
    );
    assert.ok(blocks.some(([kind]) => kind === 'dateline'));
  });
}

test('a dateline behind a sentence opens another report, and nothing goes', () => {
  const digest = `The bridge is open again. NORTOWN, March 3 (NNA) -- ${lead}`;
  const blocks = blocksOf(sourceOf(`Norland to train pilots\n\n${digest}\n\n${filler}`));
  assert.ok(blocks.some(([, text]) => text.includes('The bridge is open again.')));
});

test('a note to the machine goes, and what stands behind it stays', () => {
  const text = `The bridge is open again. Please verify you're not a robot by clicking the box. ${lead}`;
  const blocks = blocksOf(sourceOf(`Norland to train pilots\n\n${text}\n\n${filler}`));
  assert.ok(blocks.some(([, words]) => words.includes('open again. ') && words.endsWith(lead)));
});
