import type { Sentence, Token } from '../../../model/annotated.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { DateFinding, Findings, PlaceFinding, QuantityFinding } from '../../mechanics/findings.ts';
import type { MentionIndex } from '../../mechanics/mention-index.ts';
import type { RuleCard } from '../../mechanics/rule-card.ts';
import type { Tree } from '../grammar/tree.ts';
import type { DaysOfHappenings } from './places/days-of-happenings.ts';
import type { Whereabouts } from './places/whereabouts.ts';

/** One quantity with all that its sentence tells. */
export interface FigureContext {
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly finding: QuantityFinding;
  /** The sentence's text before the quantity's words, and behind them. */
  readonly front: string;
  readonly rest: string;
  /** The token that stands for the quantity in the tree: the counted noun, the unit or the number; null without a tree. */
  readonly anchor: Token | null;
  /** The sentence's dates, places and quantities. */
  readonly dates: readonly DateFinding[];
  readonly places: readonly PlaceFinding[];
  readonly quantities: readonly QuantityFinding[];
  readonly findings: Findings;
  readonly mentions: MentionIndex;
  /** Whether the sentence is a point under a line that tells what is to come: "these forthcoming contracts:". */
  readonly isPlanned: boolean;
  /** The days of the article's own news; null where it has no date. */
  readonly newsDay: PartialDate | null;
  /** Where the happenings of the article were, as far as its sentences say. */
  readonly whereabouts: Whereabouts;
  /** On what days they were. */
  readonly daysOfHappenings: DaysOfHappenings;
}

/** What a quantity measures. */
export interface Measured {
  readonly measure: string;
  /**
   * What befell or was done with what is counted, the last words of the measure: "killed" of "people killed"; left out where nothing was.
   */
  readonly predicate?: string;
  readonly of: string | null;
  /** The unit, where the measure settles it: a bare number of visitors counts people. */
  readonly unit: Quantity['unit'] | null;
  /** The token whose phrase is measured; null where it stands in no token. */
  readonly head: Token | null;
}

/** One way to tell what a quantity measures; asked in order, the first answer holds. */
export interface MeasureRule {
  readonly card: RuleCard<'figure'>;
  measure(context: FigureContext): Measured | null;
}
