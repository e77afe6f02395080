import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSpans } from '../../src/language/spans.ts';
import { placeWordsOf } from '../../src/language/en/places.ts';
import { worldNames } from '../../src/world/world-names.ts';
import { tokenise } from '../../src/language/tokenise.ts';

const placeWords = placeWordsOf(worldNames);

function words(text: string): readonly string[] {
  const spans = createSpans(4);
  tokenise({ text, start: 0, end: text.length, placeWords }, spans);
  return Array.from({ length: spans.count }, (_, at) => text.slice(spans.starts[at], spans.ends[at]));
}

// The words wanted, parted by spaces; the sentence is what they spell.
const cases: readonly (readonly [text: string, wanted: string])[] = [
  ['Yoon Ha-joon met Seo Min-kyu.', 'Yoon Ha-joon met Seo Min-kyu .'],
  ['Yoon Ha-joon’s aide left.', 'Yoon Ha-joon ’s aide left .'],
  ['It costs US$150 million.', 'It costs US$ 150 million .'],
  ['It costs A$2.5bn.', 'It costs A$ 2.5 bn .'],
  ['a 5.6 trillion-won plan', 'a 5.6 trillion - won plan'],
  ["the RoK's ties", "the RoK 's ties"],
  ['on Jan. 4-7', 'on Jan. 4 - 7'],
  ['the high-ranking, US-led group', 'the high - ranking , US - led group'],
  ['a Hanoi-based firm', 'a Hanoi - based firm'],
  ['pro-Seoul re-elected co-chairs', 'pro-Seoul re-elected co-chairs'],
  ['Secretary-General Anna-Maria Berg', 'Secretary-General Anna-Maria Berg'],
  ['the president-elect', 'the president-elect'],
  ['the ASEAN-Korea forum and the Iran-Iraq border', 'the ASEAN - Korea forum and the Iran - Iraq border'],
  ['the Asia-Pacific region', 'the Asia-Pacific region'],
  ['Sheikh Omar al-Harbi', 'Sheikh Omar al-Harbi'],
  ['a KF-21 jet and COVID-19', 'a KF-21 jet and COVID-19'],
  ['a week-long, day-long, Friday-to-Sunday trip', 'a week - long , day - long , Friday - to - Sunday trip'],
  ["They can't, cannot and won’t go.", "They ca n't , can not and wo n’t go ."],
  ["O'Neill left the leaders' room.", "O'Neill left the leaders ' room ."],
  ['“We agree,” he said.', '“ We agree , ” he said .'],
  [
    'U.S. and U.K. officials met at 3 p.m. in St. Gallen.',
    'U.S. and U.K. officials met at 3 p.m. in St. Gallen .',
  ],
  ['The 20th of the 1990s (about 10%)…', 'The 20th of the 1990s ( about 10 % ) …'],
  ['at 10:30 on 12/05/2025', 'at 10:30 on 12/05/2025'],
  ['a 20-year-old', 'a 20 - year - old'],
  ['5km at 3pm', '5 km at 3 pm'],
  [
    'See https://example.org/a?b=1, or write to desk@example.org.',
    'See https://example.org/a?b=1 , or write to desk@example.org .',
  ],
  ['AT&T and R&D', 'AT&T and R&D'],
  ['Wait... what?! No -- stop', 'Wait ... what ?! No -- stop'],
  ['Trần Thị Bích', 'Trần Thị Bích'],
  ['北京 and Киев', '北京 and Киев'],
  ['a 😀 b', 'a 😀 b'],
];
for (const [text, wanted] of cases) {
  void test(text, () => assert.deepEqual(words(text), wanted.split(' ')));
}

void test('every unit that is no space stands in one word', () => {
  const text = 'a\ud800b \udc00 ﷽ مرحبا\u200f (x)\u00a0y--z';
  const spans = createSpans(4);
  tokenise({ text, start: 0, end: text.length, placeWords }, spans);
  let last = 0;
  for (let at = 0; at < spans.count; at++) {
    assert.ok(spans.starts[at] >= last && spans.ends[at] > spans.starts[at]);
    assert.match(text.slice(last, spans.starts[at]), /^[\s\u200f]*$/u);
    last = spans.ends[at];
  }
  assert.equal(last, text.length);
});
