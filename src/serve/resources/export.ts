import * as z from 'zod';
import { csvHead } from '../../export/csv.ts';
import { hasLine, recordLine } from '../../export/jsonl.ts';
import type { RecordValue } from '../../model/record.ts';
import { tableLines } from '../../pipeline/table-lines.ts';
import type { Store } from '../../record/store.ts';
import { operation, type Operation } from '../operation.ts';
import { streamAnswer, type StreamedPart } from '../stream-answer.ts';

const wholeRecord: Operation = operation({
  path: '/export',
  name: 'exportRecord',
  tag: 'record',
  summary:
    'the whole record as JSON Lines or CSV, streamed; the trailer X-Row-Count says how many values it has',
  answers: [
    { form: 'jsonl', schema: z.string().meta({ description: 'as `chancery export` writes it' }) },
    { form: 'csv', schema: z.string().meta({ description: 'as `chancery export --format csv` writes it' }) },
  ],
  pace: 'streamed',
  answer: async ({ form, trail }, { store }) =>
    streamAnswer(form === 'csv' ? tableOf(store) : linesOf(store), { form, trail }),
});

/** Values that are read together: as many as are not felt by who asks beside. */
const together = 20;

async function* linesOf(store: Store): AsyncGenerator<StreamedPart> {
  for await (const some of groups(store))
    yield { text: some.map((value) => `${recordLine(value)}\n`).join(''), rows: some.length };
}

async function* tableOf(store: Store): AsyncGenerator<StreamedPart> {
  yield { text: `${csvHead}\r\n`, rows: 0 };
  for await (const some of groups(store)) {
    const lines = await tableLines(some, store);
    yield { text: lines.map((line) => `${line}\r\n`).join(''), rows: some.length };
  }
}

async function* groups(store: Store): AsyncGenerator<readonly RecordValue[]> {
  let held: RecordValue[] = [];
  for await (const value of store.values()) {
    if (hasLine(value)) held.push(value);
    if (held.length < together) continue;
    yield held;
    held = [];
  }
  yield held;
}

/** The record as a stream. */
export const exports: readonly Operation[] = [wholeRecord];
