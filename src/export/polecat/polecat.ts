import type { RecordedEvent, RecordValue } from '../../model/record.ts';
import { ploverScore, quadName } from '../../world/plover-scores.ts';
import { cellText } from '../cell-text.ts';
import { oneDay } from '../event-day.ts';
import { eventSides } from '../event-sides.ts';
import { inBatches, type Batch } from '../in-batches.ts';
import type { RecordView } from '../record-view.ts';
import { codedAs } from './coded-as.ts';
import { placeCells } from './place-cells.ts';
import { polecatColumns, type PolecatCells } from './polecat-columns.ts';
import { sideCells } from './side-cells.ts';

/**
 * The events of a record as lines of a POLECAT file, without their line ends: a head line, then a line an event with its 40 cells parted
 * by tabs. What the record does not know is empty. What is denied or only supposed has no line. Streamed.
 */
export async function* polecatLines(view: RecordView): AsyncGenerator<string> {
  yield polecatColumns.join('\t');
  for await (const batch of inBatches(view, asked))
    for (const value of batch.values) {
      const cells = value.kind === 'event' ? cellsOf(value, batch, view) : null;
      if (cells !== null) yield polecatColumns.map((column) => cell(cells[column] ?? '')).join('\t');
    }
}

const asked = {
  articles: (value: RecordValue): readonly string[] =>
    value.kind === 'event' ? value.citations.slice(0, 1).map(({ article }) => article) : [],
  actors: (value: RecordValue): readonly string[] =>
    value.kind === 'event' ? value.participants.map(({ actor }) => actor) : [],
};

function cellsOf(event: RecordedEvent, { articles, actors }: Batch, view: RecordView): PolecatCells | null {
  const coded = codedAs(event);
  if (coded === null) return null;
  const { doers, others } = eventSides(event);
  const day = oneDay(event.date);
  const [first] = event.citations;
  const head = articles.get(first?.article ?? '');
  const given = { headOf: (id: string) => actors.get(id) ?? null, day, quote: first?.quote ?? '' };
  return {
    'Event ID': event.id,
    'Event Date': day ?? '',
    'Event Type': coded.type,
    'Event Mode': coded.mode ?? '',
    Intensity: ploverScore(coded.type, coded.mode).toFixed(1),
    'Quad Code': quadName(coded.type),
    Contexts: coded.contexts.join('; '),
    ...sideCells('Actor', { ...given, parties: doers }),
    ...sideCells('Recipient', { ...given, parties: others }),
    ...placeCells(event.place, view.gazetteer),
    Source: head?.outlet ?? '',
    'Publication Date': head?.publishedOn ?? '',
    Language: head?.language ?? '',
    Version: `chancery ${view.version}`,
  };
}

/** A cell with a quotation mark in it is quoted, since readers of these files take the mark for a quote. */
function cell(text: string): string {
  const safe = cellText(text);
  return safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : safe;
}
