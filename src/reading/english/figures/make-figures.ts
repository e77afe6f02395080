import type { Party } from '../../../model/actor.ts';
import type { Annotated, Sentence } from '../../../model/annotated.ts';
import type { FigureClaim } from '../../../model/claim.ts';
import type { MeasureParts } from '../../../model/measure.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import type { Setting } from '../actors/setting.ts';
import type { RuleName, Ruled } from '../../mechanics/rule-card.ts';
import type { Findings, QuantityFinding } from '../../mechanics/findings.ts';
import type { MentionIndex } from '../../mechanics/mention-index.ts';
import { asOfOf } from './as-of.ts';
import { isEligible } from './eligible.ts';
import type { FigureContext, Measured } from './figure-context.ts';
import { frameOf } from './frame.ts';
import { amountAdjectives, emptyAmounts } from '../lexicon/amount-words.ts';
import { isCurrencyName } from '../lexicon/currencies.ts';
import { headOfSpan } from '../grammar/head-of-span.ts';
import type { Tree } from '../grammar/tree.ts';
import {
  conversionCard,
  type EarlierFigure,
  type Kin,
  kinOf,
  partCard,
  type RuledMeasure,
  wholeOf,
} from './kin.ts';
import { measureRules } from './measures.ts';
import { measurePartsOf } from './parts/measure-parts.ts';
import { placeOf } from './places/place.ts';
import { daysOfHappenings } from './places/days-of-happenings.ts';
import { whereaboutsOf } from './places/whereabouts.ts';
import { pronounOwner } from './state-of-measure.ts';
import { citationOf } from '../../mechanics/citation.ts';

/** Who speaks at an article offset of a sentence; null where it is the outlet itself. */
export type SpeakerAt = (sentence: number, offset: number) => Party | null;

/**
 * Makes figures of the article's quantities, in text order.
 *
 * A quantity whose measure the sentence does not tell makes no figure. Places, actors and mentions are used where the
 * findings hold them. Never throws.
 */
export function makeFigures(
  {
    annotated,
    findings,
    scenes,
    mentions,
    setting,
  }: Pick<ArticleContext, 'annotated' | 'findings' | 'scenes' | 'mentions' | 'setting'>,
  speakerAt: SpeakerAt,
): readonly Ruled<FigureClaim>[] {
  const happenings = {
    whereabouts: whereaboutsOf(scenes, findings),
    daysOfHappenings: daysOfHappenings(scenes, setting.datesIn),
  };
  const bySentence = Map.groupBy(findings.quantities, (quantity) => quantity.sentence);
  return scenes.flatMap(({ sentence, tree }) => {
    const quantities = bySentence.get(sentence.index);
    return quantities
      ? figuresOf(
          { annotated, sentence, tree, findings, mentions, setting, speakerAt, happenings },
          quantities,
        )
      : [];
  });
}

interface Surroundings {
  readonly annotated: Annotated;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly findings: Findings;
  readonly mentions: MentionIndex;
  readonly setting: Setting;
  readonly speakerAt: SpeakerAt;
  readonly happenings: Pick<FigureContext, 'whereabouts' | 'daysOfHappenings'>;
}

function figuresOf(
  scene: Surroundings,
  quantities: readonly QuantityFinding[],
): readonly Ruled<FigureClaim>[] {
  const { sentence, setting } = scene;
  const found = {
    dates: setting.datesIn(sentence.index),
    places: setting.placesIn(sentence.index),
    quantities,
  };
  const made: EarlierFigure[] = [];
  for (const finding of quantities) {
    const context = contextOf(scene, finding, found);
    const figure = isEligible(context) ? figureOf(scene, context, made) : null;
    if (figure) made.push(figure);
  }
  return made.map((one) => one.claim);
}

function contextOf(
  { sentence, tree, findings, mentions, setting, happenings }: Surroundings,
  finding: QuantityFinding,
  found: Pick<FigureContext, 'dates' | 'places' | 'quantities'>,
): FigureContext {
  const { text, span } = sentence;
  const anchor = tree.parsed ? anchorOf(tree, finding) : null;
  const front = text.slice(0, finding.span.start - span.start);
  const rest = text.slice(finding.span.end - span.start);
  return {
    sentence,
    tree,
    finding,
    anchor,
    front,
    rest,
    ...found,
    findings,
    mentions,
    newsDay: setting.newsDay,
    ...happenings,
  };
}

