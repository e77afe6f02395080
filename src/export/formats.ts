import type { RecordView } from './record-view.ts';

/** How a form is written: in lines without their line feeds, or in pieces of bytes; both streamed. */
export type Writer =
  | { readonly kind: 'lines'; readonly lines: (view: RecordView) => AsyncGenerator<string> }
  | { readonly kind: 'bytes'; readonly bytes: (view: RecordView) => AsyncGenerator<Uint8Array> };

/** A form in which a record can be written. */
export interface ExportFormat {
  readonly name: string;
  /** As the Internet knows it, with its charset where it is text. */
  readonly mediaType: string;
  /** How names of files in this form end, in small letters; of two that fit, the longer counts. */
  readonly ending: string;
  /** What it is, in a few words. */
  readonly summary: string;
  /** Loads what writes it, which needs to be there for this form alone. */
  readonly writer: () => Promise<Writer>;
}

const text = (mediaType: string): string => `${mediaType}; charset=utf-8`;

const lines = (write: (view: RecordView) => AsyncGenerator<string>): Writer => ({
  kind: 'lines',
  lines: write,
});

/** Every form of the export, in the order in which they are told of. */
export const formats: readonly ExportFormat[] = [
  {
    name: 'jsonl',
    mediaType: text('application/x-ndjson'),
    ending: '.jsonl',
    summary: 'every value of the record, a line of JSON each',
    writer: async () => lines((await import('./jsonl.ts')).jsonLines),
  },
  {
    name: 'csv',
    mediaType: text('text/csv'),
    ending: '.csv',
    summary: 'every value, one table',
    writer: async () => lines((await import('./csv.ts')).csvTable),
  },
  {
    name: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    ending: '.parquet',
    summary: 'every value, one typed table',
    writer: async () => ({ kind: 'bytes', bytes: (await import('./parquet/parquet.ts')).parquetBytes }),
  },
  {
    name: 'polecat',
    mediaType: text('text/tab-separated-values'),
    ending: '.tsv',
    summary: "events, in POLECAT's 40 columns",
    writer: async () => lines((await import('./polecat/polecat.ts')).polecatLines),
  },
  {
    name: 'gdelt',
    mediaType: text('text/tab-separated-values'),
    ending: '.export.csv',
    summary: "events by pairs, in GDELT 2.0's 61 columns",
    writer: async () => lines((await import('./gdelt/gdelt.ts')).gdeltLines),
  },
  {
    name: 'gdelt1',
    mediaType: text('text/tab-separated-values'),
    ending: '.gdelt1.csv',
    summary: "events by pairs, in GDELT 1.0's 58 columns",
    writer: async () => lines((await import('./gdelt/gdelt.ts')).gdelt1Lines),
  },
  {
    name: 'ftm',
    mediaType: text('application/json+ftm'),
    ending: '.ftm.json',
    summary: 'actors, posts, articles and events as entities of FollowTheMoney',
    writer: async () => lines((await import('./ftm/ftm.ts')).ftmLines),
  },
  {
    name: 'geojson',
    mediaType: 'application/geo+json',
    ending: '.geojson',
    summary: 'events and figures on the map',
    writer: async () => lines((await import('./geojson/geojson.ts')).geojsonLines),
  },
  {
    name: 'gexf',
    mediaType: text('application/gexf+xml'),
    ending: '.gexf',
    summary: 'who did what with whom, a network for Gephi',
    writer: async () => lines((await import('./network/gexf.ts')).gexfLines),
  },
  {
    name: 'graphml',
    mediaType: text('application/graphml+xml'),
    ending: '.graphml',
    summary: 'the same network for yEd, igraph and NetworkX',
    writer: async () => lines((await import('./network/graphml.ts')).graphmlLines),
  },
  {
    name: 'ics',
    mediaType: text('text/calendar'),
    ending: '.ics',
    summary: 'the chronology and due dates, a calendar',
    writer: async () => lines((await import('./calendar/calendar.ts')).calendarLines),
  },
  {
    name: 'csl',
    mediaType: 'application/vnd.citationstyles.csl+json',
    ending: '.csl.json',
    summary: 'the articles, for citation managers',
    writer: async () => lines((await import('./sources/csl.ts')).cslLines),
  },
  {
    name: 'bibtex',
    mediaType: text('application/x-bibtex'),
    ending: '.bib',
    summary: 'the articles, for LaTeX',
    writer: async () => lines((await import('./sources/bibtex.ts')).bibtexLines),
  },
  {
    name: 'prov-jsonld',
    mediaType: 'application/ld+json',
    ending: '.jsonld',
    summary: 'where each fact comes from, in PROV-O',
    writer: async () => lines((await import('./prov/prov.ts')).provLines),
  },
];

/** The form of a name; null for a name of none. */
export const formatCalled = (name: string): ExportFormat | null =>
  formats.find((format) => format.name === name) ?? null;

/** The form that a file's name asks for by its ending; null for any other ending. */
export function formatOfFile(path: string): ExportFormat | null {
  const small = path.toLowerCase();
  const fitting = formats.filter(({ ending }) => small.endsWith(ending));
  return fitting.toSorted((a, b) => b.ending.length - a.ending.length)[0] ?? null;
}
