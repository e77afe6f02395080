import { compareText } from '../../model/order.ts';
import { quantityInWords } from '../../model/quantity-in-words.ts';
import type { RecordedFigure } from '../../model/record.ts';
import type { DossierValues } from './dossier.ts';
import { withWhole } from './part-of.ts';

/** One value of a series with the figures that give it, the first as its speaker for all. */
export interface Valued {
  readonly figures: readonly [RecordedFigure, ...RecordedFigure[]];
  /** How the value is meant where it is not a fact: what is somewhere called a target is one, whoever else only hopes for it. */
  readonly frame: Exclude<RecordedFigure['frame'], 'actual'> | null;
  /** The first day on which an article gives it, `YYYY-MM-DD`; null where none is dated. */
  readonly reported: string | null;
}

/** The values of one measure and owner, in the order of the days that they are for. */
export interface Series {
  readonly name: string;
  readonly values: readonly Valued[];
}

/** Puts figures into series by the record's own measure keys; the series by name. */
export function seriesOf(
  figures: readonly RecordedFigure[],
  { measures, articles }: Pick<DossierValues, 'measures' | 'articles'>,
): readonly Series[] {
  const known = new Map(measures.map((one) => [one.figure, one] as const));
  const published = new Map(articles.map(({ id, publishedOn }) => [id, publishedOn] as const));
  const nameOf = (one: RecordedFigure): string =>
    withWhole(withPlace(known.get(one.id)?.name ?? one.measure, one), one, figures);
  return [...Map.groupBy(figures, ({ id }) => known.get(id)?.key ?? id).values()]
    .map((held) => ({ name: nameOf(likeliest(held, nameOf)), values: valuesOf(held, published) }))
    .toSorted((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
}

/** A measure with the place that its figure is only implied to hold in, marked. */
function withPlace(name: string, { place }: RecordedFigure): string {
  return place?.basis !== 'implied' || name.includes(place.name) ? name : `${name}, ${place.name} (~place)`;
}

/** The figure whose words name the series: one of what is so before one of what is aimed at, then the most cited, then the shortest. */
function likeliest(held: readonly RecordedFigure[], nameOf: (one: RecordedFigure) => string): RecordedFigure {
  const aim = ({ frame }: RecordedFigure): number => Number(frame !== 'actual');
  return held.toSorted(
    (a, b) =>
      aim(a) - aim(b) ||
      b.citations.length - a.citations.length ||
      nameOf(a).length - nameOf(b).length ||
      compareText(a.id, b.id),
  )[0];
}

function valuesOf(held: readonly RecordedFigure[], published: Published): readonly Valued[] {
  const sorted = held.toSorted((a, b) => compareText(a.id, b.id));
  const values = [
    ...Map.groupBy(sorted, (one) =>
      [isAim(one, published), quantityInWords(one.quantity), one.asOf?.date ?? ''].join('\n'),
    ).values(),
  ].flatMap(([first, ...rest]): readonly Valued[] =>
    first === undefined ? [] : [valued([first, ...rest], published)],
  );
  return inDateOrder(values);
}

type Published = ReadonlyMap<string, string | null>;

function valued(figures: readonly [RecordedFigure, ...RecordedFigure[]], published: Published): Valued {
  const aims = figures.map(({ frame }) => frame).filter((frame) => frame !== 'actual');
  return {
    figures,
    frame: aims.find((frame) => frame === 'target') ?? aims[0] ?? null,
    reported: reportedOn(figures, published),
  };
}

/** Whether a value is a target or a forecast. One given for a day after its report is one of these, whatever the article calls it. */
function isAim(figure: RecordedFigure, published: Published): boolean {
  const reported = reportedOn([figure], published);
  const { frame, asOf } = figure;
  return frame !== 'actual' || (asOf !== null && reported !== null && asOf.date > reported);
}

function reportedOn(figures: readonly RecordedFigure[], published: Published): string | null {
  const days = figures.flatMap(({ citations }) =>
    citations.flatMap(({ article }) => published.get(article) ?? []),
  );
  return days.toSorted(compareText)[0] ?? null;
}

/** Orders values by the day that they are for, else the day of their report; targets and forecasts with neither come after the facts. */
function inDateOrder(values: readonly Valued[]): readonly Valued[] {
  const own = ({ figures: [{ asOf }], reported }: Valued): string | null => asOf?.date ?? reported;
  const soFar = values
    .filter(({ frame }) => frame === null)
    .flatMap((one) => own(one) ?? [])
    .toSorted(compareText);
  const unknown = ({ frame }: Valued): string => (frame === null ? '' : `${soFar.at(-1) ?? ''}~`);
  const key = (one: Valued): string => own(one) ?? unknown(one);
  return values.toSorted(
    (a, b) => compareText(key(a), key(b)) || compareText(a.figures[0].id, b.figures[0].id),
  );
}
