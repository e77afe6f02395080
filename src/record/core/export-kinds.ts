import type { RecordKind } from '../../model/record.ts';

/** The kinds of values in the order of the export. */
export const exportKinds: readonly RecordKind[] = [
  'actor',
  'article',
  'commitment',
  'conflict',
  'event',
  'figure',
  'judgement',
  'statement',
  'story',
];
