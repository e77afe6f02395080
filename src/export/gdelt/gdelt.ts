import type { ArticleHead, RecordedEvent, RecordValue } from '../../model/record.ts';
import { cameoCode, cameoCodeOfPlan } from '../../world/cameo-codes.ts';
import { goldsteinOf } from '../../world/goldstein-scale.ts';
import { quadClassOf } from '../../world/cameo-quads.ts';
import { cellText } from '../cell-text.ts';
import { pairsOf, type Pair } from '../event-sides.ts';
import { inBatches, type Batch } from '../in-batches.ts';
import type { RecordView } from '../record-view.ts';
import { actorCells } from './actor-cells.ts';
import { dateCells, digits } from './date-cells.ts';
import { gdelt1Columns, gdeltColumns, type GdeltCells, type GdeltColumn } from './gdelt-columns.ts';
import { geoCells } from './geo-cells.ts';

/**
 * The events of a record as lines of an event table of GDELT 2.0, without their line ends: 61 cells parted by tabs, no head line, as
 * GDELT's files have it. Each pair of parties is a line; the first of an event says so in no way but its id, whose quotient by 1024 is the
 * event's. An event that is denied, alleged or only supposed, or conflict that is planned, has no line. Streamed.
 */
export const gdeltLines = (view: RecordView): AsyncGenerator<string> => lines(view, gdeltColumns);

/** The same as lines of a daily file of GDELT 1.0, of 58 cells. */
export const gdelt1Lines = (view: RecordView): AsyncGenerator<string> => lines(view, gdelt1Columns);

async function* lines(view: RecordView, columns: readonly GdeltColumn[]): AsyncGenerator<string> {
  for await (const batch of inBatches(view, asked))
    for (const value of batch.values) {
      const rows = value.kind === 'event' ? rowsOf(value, batch, view) : [];
      for (const cells of rows) yield columns.map((column) => cell(cells[column] ?? '')).join('\t');
    }
}

const asked = {
  articles: (value: RecordValue): readonly string[] => (value.kind === 'event' ? articlesOf(value) : []),
  actors: (value: RecordValue): readonly string[] =>
    value.kind === 'event' ? value.participants.map(({ actor }) => actor) : [],
};

const articlesOf = ({ citations }: RecordedEvent): readonly string[] => [
  ...new Set(citations.map(({ article }) => article)),
];

/** How many lines one event can have: so many ids lie between two events'. */
const mostRows = 1024;

function rowsOf(event: RecordedEvent, { articles, actors }: Batch, view: RecordView): readonly GdeltCells[] {
  const code = codeOf(event);
  if (code === null) return [];
  const heads = articlesOf(event).flatMap((id) => articles.get(id) ?? []);
  const shared = {
    ...dateCells(event.date),
    ...actionCells(event, code),
    ...geoCells(event.place, view.gazetteer),
    ...sourceCells(heads),
  };
  const pairs = pairsOf(event).slice(0, mostRows);
  return (pairs.length === 0 ? [null] : pairs).map((pair, at) => ({
    GLOBALEVENTID: String(BigInt(`0x${event.id.slice(0, 13)}`) * BigInt(mostRows) + BigInt(at)),
    ...shared,
    ...pairCells(pair, actors),
  }));
}

function codeOf(event: RecordedEvent): string | null {
  if (event.status === 'happened') return cameoCode(event);
  return event.status === 'planned' ? cameoCodeOfPlan(event) : null;
}

function pairCells(pair: Pair | null, actors: Batch['actors']): GdeltCells {
  const { doer = null, other = null } = pair ?? {};
  return {
    ...actorCells('Actor1', doer, actors.get(doer?.actor ?? '') ?? null),
    ...actorCells('Actor2', other, actors.get(other?.actor ?? '') ?? null),
  };
}

function actionCells(event: RecordedEvent, code: string): GdeltCells {
  const { citations, independentSources } = event;
  return {
    IsRootEvent: citations.some(({ sentence }) => sentence === 0) ? '1' : '0',
    EventCode: code,
    EventBaseCode: code.slice(0, 3),
    EventRootCode: code.slice(0, 2),
    QuadClass: String(quadClassOf(code)),
    GoldsteinScale: goldsteinOf(code)?.toFixed(1) ?? '',
    NumMentions: String(citations.length),
    NumSources: String(independentSources),
    NumArticles: String(articlesOf(event).length),
  };
}

/** The day of the first article that tells it, as an instant; and the address of the first that has one. */
function sourceCells(heads: readonly ArticleHead[]): GdeltCells {
  const [first] = heads.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted();
  return {
    DATEADDED: first === undefined ? '' : `${digits(first)}000000`,
    SOURCEURL: heads.find(({ url }) => url !== null)?.url ?? '',
  };
}

/** GDELT quotes nothing: a double mark would be taken for the beginning of a quote. */
const cell = (text: string): string => cellText(text).replaceAll('"', "'");
