import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventMode } from '../../src/model/act-traits.ts';
import { actsOf, eventTypes, traitsOf } from '../../src/model/acts.ts';
import { cameoCode, cameoCodeOfPlan } from '../../src/world/cameo-codes.ts';
import { quadClassOf } from '../../src/world/cameo-quads.ts';
import { goldsteinOf } from '../../src/world/goldstein-scale.ts';
import { threeLettersOf } from '../../src/world/language-codes.ts';
import { ploverScore, quadName } from '../../src/world/plover-scores.ts';
import { sectorsIn } from '../../src/world/sector-words.ts';
import { codesOfState } from '../../src/world/state-codes.ts';
import { stateCodesTable } from '../../src/world/state-codes-table.ts';
import { states } from '../../src/world/states.ts';

test('every state has its codes, no code is of two states, and there are no others', () => {
  const rows = stateCodesTable.trim().split('\n');
  assert.deepEqual(rows.map((row) => row.slice(0, 3)).toSorted(), states.map(({ code }) => code).toSorted());
  for (const key of ['alpha2', 'fips', 'cow'] as const) {
    const codes = states.flatMap(({ code }) => codesOfState(code)?.[key] ?? []);
    assert.equal(new Set(codes).size, codes.length, key);
  }
});

test('the two letters of a state are those of its English name in CLDR, where both call it the same', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const alike = states.filter(({ code, name }) => names.of(codesOfState(code)?.alpha2 ?? 'ZZ') === name);
  assert.ok(alike.length > states.length * 0.85, String(alike.length));
});

test('numbers of the Correlates of War: 195 states, some of them by heart', () => {
  assert.equal(states.filter(({ code }) => codesOfState(code)?.cow !== null).length, 195);
  for (const [code, cow] of [
    ['USA', '2'],
    ['GBR', '200'],
    ['DEU', '255'],
    ['VNM', '816'],
    ['KOR', '732'],
    ['FJI', '950'],
    ['HKG', null],
  ] as const)
    assert.equal(codesOfState(code)?.cow, cow);
});

test('every act with every mode that it can have has a code of CAMEO with a value of Goldstein', () => {
  for (const type of eventTypes)
    for (const act of actsOf(type)) {
      const traits = traitsOf({ type, act });
      const modes: readonly (EventMode | null)[] = [
        null,
        traits.mode,
        'assist',
        'change',
        'meet',
        'yield',
        'restrict',
        'relations',
        'violence',
      ];
      for (const mode of modes) {
        const codes = [cameoCode({ type, act, mode }), cameoCodeOfPlan({ type, act, mode })];
        for (const code of codes)
          if (code !== null) assert.notEqual(goldsteinOf(code), null, `${type} ${act} ${mode}: ${code}`);
      }
    }
});

for (const [type, act, mode, done, planned] of [
  ['CONSULT', 'visit', 'visit', '042', '036'],
  ['CONSULT', 'reception', 'visit', '043', '036'],
  ['AGREE', 'signing', null, '057', '057'],
  ['REQUEST', 'demand', 'change', '100', null],
  ['REQUEST', 'appeal', 'assist', '021', null],
  ['COERCE', 'state of emergency', 'martial-law', '1724', null],
] as const) {
  test(`CAMEO: ${act} is ${done}, planned ${planned}`, () => {
    assert.deepEqual([cameoCode({ type, act, mode }), cameoCodeOfPlan({ type, act, mode })], [done, planned]);
  });
}

test('cooperation has no lower score than conflict, in PLOVER and in words', () => {
  const scores = Map.groupBy(eventTypes, (type) => /COOPERATION/.test(quadName(type)));
  const least = Math.min(...(scores.get(true) ?? []).map((type) => ploverScore(type, null)));
  const most = Math.max(...(scores.get(false) ?? []).map((type) => ploverScore(type, null)));
  assert.ok(least > most);
  assert.deepEqual(['057', '073', '112', '190'].map(quadClassOf), [1, 2, 3, 4]);
});

for (const [words, want] of [
  ['foreign minister', ['GOV']],
  ['party general secretary', ['PTY', 'GOV']],
  ['Nairobi police', ['COP']],
  ['hundreds of teachers', ['EDU']],
  ['opposition leader', ['OPP']],
  ['Supreme Court judge', ['JUD']],
  ['shipping companies', ['BUS']],
  ['Ana Soto', []],
  ['European Union', []],
] as const) {
  test(`the sectors of "${words}" are ${want.join(', ') || 'none'}`, () =>
    assert.deepEqual(sectorsIn(words), want));
}

test('languages by three letters', () => {
  assert.deepEqual(['en', 'pt-BR', 'vi', 'xx'].map(threeLettersOf), ['eng', 'por', 'vie', null]);
});
