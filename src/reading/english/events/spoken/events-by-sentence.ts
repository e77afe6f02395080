import type { RuledEvent } from '../token-event.ts';

/** Events by each sentence that they cite. */
export interface EventsBySentence {
  add(event: RuledEvent): void;
  /** Those that a sentence tells, in the order in which they were added. */
  in(sentence: number): readonly RuledEvent[];
}

/** Files events by the sentences that they cite. */
export function fileEvents(events: readonly RuledEvent[]): EventsBySentence {
  const rows = new Map<number, RuledEvent[]>();
  const add = (event: RuledEvent): void => {
    for (const { sentence } of event.citations) {
      const row = rows.get(sentence);
      if (row === undefined) rows.set(sentence, [event]);
      else row.push(event);
    }
  };
  for (const event of events) add(event);
  return { add, in: (sentence) => rows.get(sentence) ?? [] };
}
