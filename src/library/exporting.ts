import { formatCalled, formats, type Writer } from '../export/formats.ts';
import { exportJsonl } from '../export/jsonl.ts';
import { Failure } from '../model/failure.ts';
import { viewOf } from '../pipeline/view-of.ts';
import { withIds } from '../record/parties-meant.ts';
import { selectionOf, type Conditions } from '../record/selection.ts';
import type { Store } from '../record/store.ts';

/** How a record leaves. */
export interface RecordExporting {
  /** The whole record as JSON Lines, each line with its line feed; equal records give equal lines. */
  export(): AsyncGenerator<string>;
  /**
   * The record in any form of docs/exports.md (`polecat`, `gdelt`, `ftm`, `geojson`, `parquet` …) as bytes, or the facts that fit conditions with
   * what they name. Throws `usage` for a form that there is not, `id-unknown` for a party that nobody is called.
   */
  exportAs(form: string, conditions?: Conditions): AsyncGenerator<Uint8Array>;
}

/** Makes what a record leaves by. */
export function recordExporting(store: Store): RecordExporting {
  return {
    export: () => exportJsonl(store.values()),
    exportAs: (form, conditions = {}) => exportedAs(form, conditions, store),
  };
}

async function* exportedAs(form: string, conditions: Conditions, store: Store): AsyncGenerator<Uint8Array> {
  const format = formatCalled(form);
  if (format === null)
    throw new Failure('usage', `${form}: there is ${formats.map(({ name }) => name).join(', ')}`);
  const isWhole = Object.keys(conditions).length === 0;
  const selection = isWhole ? null : await selectionOf(store, await withIds(conditions, store));
  const view = await viewOf(store, selection === null ? undefined : () => selection.values());
  const writer: Writer = await format.writer();
  if (writer.kind === 'bytes') {
    yield* writer.bytes(view);
    return;
  }
  const encoder = new TextEncoder();
  for await (const line of writer.lines(view)) yield encoder.encode(`${line}\n`);
}
