import type { Party } from '../../../../model/actor.ts';
import type { EventRuleCard } from '../event-rule.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { Outcome } from '../../lexicon/event-frame.ts';
import type { PartyFrame } from '../../actors/whom/party-frame.ts';

/** A main clause of what somebody says. */
export interface ToldClause {
  readonly frame: PartyFrame;
  readonly tree: Tree;
  readonly predicate: number;
  readonly speaker: Party;
}

/** The act done by saying a clause, and the parties towards whom it is done. */
export interface ToldAct {
  readonly outcome: Outcome;
  readonly toward: readonly Party[];
}

/** One way in which what is said is an act. */
export interface ToldRule {
  readonly card: EventRuleCard;
  readonly find: (clause: ToldClause) => ToldAct | null;
}
