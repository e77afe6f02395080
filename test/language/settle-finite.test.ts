import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finiteTagsOf, settleFinite } from '../../src/language/settle-finite.ts';
import { createTagContext } from '../../src/language/tag-features.ts';
import { createTagRoom } from '../../src/language/tag-scores.ts';
import { tagSentence } from '../../src/language/tagger.ts';
import { writeClusters } from '../../src/language/word-clusters.ts';
import { createWordColumns, hashWord } from '../../src/language/word-columns.ts';
import { loadModels } from '../../src/pipeline/models.ts';

const models = loadModels();
const { tags } = models.tagger;

/** Tags the words, then gives those written as "form/TAG" that tag in place of the right one, and settles: the Penn tags in the end. */
function settled(text: string): readonly string[] {
  const slips = text.split(' ').map((word) => word.split('/'));
  const words = createWordColumns(slips.length + 2);
  const context = { ...createTagContext(words), count: slips.length };
  for (const [at, [form]] of slips.entries()) hashWord(words, at, { text: form, start: 0, end: form.length });
  writeClusters(models.clusters, words, context.count);
  const room = createTagRoom(tags.length);
  tagSentence(models.tagger, context, room);
  for (const [at, [, slip]] of slips.entries())
    if (slip !== undefined) context.tags[at] = tags.findIndex(({ xpos }) => xpos === slip);
  settleFinite(models.tagger, context, { tags: finiteTagsOf(tags), room });
  return slips.map((_, at) => tags[context.tags[at]].xpos);
}

const cases: readonly (readonly [text: string, at: number, xpos: string])[] = [
  ['The rebels attacked/VBN a village near Quito .', 2, 'VBD'],
  ['The lower house also passed/VBN a bill .', 4, 'VBD'],
  ['Kenya signed/VBN a treaty with Peru .', 1, 'VBD'],
  // Near misses: no stop, too few words, a verb that is there, no word that could be one.
  ['The rebels attacked/VBN a village near Quito', 2, 'VBN'],
  ['Kenya signed/VBN it .', 1, 'VBN'],
  ['The treaty signed/VBN in Quito was dead .', 2, 'VBN'],
  ['A letter signed/VBN by Soto in the old town .', 2, 'VBN'],
];
for (const [text, at, xpos] of cases) {
  void test(`${text} (${xpos})`, () => assert.equal(settled(text)[at], xpos));
}
