import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWording } from '../../../src/reading/english/lexicon/wording.ts';
import { foldedWords } from '../../../src/model/fold-text.ts';
import { storyKeys, type Lead } from '../../../src/resolve/stories/story-keys.ts';

const on = '2026-09-14';
const signing =
  'SUVA - Fiji and Chile signed a fisheries accord in Suva on Monday after two years of negotiation. The fisheries accord lets forty Chilean vessels fish in the waters of Fiji from January. Fishermen of Suva had asked for fewer vessels, and the accord obliges the vessels to land a third of the catch.';
const retold =
  'Vessels from Chile may fish off Fiji under an accord on fisheries that ministers put their names to in Suva. The fisheries accord ends two years of quarrel over vessels. Chile sends forty vessels in January, and a third of the catch goes to Fiji, under the accord that Suva had long asked for.';
const other =
  'SUVA - Fiji and Chile will open a railway museum in Suva next spring, the mayor said on Monday. The museum shows engines of the sugar railway that Chile had built, and a school class rode one of the engines through the museum garden while the mayor rang the old railway bell by hand.';

type Given = Pick<Lead, 'title' | 'publishedOn'> & { readonly text: string };

const keysOf = ({ text, ...given }: Given, language = 'en'): readonly number[] =>
  storyKeys({ ...given, language, words: foldedWords(text) }, englishWording);

const shared = (a: Given, b: Given): boolean => {
  const keys = keysOf(a);
  return keysOf(b).some((key) => keys.includes(key));
};

test('two reports of one signing meet, whatever their words', () => {
  assert.ok(
    shared(
      { title: 'Fiji and Chile sign fisheries accord', text: signing, publishedOn: on },
      { title: 'Chile to fish off Fiji', text: retold, publishedOn: on },
    ),
  );
});

test('another matter of the same two states on the same day does not meet', () => {
  assert.ok(
    !shared(
      { title: 'Fiji and Chile sign fisheries accord', text: signing, publishedOn: on },
      { title: 'A museum for the railway', text: other, publishedOn: on },
    ),
  );
});

test('the same words a month later are another story', () => {
  assert.ok(
    !shared(
      { title: null, text: signing, publishedOn: on },
      { title: null, text: signing, publishedOn: '2026-10-14' },
    ),
  );
});

for (const title of ['World in brief', 'Live updates: the Suva accord', 'Morning briefing', 'News digest']) {
  test(`"${title}" is a digest and tells no story`, () => {
    assert.deepEqual(keysOf({ title, text: signing, publishedOn: on }), []);
  });
}

test('a short text and one without a day have no key', () => {
  assert.deepEqual(keysOf({ title: null, text: 'They met and talked in Suva.', publishedOn: on }), []);
  assert.deepEqual(keysOf({ title: null, text: signing, publishedOn: null }), []);
});

test('a text of another language has no key', () => {
  assert.deepEqual(keysOf({ title: null, text: signing, publishedOn: on }, 'fj'), []);
});
