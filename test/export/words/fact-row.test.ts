import assert from 'node:assert/strict';
import test from 'node:test';
import { factRow } from '../../../src/export/words/fact-row.ts';
import type { PartialDate } from '../../../src/model/dates.ts';
import type { RecordedStatement } from '../../../src/model/record.ts';

const date: PartialDate = { start: '2025-11-01', end: '2025-11-01', precision: 'day', basis: 'implied' };

function said(quote: string, content: string): RecordedStatement {
  const speaker = { actor: 'a', name: 'The ministry' };
  return {
    kind: 'statement',
    id: 's',
    speaker,
    speakers: [speaker],
    status: 'happened',
    addressee: null,
    act: 'report',
    cue: 'said',
    content,
    quoted: 'indirect',
    date,
    citations: [{ article: 'x', sentence: 0, start: 0, end: quote.length, quote }],
  };
}

const cases: readonly (readonly [quote: string, content: string, want: string])[] = [
  ['On 1 November the ministry said that the road is open.', 'the road is open', 'year'],
  ['On Saturday the ministry said that the road is open.', 'the road is open', 'day'],
  ['The ministry said that the road will open on 1 November.', 'the road will open on 1 November', 'day'],
];

for (const [quote, content, want] of cases)
  test(`the ${want} is implied: ${quote}`, () => assert.equal(factRow(said(quote, content)).implied, want));
