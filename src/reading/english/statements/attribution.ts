import type { StatementAct } from '../../../model/statement-acts.ts';
import type { RuleName } from '../../mechanics/rule-card.ts';
import type { TokenPlace } from '../../mechanics/token-place.ts';
import type { Span } from '../../../model/span.ts';
import type { Register } from '../lexicon/speech-verbs.ts';

/** Words that a sentence says somebody said, before it is known which actor that is. */
export interface Attribution {
  /** Name of the rule. */
  readonly rule: RuleName<'statement'>;
  /** The sentence of the cue. */
  readonly sentence: number;
  /** The reporting words; null where a quotation goes on without any. */
  readonly cue: Span | null;
  /** Position of the reporting word itself in its sentence; -1 where there is none. */
  readonly cueToken: number;
  /** The noun phrase that names the source beside the cue; null where it is left out. */
  readonly source: Span | null;
  /** Head of who speaks: of the source, of its antecedent, or of the subject shared with another verb. */
  readonly speaker: TokenPlace | null;
  /** Head of who is spoken to. */
  readonly addressee: TokenPlace | null;
  /** What is said, in one piece or, split round the cue, in several, in text order. */
  readonly content: readonly Span[];
  /** The words said before by another that the content points back at: "dismissed the claim"; left out where it says its own. */
  readonly meant?: readonly Span[];
  readonly act: StatementAct;
  readonly register: Register;
  readonly quoted: 'direct' | 'indirect' | 'mixed';
  /** "did not say", "refused to confirm". */
  readonly negated: boolean;
  /** "will say", "is expected to say". */
  readonly future: boolean;
  /** "would say", "if he said". */
  readonly hypothetical: boolean;
  /** Whether it stands inside what another attribution reports. */
  readonly nested: boolean;
}
