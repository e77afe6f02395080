import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutArticle } from '../../../../src/reading/english/names/cut-sentence.ts';
import { findPlaces } from '../../../../src/reading/english/places/find-places.ts';
import { annotateText, gazetteer } from '../actors/read-text.ts';

function placesOf(text: string): readonly string[] {
  return findPlaces(cutArticle(annotateText(text), gazetteer)).places.map(
    ({ kind, place }) => `${kind} ${place.name} ${place.country ?? '-'}`,
  );
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['They met in Hà Nội and flew to Saigon.', ['city Hanoi VNM', 'city Ho Chi Minh City VNM']],
  ['The ship left Pusan for HCM City.', ['city Busan KOR', 'city Ho Chi Minh City VNM']],
  ['She moved from Kiev to Geneva.', ['city Kyiv UKR', 'city Geneva CHE']],
  ['He studied in Cambridge, Massachusetts.', ['city Cambridge USA', 'region Massachusetts USA']],
  ['The British scholar taught in Cambridge.', ['city Cambridge GBR']],
  ['The Canadian firm opened a plant in London, Ontario.', ['city London CAN', 'region Ontario CAN']],
  ['Ships sailed through the East Sea.', []],
  ['Vietnamese ships sailed through the East Sea.', ['water South China Sea -']],
  ['North Korea fired a missile into the East Sea.', ['country North Korea PRK', 'water Sea of Japan -']],
  ['Vietnam and South Korea spoke of the East Sea.', ['country Vietnam VNM', 'country South Korea KOR']],
  ['They spoke at Camp David.', ['venue Camp David USA']],
  [
    'The show opened at the Harbour Culture House in Busan.',
    ['venue Harbour Culture House KOR', 'city Busan KOR'],
  ],
  [
    'The show opened at the KF ASEAN Culture House in Busan.',
    ['venue KF ASEAN Culture House KOR', 'city Busan KOR'],
  ],
  [
    "Factories grew in Vietnam's southeastern region.",
    ['country Vietnam VNM', 'region southeastern region VNM'],
  ],
  ['Rain fell in Gyeongsangbuk province.', ['region Gyeongsangbuk KOR']],
  ['The Washington Post reported it.', []],
  ['US troops left.', []],
  ['Mr. Paris said no.', []],
  ['It was nice reading.', []],
];
for (const [text, want] of cases) test(text, () => assert.deepEqual(placesOf(text), want));

const doubts: readonly (readonly [string, readonly string[]])[] = [
  ['The envoys met in Valencia.', ['Valencia (VEN), Valencia (ESP), Valencia (USA)']],
  ['The Spanish envoys met in Valencia.', []],
  ['The envoys met in Valencia, Spain.', []],
  ['The envoys met in Geneva.', []],
];
for (const [text, want] of doubts) {
  test(`left open: ${text}`, () => {
    const { issues, places } = findPlaces(cutArticle(annotateText(text), gazetteer));
    assert.deepEqual(
      issues.map(({ code, detail }) => [code, detail]),
      want.map((detail) => ['place-ambiguous', detail]),
    );
    for (const { span } of issues)
      assert.equal(span === null ? '' : text.slice(span.start, span.end), 'Valencia');
    if (want.length > 0) assert.equal(places[0].place.country, null);
  });
}
