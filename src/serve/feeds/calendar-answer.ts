import { calendarLines } from '../../export/calendar/calendar.ts';
import type { RecordValue } from '../../model/record.ts';
import { viewOf } from '../../pipeline/view-of.ts';
import type { Store } from '../../record/store.ts';
import { textAnswer } from '../answers.ts';

/** Events by their days and commitments by the days on which they fall due, as a calendar (RFC 5545). */
export async function calendarAnswer(values: readonly RecordValue[], store: Store): Promise<Response> {
  const view = await viewOf(store, () => inTurn(values));
  const lines: string[] = [];
  for await (const line of calendarLines(view)) lines.push(`${line}\n`);
  return textAnswer(lines.join(''), 'ics');
}

async function* inTurn(values: readonly RecordValue[]): AsyncGenerator<RecordValue> {
  yield* values;
}
