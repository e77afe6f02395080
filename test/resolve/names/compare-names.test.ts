import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compareNames,
  maybeSameNameFrom,
  personNameKeys,
  sameNameFrom,
} from '../../../src/resolve/names/compare-names.ts';

type Verdict = 'same' | 'open' | 'different';

function verdictOf(score: number): Verdict {
  if (score >= sameNameFrom) return 'same';
  return score >= maybeSameNameFrom ? 'open' : 'different';
}

const persons: readonly (readonly [string, string, Verdict])[] = [
  ['Lương Cường', 'Luong Cuong', 'same'],
  ['Trần Văn Sơn', 'Trần Văn Sớn', 'open'],
  ['Nguyễn Văn Linh', 'Nguyễn Thị Linh', 'different'],
  ['Phạm Bình Minh', 'Phạm Minh Chính', 'different'],
  ['Lee Jae-myung', 'Yi Jae-myeong', 'same'],
  ['Lee Jae-myung', 'Lee Jae-yong', 'different'],
  ['Jeon Du-hwan', 'Chun Doo-hwan', 'same'],
  ['Xi', 'Xi Jinping', 'open'],
  ['Deng Xiaoping', 'Teng Hsiao-ping', 'same'],
  ['President Sergey Ivanovich Petrov', 'Sergei Petrov', 'same'],
  ['Alexander Petrov', 'Alexander Petrova', 'different'],
  ['Robert Field', 'Roberta Field', 'different'],
  ['Abd al-Karim al-Faisal', 'Abdulkarim Al Faisal', 'same'],
  ['Abdel Karim Faisal', 'Abdulkarim al-Faisal', 'same'],
  ['Abd al-Karim al-Faisal', 'Abd al-Rahim al-Faisal', 'different'],
  ['Abdul Karim', 'Abdulkarim', 'same'],
  ['Rashid Said oglu Aliyev', 'Rashid Aliyev', 'same'],
  ['Alicia Ramírez Ocampo', 'Alicia Ramirez', 'same'],
  ['Carlo Vega', 'Carla Vega', 'different'],
  ['Alexander Berg', 'Alexandra Berg', 'different'],
  ['Andrei Saytsev', 'Andrey Saitsev', 'same'],
  ['Mohammed bin Salman', 'Mohammed bin Zayed', 'different'],
  ['Putin, Vladimir', 'Владимир Путин', 'same'],
  ['J. Kerry', 'John Kerry', 'same'],
  ['', 'John Kerry', 'different'],
];
for (const [a, b, want] of persons) {
  test(`${a} | ${b}`, () => {
    assert.equal(verdictOf(compareNames(a, b, 'person')), want);
    assert.equal(compareNames(a, b, 'person'), compareNames(b, a, 'person'));
  });
}

const organizations: readonly (readonly [string, string, Verdict])[] = [
  ['The World Health Organisation', 'World Health Organization', 'same'],
  ['Harbour Bank plc', 'Harbour Bank Public Limited Company', 'same'],
  ['U.S. Department of State', 'United States Department of State', 'same'],
  ['People’s Liberation Army', 'PLA', 'open'],
  ['Brigade 44', 'Brigade 45', 'different'],
  ['Ministry of Defence', 'Ministry of Transport', 'different'],
  ['Fiji’s ports agency', 'the Fijian Ports Agency', 'same'],
  ['Fiji Ports Agency', 'Fijian Ports Agency', 'same'],
  ['South Korea’s central bank', 'South Korean Central Bank', 'same'],
  ['Norway’s Maritime Safety Board', 'Norwegian Maritime Safety Board', 'same'],
  ['Bank of Peru', 'a Peruvian bank', 'different'],
  ['Fiji Ports Agency', 'Chilean Ports Agency', 'open'],
  ['Fiji Ports Agency', 'Ports Agency', 'open'],
  ['Peru-Kenya Business Council', 'Peruvian Business Council', 'different'],
  ['', '', 'different'],
];
for (const [a, b, want] of organizations) {
  test(`${a} | ${b}`, () => assert.equal(verdictOf(compareNames(a, b, 'organization')), want));
}

test('names of many words and of no letters neither throw nor stall', () => {
  const long = 'Aaaa Bbbb '.repeat(5000);
  assert.equal(compareNames(long, long, 'person'), 1);
  assert.equal(compareNames('!!!', '???', 'person'), 0);
});

test('names that are one share a key', () => {
  const keys = new Set(personNameKeys('Lee Jae-myung'));
  assert.ok(personNameKeys('Jaemyung Lee').some((key) => keys.has(key)));
});
