import type { RuleCard, RuleName } from '../../mechanics/rule-card.ts';
import type { CutSentence, OfficePhrase } from '../names/office-phrase.ts';

/** Where a name stands that holds an office, and the rule that says so. */
export interface Holding {
  readonly office: OfficePhrase;
  /** First token of the holder's name. */
  readonly name: number;
  readonly rule: RuleName<'office'>;
}

/** One way in which a text says who holds an office. */
export interface HoldingRule {
  readonly card: RuleCard<'office'>;
  /** First tokens of the holders' names, in text order. */
  names(cut: CutSentence, office: OfficePhrase): readonly number[];
}
