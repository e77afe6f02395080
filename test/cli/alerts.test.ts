import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAlert } from '../../src/cli/alerts.ts';
import { Failure } from '../../src/model/failure.ts';
import { newsKinds } from '../../src/pipeline/watch/news-of.ts';

const read: readonly (readonly [string, readonly string[], object])[] = [
  ['with KOR --type commitment', ['commitment'], { with: ['KOR'] }],
  ['--with KOR commitments', ['commitment'], { with: ['KOR'] }],
  ['commitments --with KOR VNM --stage signed', ['commitment'], { with: ['KOR', 'VNM'], stage: ['signed'] }],
  ['conflicts trade', ['conflict'], { about: 'trade' }],
  ['between "South Korea" Peru', newsKinds, { between: ['South Korea', 'Peru'] }],
  ['--stage signed', ['commitment'], { stage: ['signed'] }],
  ['figures --outlet "The Harbour Ledger"', ['figure'], { outlet: ['The Harbour Ledger'] }],
  ['events --type CONSULT --since 2026-01', ['event'], { type: ['CONSULT'], since: '2026-01' }],
];
for (const [words, kinds, options] of read) {
  test(`an alert: ${words}`, () => {
    const alert = readAlert(words);
    assert.deepEqual([alert.words, alert.kinds, alert.options], [words, kinds, options]);
  });
}

for (const words of [
  '--wit KOR',
  '--since Tuesday',
  'events --stage signed',
  'events --type CONSULTATION',
  '--limit 3',
  '--with',
]) {
  test(`no alert: ${words}`, () => {
    assert.throws(
      () => readAlert(words),
      (error) => error instanceof Failure && error.code === 'usage',
    );
  });
}
