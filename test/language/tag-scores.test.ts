import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTagContext } from '../../src/language/tag-features.ts';
import { createTagRoom, scoreTags, type TagRoom } from '../../src/language/tag-scores.ts';
import { readClasses } from '../../src/language/tagger.ts';
import { writeClusters } from '../../src/language/word-clusters.ts';
import { createWordColumns, hashWord } from '../../src/language/word-columns.ts';
import { loadModels } from '../../src/pipeline/models.ts';

const models = loadModels();
const { tags, weights, lexicon } = models.tagger;

/** The scores of all tags for each word of a sentence, in this room or in a new one for each word. */
function scoresOf(sentence: string, kept: TagRoom | null): readonly number[] {
  const forms = sentence.split(' ');
  const words = createWordColumns(forms.length + 2);
  const context = { ...createTagContext(words), count: forms.length };
  for (const [at, form] of forms.entries()) hashWord(words, at, { text: form, start: 0, end: form.length });
  writeClusters(models.clusters, words, context.count);
  readClasses(lexicon, context);
  return forms.flatMap((_, at) => {
    const room = kept ?? createTagRoom(tags.length);
    scoreTags(weights, { context, at }, room);
    return [...room.scores];
  });
}

void test('a word that was met before has the scores that it has by itself', () => {
  const room = createTagRoom(tags.length);
  // Words again, in other places and other capitals.
  for (const sentence of [
    'The envoy of Peru left .',
    'Peru and the envoy of Fiji left the talks .',
    'the The LEFT left',
  ])
    assert.deepEqual(scoresOf(sentence, room), scoresOf(sentence, null), sentence);
});

void test('words that share a slot do not share scores', () => {
  const room = createTagRoom(tags.length);
  // More different words than there are slots.
  const sentence = Array.from({ length: 3000 }, (_, at) => `word${at.toString(36)}`).join(' ');
  scoresOf(sentence, room);
  assert.deepEqual(scoresOf('worda wordz word2b', room), scoresOf('worda wordz word2b', null));
});
