import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callKey } from '../../src/resolve/call-key.ts';

const cases: readonly (readonly [name: string, country: string | null, key: string])[] = [
  ['Trần Văn Bình', 'VNM', 'binh'],
  ['Park Min-seo', 'KOR', 'park'],
  ['Heo Jin-a', 'KOR', 'heo'],
  ['Qian Meiling', null, 'qian'],
  ['Tsao Chia-yu', 'TWN', 'tsao'],
  ['Suzuki Hana', 'JPN', 'suzuki'],
  ['Hana Suzuki', 'JPN', 'suzuki'],
  ['Khalid al-Harbi', 'SAU', 'harbi'],
  ['Peter Moran Jr', null, 'moran'],
  ['Moran', null, 'moran'],
  // A family name that is Chinese elsewhere is a first name in Western papers' own countries.
  ['Kim Moran', 'USA', 'moran'],
  ['Lena Tran', null, 'tran'],
  // Of two Spanish family names the father's.
  ['Alicia Ramírez', 'MEX', 'ramirez'],
  ['Alicia Ramírez Ocampo', 'MEX', 'ramirez'],
  ['Luis Manuel Gómez Prado', 'PER', 'gomez'],
  ['Gómez Prado', 'PER', 'gomez'],
  ['Ana Maria Ocampo', 'CHL', 'ocampo'],
  ['Ana de la Vega', 'CHL', 'vega'],
  ['Alicia Brook Ocampo', 'USA', 'ocampo'],
];

for (const [name, country, key] of cases) {
  test(`${name} is called ${key}`, () => {
    assert.equal(callKey(name, country), key);
  });
}
