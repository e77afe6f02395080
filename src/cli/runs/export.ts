import { formatCalled, formatOfFile, type ExportFormat } from '../../export/formats.ts';
import { Failure } from '../../model/failure.ts';
import { viewOf } from '../../pipeline/view-of.ts';
import { selectionOf, type Conditions } from '../../record/selection.ts';
import type { Store } from '../../record/store.ts';
import { bytesToFile } from '../bytes-to-file.ts';
import { linesToFile } from '../lines-to-file.ts';
import type { Output } from '../output.ts';
import { withIds } from '../../record/parties-meant.ts';

/** The options of `chancery export`. */
export interface ExportOptions extends Conditions {
  readonly format?: string;
  readonly output?: string;
}

/**
 * Writes the record, or the facts that fit the conditions with what they name. Throws `output-unwritable` where the file cannot be written,
 * `id-unknown` for a party that nobody is called, `usage` for conditions that fit no kind of fact.
 */
export async function exportRecord(
  { format: name, output: path = '', ...conditions }: ExportOptions,
  store: Store,
  output: Output,
): Promise<void> {
  const format = formatMeant(name, path);
  const values = await valuesMeant(conditions, store, output);
  const view = await viewOf(store, values);
  const writer = await format.writer();
  const file = path === '' ? null : path;
  if (writer.kind === 'bytes') return bytesToFile(file, writer.bytes(view));
  await linesToFile(file, output, async ({ data }) => {
    for await (const line of writer.lines(view)) data(line);
  });
}

/** The form that is named, else that of the file's ending, else JSON Lines. */
function formatMeant(name: string | undefined, path: string): ExportFormat {
  const format = name === undefined ? (formatOfFile(path) ?? formatCalled('jsonl')) : formatCalled(name);
  if (format === null) throw new Failure('usage', `no form of the export is called ${name}`);
  return format;
}

/** What is to be written where there are conditions; nothing where there are none. */
async function valuesMeant(
  conditions: Conditions,
  store: Store,
  output: Output,
): Promise<(() => ReturnType<Store['values']>) | undefined> {
  if (Object.keys(conditions).length === 0) return undefined;
  const selection = await selectionOf(store, await withIds(conditions, store));
  if (selection.facts === 0) output.message('no fact of the record fits these conditions');
  return () => selection.values();
}