/** The counted noun where there is one, else the head of the quantity's own words. */
function anchorOf(tree: FigureContext['tree'], finding: QuantityFinding): FigureContext['anchor'] {
  const inner = finding.counted ?? finding.span;
  return headOfSpan(tree, inner) ?? headOfSpan(tree, finding.span);
}

function figureOf(
  scene: Surroundings,
  context: FigureContext,
  made: readonly EarlierFigure[],
): EarlierFigure | null {
  const kin = kinOf(context, made);
  const measured = kin ? kinMeasured(kin, context) : measuredOf(context);
  if (!measured || isEmpty(measured)) return null;
  const claim = claimOf(scene, context, { measured, kin });
  return { context, measured, claim: withinWhole(claim, wholeOf(context, made)) };
}

/** What its own words leave open a part shares with its whole, implied. */
function withinWhole(claim: Ruled<FigureClaim>, whole: EarlierFigure | null): Ruled<FigureClaim> {
  if (whole === null) return claim;
  const { place, asOf } = whole.claim;
  return {
    ...claim,
    place: claim.place ?? (place && { ...place, basis: 'implied' }),
    asOf: claim.asOf ?? (asOf && { ...asOf, basis: 'implied' }),
  };
}

/** Whether a measure names an amount and nothing that it is of: "total", "dollars". */
function isEmpty({ measure }: Measured): boolean {
  const words = measure.toLowerCase().split(' ');
  const named = words.slice(words.findIndex((word) => !amountAdjectives.has(word)));
  return measure === '' || emptyAmounts.has(named.join(' ')) || isCurrencyName(measure);
}

function measuredOf(context: FigureContext): RuledMeasure | null {
  for (const rule of measureRules) {
    const measured = rule.measure(context);
    if (measured && !isEmpty(measured) && !isActor(context, measured))
      return { ...measured, rule: rule.card.name };
  }
  return null;
}

/** Whether what would be measured is a person or a state itself, or an adverb: it has amounts, it is none. */
function isActor({ mentions, sentence, findings }: FigureContext, { head }: Measured): boolean {
  if (head?.upos === 'ADV') return true;
  if (head?.upos !== 'PROPN') return false;
  const types = mentions
    .headedBy(sentence.index, head.index)
    .map(({ actor }) => findings.actors[actor]?.type);
  return types.includes('person') || types.includes('state');
}

function kinMeasured({ kind, earlier }: Kin, context: FigureContext): RuledMeasure {
  const { measured, claim } = earlier;
  const unit = context.finding.quantity.unit === 'number' ? claim.quantity.unit : null;
  return { ...measured, unit, rule: ruleOfKin[kind] ?? measured.rule };
}

const ruleOfKin: Readonly<Record<Kin['kind'], RuleName<'figure'> | null>> = {
  conversion: conversionCard.name,
  part: partCard.name,
  same: null,
};

interface Parts {
  readonly measured: RuledMeasure;
  readonly kin: Kin | null;
}

function claimOf(scene: Surroundings, context: FigureContext, { measured, kin }: Parts): Ruled<FigureClaim> {
  const { finding, sentence } = context;
  const converted = kin?.kind === 'conversion' ? kin.earlier.claim : null;
  const own =
    kin?.kind === 'part'
      ? placeOf(context, { ...measured, head: context.anchor })
      : placeOf(context, measured);
  const quantity = measured.unit === null ? finding.quantity : { ...finding.quantity, unit: measured.unit };
  const measureParts = converted?.measureParts ?? measurePartsOf(context, measured, quantity.unit);
  return {
    kind: 'figure',
    ...(converted ? { frame: converted.frame, status: converted.status } : frameOf(context, measured)),
    measure: measured.measure,
    of: measured.of ?? pronounOwner(context, measured) ?? ownersInWords(measureParts),
    measureParts,
    place: converted ? converted.place : own,
    quantity,
    asOf: converted ? converted.asOf : asOfOf(context, measured),
    saidBy: scene.speakerAt(sentence.index, finding.span.start),
    citations: [citationOf(scene.annotated, scene.sentence)],
    rule: measured.rule,
  };
}

/** "Chile", "Chile and Peru": whose the measure is, for a measure that names nobody and nothing that it is of. */
function ownersInWords({ owner, with: partner, concept }: MeasureParts): string | null {
  return owner !== null && partner !== null && concept === 'trade' ? `${owner} and ${partner}` : owner;
}
