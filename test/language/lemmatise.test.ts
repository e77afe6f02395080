import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lemmaOf } from '../../src/language/lemmatise.ts';
import { loadModels } from '../../src/pipeline/models.ts';
import type { Upos } from '../../src/model/annotated.ts';

const { lemmas } = loadModels();

const cases: readonly (readonly [form: string, upos: Upos, xpos: string, lemma: string])[] = [
  ['met', 'VERB', 'VBD', 'meet'],
  ['signed', 'VERB', 'VBD', 'sign'],
  ['overthrew', 'VERB', 'VBD', 'overthrow'],
  ['fled', 'VERB', 'VBD', 'flee'],
  ['shot', 'VERB', 'VBD', 'shoot'],
  ['withheld', 'VERB', 'VBN', 'withhold'],
  ['bled', 'VERB', 'VBD', 'bleed'],
  ['shot', 'NOUN', 'NN', 'shot'],
  ['memoranda', 'NOUN', 'NN', 'memorandum'],
  ['bases', 'NOUN', 'NNS', 'base'],
  ['spokesmen', 'NOUN', 'NNS', 'spokesman'],
  ['corps', 'NOUN', 'NN', 'corps'],
  ['pledged', 'VERB', 'VBD', 'pledge'],
  ['agreed', 'VERB', 'VBD', 'agree'],
  ['planned', 'VERB', 'VBN', 'plan'],
  ['visiting', 'VERB', 'VBG', 'visit'],
  ['making', 'VERB', 'VBG', 'make'],
  ['denied', 'VERB', 'VBD', 'deny'],
  ['says', 'VERB', 'VBZ', 'say'],
  ['was', 'AUX', 'VBD', 'be'],
  ["n't", 'PART', 'RB', 'not'],
  ['countries', 'NOUN', 'NNS', 'country'],
  ['ties', 'NOUN', 'NNS', 'tie'],
  ['talks', 'NOUN', 'NNS', 'talk'],
  ['people', 'NOUN', 'NNS', 'people'],
  ['Vietnamese', 'ADJ', 'JJ', 'Vietnamese'],
  ['closer', 'ADJ', 'JJR', 'close'],
  ['largest', 'ADJ', 'JJS', 'large'],
  ['Oslo', 'PROPN', 'NNP', 'Oslo'],
  ['The', 'DET', 'DT', 'the'],
  ['his', 'PRON', 'PRP$', 'his'],
  ['emphasised', 'VERB', 'VBD', 'emphasise'],
  ['congratulated', 'VERB', 'VBD', 'congratulate'],
  ['stressed', 'VERB', 'VBD', 'stress'],
  ['reaffirmed', 'VERB', 'VBD', 'reaffirm'],
  ['co-chaired', 'VERB', 'VBD', 'co-chair'],
  ['praised', 'VERB', 'VBD', 'praise'],
  ['underlining', 'VERB', 'VBG', 'underline'],
  ['freed', 'VERB', 'VBN', 'free'],
  ['tied', 'VERB', 'VBN', 'tie'],
  ['barred', 'VERB', 'VBD', 'bar'],
  ['tried', 'VERB', 'VBD', 'try'],
];
for (const [form, upos, xpos, lemma] of cases) {
  void test(`${form} (${xpos}) comes from ${lemma}`, () =>
    assert.equal(lemmaOf(lemmas, form, { upos, xpos }), lemma));
}
