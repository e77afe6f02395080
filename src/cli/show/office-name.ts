import type { RecordedOffice } from '../../model/record.ts';
import { stateOf } from '../../world/states.ts';

/** An office with its state by name: "president of Vietnam". */
export function officeName({ title, of }: Pick<RecordedOffice, 'title' | 'of'>): string {
  return of === null ? title : `${title} of ${stateOf(of)?.name ?? of}`;
}
