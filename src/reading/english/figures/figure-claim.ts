import type { Party } from '../../../model/actor.ts';
import type { Annotated, Sentence } from '../../../model/annotated.ts';
import type { FigureClaim } from '../../../model/claim.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { MeasureParts } from '../../../model/measure.ts';
import type { Ruled } from '../../mechanics/rule-card.ts';
import { asOfOf } from './as-of.ts';
import type { FigureContext } from './figure-context.ts';
import { framedAhead } from './frame-ahead.ts';
import { frameOf } from './frame.ts';
import type { EarlierFigure, Kin, RuledMeasure } from './kin.ts';
import { measurePartsOf } from './parts/measure-parts.ts';
import { placeOf } from './places/place.ts';
import { standsWithin } from './rules/distance.ts';
import { pronounOwner } from './state-of-measure.ts';
import { citationOf } from '../../mechanics/citation.ts';

/** Who speaks at an article offset of a sentence; null where it is the outlet itself. */
export type SpeakerAt = (sentence: number, offset: number) => Party | null;

/** The sentence of a figure, with who speaks in it. */
export interface FigureScene {
  readonly annotated: Annotated;
  readonly sentence: Sentence;
  readonly speakerAt: SpeakerAt;
}

interface Parts {
  readonly measured: RuledMeasure;
  /** What the figure takes its measure from, where that is an earlier figure. */
  readonly kin: Kin | null;
}

/** The quantity of a distance behind "within" ("within 35 km of the base"): its bound is "less". */
function atMost(quantity: Quantity): Quantity {
  return { ...quantity, low: null, bound: 'less' };
}

/** The quantity of a conversion with the bound of the first amount, where it has none of its own: "about 50 km (*30 miles*)" are about 30. */
function boundAs(first: Quantity, other: Quantity): Quantity {
  if (other.bound !== 'exact' || first.bound === 'range') return other;
  const { bound } = first;
  return {
    ...other,
    bound,
    low: bound === 'less' ? null : other.low,
    high: bound === 'more' ? null : other.high,
  };
}

/** The claim of a quantity whose measure is known. The same sum in another unit takes frame, place and time from the first. */
export function claimOf(
  scene: FigureScene,
  context: FigureContext,
  { measured, kin }: Parts,
): Ruled<FigureClaim> {
  const { finding, sentence } = context;
  const converted = kin?.kind === 'conversion' ? kin.earlier.claim : null;
  const own =
    kin?.kind === 'part'
      ? placeOf(context, { ...measured, head: context.anchor })
      : placeOf(context, measured);
  const written = converted ? boundAs(converted.quantity, finding.quantity) : finding.quantity;
  const stated = standsWithin(context) ? atMost(written) : written;
  const counted = measured.unit === null ? stated : { ...stated, unit: measured.unit };
  const measureParts = converted?.measureParts ?? measurePartsOf(context, measured, counted.unit);
  const asOf = converted ? converted.asOf : asOfOf(context, measured);
  const isThing = finding.rule === 'count' || finding.rule === 'measure';
  const quantity = isThing ? { ...counted, unit: ratedUnit(counted.unit, measureParts.rate) } : counted;
  return {
    kind: 'figure',
    ...(converted
      ? { frame: converted.frame, status: converted.status }
      : framedAhead(frameOf(context, measured), asOf, context)),
    measure: measured.measure,
    of:
      (isPartner(measured, measureParts) ? null : measured.of) ??
      pronounOwner(context, measured) ??
      ownersInWords(measureParts) ??
      measured.of,
    measureParts,
    place: converted ? converted.place : own,
    quantity,
    asOf,
    saidBy: scene.speakerAt(sentence.index, finding.span.start),
    citations: [citationOf(scene.annotated, scene.sentence)],
    rule: measured.rule,
  };
}

const unrated: ReadonlySet<string> = new Set(['people', 'money', 'percent', 'number', 'times', 'rank']);

/** The unit with the rate that stands apart from the number: "trucks per day" of "900 trucks from abroad each day". */
function ratedUnit(unit: Quantity['unit'], rate: string | null): Quantity['unit'] {
  return rate === null || unrated.has(unit) || / per /.test(unit) ? unit : `${unit} per ${rate}`;
}

/** Whether the words behind the measure only name with whom its owner shares it: "Norway ran a deficit *with Chile*". */
function isPartner({ of }: RuledMeasure, { owner, with: partner, aspect }: MeasureParts): boolean {
  const isShared = aspect === 'rank' && owner !== null && partner !== null;
  return isShared && (of === partner || of === owner);
}

/** The owner of a measure in words, for trade with its partner: "Chile", "Chile and Peru"; null for none. */
function ownersInWords({ owner, with: partner, concept }: MeasureParts): string | null {
  return owner !== null && partner !== null && concept === 'trade' ? `${owner} and ${partner}` : owner;
}

/** A figure with the place and day of the whole that it is a part of, as implied, where its own words give none. */
export function withinWhole(claim: Ruled<FigureClaim>, whole: EarlierFigure | null): Ruled<FigureClaim> {
  if (whole === null) return claim;
  const { place, asOf } = whole.claim;
  return {
    ...claim,
    place: claim.place ?? (place && { ...place, basis: 'implied' }),
    asOf: claim.asOf ?? (asOf && { ...asOf, basis: 'implied' }),
  };
}
