import assert from 'node:assert/strict';
import test from 'node:test';
import { readsAsEnglish } from '../../src/language/english-check.ts';

const cases = [
  [
    'Chilean President Ana Soto left Suva on Monday without meeting Fijian Foreign Minister Mere Koroi.',
    true,
  ],
  [
    'South Korean President Kim Tae-ho visits Oslo, meets Norwegian State Secretary Kari Lund, signs nuclear pact.',
    true,
  ],
  ['Peru recalled its envoy.', true],
  ['Fiji, Tonga, Samoa sign treaty', true],
  [
    'Kenyan Foreign Minister Daniel Otieno told Norwegian Prime Minister Kari Lund in Oslo: Nairobi agreed.',
    true,
  ],
  [
    'Chilenische Präsidentin Ana Soto trifft in Suva Außenministerin Mere Koroi zu Gesprächen über Handel.',
    false,
  ],
  ['President Ana Soto ontmoet minister Mere Koroi maandag in Suva voor overleg over handel.', false],
  ['President Ana Soto ontmoet minister Koroi naar aanleiding daarvan.', false],
  ['Statsminister Kari Lund besøgte Suva mandag og mødte præsident Ana Soto.', false],
  ['Prezydent Ana Soto przez dwa dni rozmawia w Suva', false],
  [
    'Presidente Ana Soto visita Suva, firma acuerdo nuclear con ministra Mere Koroi, regresa lunes Santiago.',
    false,
  ],
  ['Tổng thống Ana Soto gặp Ngoại trưởng Mere Koroi', false],
  ['', false],
] as const;
for (const [text, want] of cases) {
  test(`${text} ${want ? 'is' : 'is not'} English`, () => assert.equal(readsAsEnglish(text), want));
}
