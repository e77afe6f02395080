import type { EventRule, EventRuleCard } from '../event-rule.ts';
import { toldVerbs, type ToldVerb } from '../patterns/told-verb.ts';
import type { FoundEvent } from '../token-event.ts';

const card: EventRuleCard = {
  name: 'event-verb',
  kind: 'event',
  pattern:
    'A verb of the lexicon whose pattern holds: its object, preposition, particle or complement clause. Subject (or the "by" ' +
    'phrase of a passive) acts; object or prepositional phrase receives. A shared subject is found through control, ' +
    'coordination and relative clauses. Who says that his own state opposes, supports, demands … does so with it.',
  example: 'The Peruvian foreign minister met her Chilean counterpart in Lima on Tuesday.',
  mustNotMatch: 'The harvest met the needs of three provinces.',
};

function eventOf(told: ToldVerb): FoundEvent {
  const { predicate, clause, outcome, recipients, targets, standing } = told;
  return { predicate, outcome, sites: [predicate], agents: clause.agents, recipients, targets, standing };
}

/** Finds events that verbs tell by themselves: "The minister met her counterpart". */
export const byVerb: EventRule = {
  card,
  find: (reading) => toldVerbs(reading, ({ noun }) => noun < 0).map(eventOf),
};
