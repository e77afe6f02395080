import { factRow } from '../../export/words/fact-row.ts';
import type { RecordValue } from '../../model/record.ts';
import type { Output } from '../output.ts';

/** Says what "~" stands for, where any of the values shown has one. */
export function noteImplied(values: readonly RecordValue[], output: Output): void {
  if (values.some(isImplied)) output.message('~ the report implies it, no sentence states it');
}

function isImplied(value: RecordValue): boolean {
  const { beside, head } = factRow(value);
  return [...beside, head].some((text) => text.includes('~'));
}
