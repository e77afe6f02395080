import type { FigureClaim } from '../../../model/claim.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import type { Setting } from '../actors/setting.ts';
import type { Ruled } from '../../mechanics/rule-card.ts';
import type { Findings, QuantityFinding } from '../../mechanics/findings.ts';
import type { MentionIndex } from '../../mechanics/mention-index.ts';
import { fateConcepts } from '../lexicon/measure-concepts.ts';
import { isEligible } from './eligible.ts';
import type { FigureContext } from './figure-context.ts';
import { headOfSpan } from '../grammar/head-of-span.ts';
import { pointsOfPlans } from './lead-in.ts';
import type { Tree } from '../grammar/tree.ts';
import { type EarlierFigure, kinOf, wholeOf } from './kin.ts';
import { daysOfHappenings } from './places/days-of-happenings.ts';
import { whereaboutsOf } from './places/whereabouts.ts';
import { claimOf, type FigureScene, type SpeakerAt, withinWhole } from './figure-claim.ts';
import { measuredOf } from './measured-of.ts';

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
  const planned = pointsOfPlans(scenes);
  const bySentence = Map.groupBy(findings.quantities, (quantity) => quantity.sentence);
  return scenes.flatMap(({ sentence, tree }) => {
    const quantities = bySentence.get(sentence.index);
    return quantities
      ? figuresOf(
          {
            annotated,
            sentence,
            tree,
            findings,
            mentions,
            setting,
            speakerAt,
            happenings,
            isPlanned: planned.has(sentence.index),
          },
          quantities,
        )
      : [];
  });
}

interface Surroundings extends FigureScene {
  readonly tree: Tree;
  readonly findings: Findings;
  readonly mentions: MentionIndex;
  readonly setting: Setting;
  readonly isPlanned: boolean;
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
  { sentence, tree, findings, mentions, setting, happenings, isPlanned }: Surroundings,
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
    isPlanned,
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
  const measured = measuredOf(context, kin);
  if (measured === null) return null;
  const claim = claimOf(scene, context, { measured, kin });
  if (isIdlePlural(context, claim)) return null;
  return { context, measured, claim: withinWhole(claim, wholeOf(context, made)) };
}

/**
 * Whether a plural without a number tells nothing ("dozens of staffers"), as it does unless people were killed, hurt, held or driven out.
 */
function isIdlePlural({ finding }: FigureContext, { measureParts, quantity }: FigureClaim): boolean {
  return (
    finding.rule === 'vague-number' &&
    quantity.unit !== 'money' &&
    !fateConcepts.has(measureParts?.concept ?? '')
  );
}
