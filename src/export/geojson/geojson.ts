import type { ArticleHead, RecordedEvent, RecordedFigure, RecordValue } from '../../model/record.ts';
import { cellsOf } from '../csv-cells.ts';
import { plainLine } from '../cell-text.ts';
import { inBatches } from '../in-batches.ts';
import type { RecordView } from '../record-view.ts';
import { spotOf } from '../spot-of.ts';

/** A fact that may be on a map. */
type Mapped = RecordedEvent | RecordedFigure;

/**
 * The events and figures of a record whose place has a point, as one collection of GeoJSON (RFC 7946), a feature a line, without the line
 * ends. A state's point is that of its capital. Streamed.
 */
export async function* geojsonLines(view: RecordView): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let before = '';
  for await (const { values, articles } of inBatches(view, asked))
    for (const value of values) {
      const point = isMapped(value) ? pointOf(value, view) : null;
      if (!isMapped(value) || point === null) continue;
      yield `${before}${JSON.stringify(feature(value, point, articles.get(value.citations[0]?.article ?? '') ?? null))}`;
      before = ',';
    }
  yield ']}';
}

const isMapped = (value: RecordValue): value is Mapped => value.kind === 'event' || value.kind === 'figure';

const asked = {
  articles: (value: RecordValue): readonly string[] =>
    isMapped(value) ? value.citations.slice(0, 1).map(({ article }) => article) : [],
};

/** Degrees east and north; an event has its own, a figure those that the gazetteer gives its place. Null where there are none. */
function pointOf(fact: Mapped, { gazetteer }: RecordView): readonly [number, number] | null {
  if (fact.place === null) return null;
  const { lat, lon } =
    fact.kind === 'event' ? fact.place : (spotOf(fact.place, gazetteer) ?? { lat: null, lon: null });
  return lat === null || lon === null ? null : [lon, lat];
}

function feature(fact: Mapped, coordinates: readonly [number, number], head: ArticleHead | null): object {
  const { kind: _kind, id: _id, place_lat: _lat, place_lon: _lon, ...cells } = cellsOf(fact);
  const [citation] = fact.citations;
  const properties = {
    kind: fact.kind,
    ...cells,
    ...(fact.kind === 'event' ? { summary: fact.summary } : {}),
    sentence: citation?.quote ?? '',
    article: citation?.article ?? '',
    outlet: head?.outlet ?? '',
    published: head?.publishedOn ?? '',
    url: head?.url ?? '',
  };
  const given = Object.entries<string>(properties).filter(([, text]) => text !== '');
  return {
    type: 'Feature',
    id: fact.id,
    geometry: { type: 'Point', coordinates },
    properties: Object.fromEntries(given.map(([key, text]) => [key, plainLine(text)])),
  };
}
