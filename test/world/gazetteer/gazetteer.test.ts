import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteer } from '../../reading/english/actors/read-text.ts';

const cases: readonly (readonly [string, string])[] = [
  ['RoK', 'country South Korea KOR'],
  ['rok', ''],
  ['the Republic of Korea', 'country South Korea KOR'],
  ['the Republic of Peru', 'country Peru PER'],
  ['Kingdom of the Netherlands', 'country Netherlands NLD'],
  ['Islamic Republic of Mauritania', 'country Mauritania MRT'],
  ['Republic of China', ''],
  ['DPRK', 'country North Korea PRK'],
  ['Viet Nam', 'country Vietnam VNM'],
  ['Hà Nội', 'city Hanoi VNM'],
  ['HCM City', 'city Ho Chi Minh City VNM'],
  ['Pusan', 'city Busan KOR'],
  ['Kiev', 'city Kyiv UKR'],
  ['Cheong Wa Dae', 'seat South Korea KOR'],
  ['the Kremlin', 'seat Russia RUS'],
  ['Danish', 'adjective Denmark DNK'],
  ['Iraqis', 'people Iraq IRQ'],
  ['WHO', 'organization World Health Organization -'],
  ['Who', ''],
  ['us', ''],
  ['U.S.', 'country United States USA'],
  ['Asia - Pacific', 'region Asia-Pacific -'],
  ['East Sea', 'water South China Sea -'],
  ['Lausanne', 'city Lausanne CHE'],
  ['Reading', ''],
  ['', ''],
];
for (const [name, want] of cases) {
  test(`“${name}” is ${want === '' ? 'no name' : want}`, () => {
    const [first] = gazetteer.find(name);
    assert.equal(first === undefined ? '' : `${first.kind} ${first.name} ${first.country ?? '-'}`, want);
  });
}

test('towns of one name come the largest first', () => {
  const countries = gazetteer.find('San Jose').map((entry) => entry.country);
  assert.equal(countries[0], 'USA');
  assert.ok(countries.length > 1);
});

test('common words are told from names', () => {
  assert.ok(gazetteer.isCommonWord('energy') && gazetteer.isCommonWord('ministers'));
  assert.ok(!gazetteer.isCommonWord('kerry'));
});
