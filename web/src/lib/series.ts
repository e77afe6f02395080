import { quantityInWords } from '../../../src/model/quantity-in-words.ts';
import type { RecordedConflict, RecordedFigure } from '../../../src/model/record.ts';
import { middleOf, scaleOf } from './calendar.ts';

/** A value of a series in a picture 100 wide and 40 high; `low` and `high` are the ends of its whisker. */
export interface SeriesPoint {
  readonly id: string;
  readonly x: number;
  readonly low: number;
  readonly high: number;
  /** Which end is open: "more than" has no upper bound, "less than" no lower. */
  readonly open: 'above' | 'below' | null;
  readonly says: string;
  readonly asOf: string;
  /** Whether no text says as of when it is: it stands on the day of its first report then. */
  readonly isOfReport: boolean;
  /** How many sentences give it: each is drawn as a point. */
  readonly sentences: number;
}

/** A revision leads from the one value to the other; a swap crosses them. */
export interface SeriesLink {
  readonly about: 'revision' | 'swap';
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
}

/**
 * The values of one measure that stand on a day and are numbers, the earliest first. `reportedOn` gives the day of an article; a value that
 * no text gives a day stands on that of its first report.
 */
export function seriesPoints(
  figures: readonly RecordedFigure[],
  reportedOn: (article: string) => string | null,
): readonly SeriesPoint[] {
  const dayOf = ({ asOf, citations }: RecordedFigure): string =>
    asOf?.date ?? citations.flatMap(({ article }) => reportedOn(article) ?? []).toSorted()[0] ?? '';
  const drawn = figures.flatMap((figure) => {
    const at = middleOf(dayOf(figure));
    const { low, high } = figure.quantity;
    const only = low ?? high;
    return at === null || only === null ? [] : [{ figure, at, low: low ?? only, high: high ?? only }];
  });
  const across = scaleOf(
    drawn.map(({ at }) => at),
    { from: 12, to: 92 },
  );
  const up = scaleOf(
    drawn.flatMap(({ low, high }) => [low, high]),
    { from: 32, to: 8 },
  );
  return drawn
    .map(({ figure, at, low, high }) => ({
      id: figure.id,
      x: across(at),
      low: up(low),
      high: up(high),
      open:
        figure.quantity.high === null
          ? ('above' as const)
          : figure.quantity.low === null
            ? ('below' as const)
            : null,
      says: quantityInWords(figure.quantity),
      asOf: dayOf(figure),
      isOfReport: figure.asOf === null,
      sentences: figure.citations.length,
    }))
    .toSorted((one, other) => one.x - other.x);
}

/** The revisions and swaps among the values of a series: a side of the conflict cites a sentence of the value. */
export function seriesLinks(
  conflicts: readonly RecordedConflict[],
  {
    figures,
    points,
  }: { readonly figures: readonly RecordedFigure[]; readonly points: readonly SeriesPoint[] },
): readonly SeriesLink[] {
  const bySentence = new Map(
    figures.flatMap(({ id, citations }) =>
      citations.map(({ article, start }) => [`${article} ${start}`, id] as const),
    ),
  );
  const byId = new Map(points.map((point) => [point.id, point]));
  return conflicts.flatMap(({ about, sides }) => {
    if (about !== 'revision' && about !== 'swap') return [];
    const [from, to] = sides.map(({ citations }) => {
      const ids = citations.map(({ article, start }) => bySentence.get(`${article} ${start}`));
      return byId.get(ids.find((id) => id !== undefined) ?? '');
    });
    return from === undefined || to === undefined || from === to ? [] : [{ about, from, to }];
  });
}
