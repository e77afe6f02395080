import { factRow } from '../../export/words/fact-row.ts';
import type { RecordValue } from '../../model/record.ts';
import type { Output } from '../output.ts';

/** Says what the marks of what is implied stand for, where any of the values shown has one. */
export function noteImplied(values: readonly RecordValue[], output: Output): void {
  if (values.some(isImplied))
    output.message('(~year), (~day), (~place): that part no sentence states; the report implies it');
}

function isImplied(value: RecordValue): boolean {
  const { implied = null, head, details } = factRow(value);
  return implied !== null || [head, ...details].some((text) => text.includes('(~'));
}
