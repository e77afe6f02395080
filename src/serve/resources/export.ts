import { setImmediate } from 'node:timers/promises';
import * as z from 'zod';
import { formatCalled, formats, type Writer } from '../../export/formats.ts';
import type { RecordView } from '../../export/record-view.ts';
import { Failure } from '../../model/failure.ts';
import type { RecordValue } from '../../model/record.ts';
import { viewOf } from '../../pipeline/view-of.ts';
import { mediaTypeOf, type FormName } from '../forms.ts';
import { operation, type Answering, type Operation } from '../operation.ts';
import { streamAnswer, type StreamedPart } from '../stream-answer.ts';

const [first, ...others] = formats.map(({ name, summary }): Answering => ({
  form: name,
  schema: schemaOf(name).meta({ description: summary }),
}));

/** One value of JSON, or a text. */
function schemaOf(form: FormName): z.ZodType {
  return mediaTypeOf(form).endsWith('+json') ? z.unknown() : z.string();
}

const wholeRecord: Operation = operation({
  path: '/export',
  name: 'exportRecord',
  tag: 'record',
  summary: 'the whole record in any form of the export, streamed',
  description:
    'The same bytes as `chancery export` writes (docs/exports.md); of JSON Lines and CSV the trailer X-Row-Count says how many values they have.',
  answers: [first, ...others],
  fails: ['server-full'],
  pace: 'streamed',
  answer: async ({ form, trail }, { store, streams }) => {
    const format = formatCalled(form);
    if (format === null) throw new Failure('form-unknown', form);
    const view = await viewOf(store, () => politely(store.values()));
    const leave = streams.enter();
    const parts = partsOf(await format.writer(), view, firstRows.get(form) ?? null);
    return streamAnswer(parts, { form, trail, counted: firstRows.has(form), leave });
  },
});

/** The forms that hold one value a line, with how many lines stand before the first. */
const firstRows: ReadonlyMap<string, number> = new Map([
  ['jsonl', 0],
  ['csv', 1],
]);

/** Values that are made without a pause: as many as are not felt by who asks beside. */
const together = 20;

/** The same values, with a pause for other requests after every few of them. */
async function* politely(values: AsyncIterable<RecordValue>): AsyncGenerator<RecordValue> {
  let made = 0;
  for await (const value of values) {
    yield value;
    made += 1;
    if (made % together === 0) await setImmediate();
  }
}

/** Lines that are sent together. */
const linesAtOnce = 50;

async function* partsOf(
  writer: Writer,
  view: RecordView,
  headLines: number | null,
): AsyncGenerator<StreamedPart> {
  if (writer.kind === 'bytes') {
    for await (const bytes of writer.bytes(view)) yield { bytes, rows: 0 };
    return;
  }
  const encoder = new TextEncoder();
  let held: string[] = [];
  let head = headLines ?? 0;
  const part = (): StreamedPart => {
    const rows = held.length - head;
    head = 0;
    return { bytes: encoder.encode(held.map((line) => `${line}\n`).join('')), rows };
  };
  for await (const line of writer.lines(view)) {
    held.push(line);
    if (held.length < linesAtOnce) continue;
    yield part();
    held = [];
  }
  if (held.length > 0) yield part();
}

/** The record as a stream. */
export const exports: readonly Operation[] = [wholeRecord];
