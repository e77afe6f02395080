import { traitsOf } from '../../../../model/acts.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import type { EventRuleCard } from '../event-rule.ts';
import type { RuleName } from '../../../mechanics/rule-card.ts';
import type { FoundEvent, TokenEvent } from '../token-event.ts';

/** What docs/rules.md says of refusals told by "will not". */
export const refusalCard: EventRuleCard = {
  name: 'event-refusal',
  kind: 'event',
  pattern:
    'A verb of help, contact or yielding under "will not", "would not" or "cannot": the will not to do it is REJECT, and has happened.',
  example: 'Oslo will not lift the embargo on the island.',
  mustNotMatch: 'Oslo did not lift the embargo last year.',
};

/** The event of what somebody will not do: "will not lift the embargo" is a refusal, "will not attack" only a denial. */
export function refusalOf(found: FoundEvent, rule: RuleName<'event'>): TokenEvent {
  const { withheld } = traitsOf(found.outcome);
  if (withheld === null) return { ...found, standing: 'denied', rule };
  return {
    ...found,
    outcome: outcome('REJECT', 'refusal', { mode: withheld }),
    standing: 'happened',
    rule: refusalCard.name,
  };
}
