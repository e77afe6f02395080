import { readInputs } from '../../src/intake/read-inputs.ts';
import type { RecordKind, RecordValue } from '../../src/model/record.ts';
import type { RecordView } from '../../src/export/record-view.ts';
import { hasLine } from '../../src/export/jsonl.ts';
import { formatCalled } from '../../src/export/formats.ts';
import { loadReader } from '../../src/pipeline/default-reader.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { readInto } from '../../src/pipeline/read-into.ts';
import { viewOf } from '../../src/pipeline/view-of.ts';
import type { Store } from '../../src/record/store.ts';
import { examples } from '../cli/run-cli.ts';

/** A record of the examples, with one decision of a person. */
async function recordOfExamples(): Promise<Store> {
  const store = openStore(':memory:');
  const doors = { read: loadReader().read, save: store.save.bind(store), ahead: 1 };
  for await (const step of readInto(readInputs([examples]), doors))
    if (step.kind === 'failure') throw step.failure;
  await store.settle();
  const [event] = await store.list({ kind: 'event', status: ['happened'], limit: 1 });
  const decision = { on: '2025-12-01', by: 'Ana Soto', why: 'the sentence says so' };
  await store.judge('set', { a: event.id, field: 'place', value: 'Busan, KOR', ...decision });
  await store.settle();
  return store;
}

/** The record of the examples as the writers read it. */
export const view: RecordView = await viewOf(await recordOfExamples());

/** Its values that are lines of the export, in their order. */
export const values: readonly RecordValue[] = (await Array.fromAsync(view.values())).filter(hasLine);

/** Its values of one kind. */
export function of<K extends RecordKind>(kind: K): readonly Extract<RecordValue, { kind: K }>[] {
  return values.filter((one): one is Extract<RecordValue, { kind: K }> => one.kind === kind);
}

/** A view as one text in a form; that of the examples where none is given. */
export async function textIn(name: string, shown: RecordView = view): Promise<string> {
  const writer = await formatCalled(name)?.writer();
  if (writer?.kind !== 'lines') throw new Error(`${name} is no form in lines`);
  const lines = await Array.fromAsync(writer.lines(shown));
  return lines.map((line) => `${line}\n`).join('');
}

/** A view as bytes in a form; that of the examples where none is given. */
export async function bytesIn(name: string, shown: RecordView = view): Promise<Uint8Array> {
  const writer = await formatCalled(name)?.writer();
  if (writer?.kind !== 'bytes') throw new Error(`${name} is no form in bytes`);
  return Buffer.concat(await Array.fromAsync(writer.bytes(shown)));
}
