import type { Annotated } from '../../src/model/annotated.ts';
import type { Annotator } from '../../src/model/annotator.ts';
import type { Article } from '../../src/model/article.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import { findDates } from '../../src/reading/english/dates/find-dates.ts';
import { scenesOf } from '../../src/reading/english/grammar/scene.ts';
import { settingOf } from '../../src/reading/english/actors/setting.ts';
import { makeFigures } from '../../src/reading/english/figures/make-figures.ts';
import { indexMentions } from '../../src/reading/mechanics/mention-index.ts';
import type { PlaceFinding } from '../../src/reading/mechanics/findings.ts';
import { findQuantities } from '../../src/reading/english/quantities/find-quantities.ts';
import type { ExpectedFigure, FigureCase } from './case-form.ts';

/** How many figures of the cases came out wholly right. */
export interface CasesScore {
  readonly set: string;
  /** Figures with value, unit, bound, noun, place and as-of right; and cases that rightly give none. */
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

/**
 * Scores a list of cases. Each expected figure counts one, and a case with none counts one: right where exactly no
 * figure is made. A figure made beyond the expected ones makes its case's first figure wrong.
 */
export async function scoreCases(
  set: string,
  cases: readonly FigureCase[],
  annotator: Annotator,
): Promise<CasesScore> {
  let right = 0;
  let of = 0;
  const wrong: string[] = [];
  for (const one of cases) {
    const claims = figuresOf(one, await annotator.annotate(articleOf(one)));
    const misses = one.want.filter((wanted) => !claims.some((claim) => sameFigure(wanted, claim)));
    const spare = claims.length > one.want.length ? 1 : 0;
    const count = Math.max(1, one.want.length);
    const bad = Math.min(count, Math.max(misses.length, spare));
    of += count;
    right += count - bad;
    if (bad > 0) wrong.push(`${one.text}\n    made ${claims.map(show).join(' | ') || 'none'}`);
  }
  return { set, right, of, wrong };
}

function figuresOf(one: FigureCase, annotated: Annotated): readonly FigureClaim[] {
  const surroundings = { outletCountry: one.country };
  const dates = annotated.sentences.flatMap((sentence) => findDates(sentence, one.on));
  const quantities = annotated.sentences.flatMap((sentence) =>
    findQuantities(sentence, {
      ...surroundings,
      dates: dates.filter((date) => date.sentence === sentence.index),
    }),
  );
  const findings = {
    dates,
    quantities,
    places: placesOf(one, annotated),
    dateline: null,
    actors: [],
    mentions: [],
    issues: [],
  };
  return makeFigures(
    {
      annotated,
      findings,
      scenes: scenesOf(annotated),
      mentions: indexMentions([]),
      setting: settingOf(annotated, findings),
    },
    () => null,
  );
}

function placesOf(one: FigureCase, annotated: Annotated): readonly PlaceFinding[] {
  return one.places.flatMap((given) => {
    const [name = '', country = null] = given.split(':');
    return annotated.sentences.flatMap((sentence) => {
      const at = sentence.text.indexOf(name);
      if (at < 0) return [];
      const start = sentence.span.start + at;
      const place = { name, country, lat: null, lon: null };
      return [
        { sentence: sentence.index, span: { start, end: start + name.length }, kind: 'city' as const, place },
      ];
    });
  });
}

function sameFigure(wanted: ExpectedFigure, claim: FigureClaim): boolean {
  const { quantity } = claim;
  const unit = quantity.currency ?? quantity.unit;
  const words = `${claim.measure} ${claim.of ?? ''}`.toLowerCase();
  return (
    near(wanted.low, quantity.low) &&
    near(wanted.high, quantity.high) &&
    wanted.bound === quantity.bound &&
    wanted.unit.toLowerCase() === unit.toLowerCase() &&
    (wanted.noun === null || words.includes(wanted.noun.toLowerCase())) &&
    wanted.place === (claim.place?.name ?? null) &&
    (wanted.asOf === null ? claim.asOf === null : (claim.asOf?.start ?? '').startsWith(wanted.asOf))
  );
}

function near(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= Math.abs(one) * 1e-4;
}

function show({ measure, of, place, quantity, asOf }: FigureClaim): string {
  const value = `${quantity.bound} ${quantity.low}..${quantity.high} ${quantity.currency ?? quantity.unit}`;
  return `${value} [${measure}; of ${of}; in ${place?.name ?? null}; as of ${asOf?.start ?? null}]`;
}

function articleOf({ text, on }: FigureCase): Article {
  return {
    id: 'case',
    url: null,
    outlet: null,
    title: null,
    byline: null,
    publishedOn: on,
    retrievedAt: null,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
    sourceHash: '',
    source: 'case',
  };
}
