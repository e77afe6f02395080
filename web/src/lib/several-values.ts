import type { RecordValue } from '../../../src/model/record.ts';
import { asked } from './api.svelte.ts';

/** Values that were asked for together, in the order asked; what the record does not have is left out. */
export interface SeveralValues {
  readonly values: readonly RecordValue[];
}

/** The most values that the server gives at once. */
export const mostAtOnce = 50;

/** Asks for values by their ids: for the first of them where they are more than the server gives at once, and for nothing where there are none. */
export function severalValues(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : asked('/values', { id: ids.slice(0, mostAtOnce) });
}
