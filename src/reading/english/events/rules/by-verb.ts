import type { EventRule, EventRuleCard } from '../event-rule.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isOfClass } from '../patterns/noun-kinds.ts';
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

/** Those who are sent out, where nobody is told to send them: they act themselves, "*Chilean troops* were deployed to the border". */
function sentOut(tree: Tree, { clause, outcome }: ToldVerb): readonly number[] {
  if (outcome.type !== 'MOBILIZE' || !clause.passive || clause.agents.length > 0) return [];
  return clause.objects.filter((object) => isOfClass(tree, object, ['troops']));
}

function eventOf(tree: Tree, told: ToldVerb): FoundEvent {
  const { predicate, clause, outcome, targets, standing } = told;
  const sent = sentOut(tree, told);
  const recipients = told.recipients.filter((one) => !sent.includes(one));
  return {
    predicate,
    outcome,
    sites: [predicate],
    agents: [...clause.agents, ...sent],
    recipients,
    targets,
    standing,
  };
}

/** Finds events that verbs tell by themselves: "The minister met her counterpart". */
export const byVerb: EventRule = {
  card,
  find: (reading) => toldVerbs(reading, ({ noun }) => noun < 0).map((told) => eventOf(reading.tree, told)),
};
