import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeLine, officeTerms, type OfficeReport } from '../../../src/export/words/office-lines.ts';
import type { RecordedOffice } from '../../../src/model/record.ts';

const office = (title: string, ...seenOn: readonly string[]): RecordedOffice => ({
  title,
  of: 'PER',
  from: null,
  to: null,
  seenOn,
});

const report = (title: string, publishedOn: string | null, quote: string): OfficeReport => ({
  office: { title, of: 'PER' },
  publishedOn,
  citations: [{ article: publishedOn ?? 'undated', sentence: 0, start: 0, end: quote.length, quote }],
});

test('offices stand in the order of time, each with the first and the last sentence that gives it', () => {
  const actor = {
    offices: [
      office('president', '2024-05-01', '2024-09-01'),
      office('foreign minister', '2023-01-01'),
      office('senator'),
    ],
  };
  const reports = [
    report('president', '2024-09-01', 'President Soto left.'),
    report('president', '2024-05-01', 'President Soto came.'),
    report('president', '2024-06-01', 'President Soto spoke.'),
    report('president', null, 'President Soto slept.'),
    report('foreign minister', '2023-01-01', 'Foreign Minister Soto spoke.'),
    report('senator', null, 'Senator Soto spoke.'),
  ];
  const told = officeTerms(actor, reports).map((term) => [
    officeLine(term, term.office.title),
    term.citations.map((one) => one.quote),
  ]);
  assert.deepEqual(told, [
    [{ title: 'foreign minister · 1 report', days: ['2023-01-01'] }, ['Foreign Minister Soto spoke.']],
    [
      { title: 'president · 4 reports', days: ['2024-05-01', '–2024-09-01'] },
      ['President Soto came.', 'President Soto left.'],
    ],
    [{ title: 'senator · 1 report', days: ['undated'] }, ['Senator Soto spoke.']],
  ]);
});

test('an office that a person has set stands with its days alone', () => {
  const actor = { offices: [office('judge', '2024-05-01')] };
  assert.deepEqual(
    officeTerms(actor, []).map((term) => officeLine(term, 'judge')),
    [{ title: 'judge', days: ['2024-05-01'] }],
  );
});
