import type { Tree } from '../grammar/tree.ts';
import type { EventRule } from './event-rule.ts';
import { readVerbs, type VerbReading } from './patterns/read-verbs.ts';
import { refusalOf } from './rules/refusal.ts';
import { eventRules } from './rules.ts';
import type { RuleName } from '../../mechanics/rule-card.ts';
import type { FoundEvent, TokenEvent } from './token-event.ts';

/** Sentences of more words are left alone: they are lists and tables, and their trees are guesswork. */
const longest = 160;

/** Finds the events that a sentence tells, words for parties, in the order of the rules. */
export function eventsIn(tree: Tree): readonly TokenEvent[] {
  if (tree.tokens.length > longest) return [];
  const reading = readVerbs(tree);
  return eventRules.flatMap((step) => {
    const told = step.flatMap((rule) => findBy(rule, reading));
    return step.length === 1 ? told : told.toSorted((one, other) => one.sites[0] - other.sites[0]);
  });
}

function findBy({ card, find }: EventRule, reading: VerbReading): readonly TokenEvent[] {
  return find(reading).flatMap((found) => settled(found, card.name) ?? []);
}

/** The event by its reality: as it is, as a refusal ("will not sign"), as planned; null where it is no event. */
function settled(found: FoundEvent, rule: RuleName<'event'>): TokenEvent | null {
  const { standing } = found;
  switch (standing) {
    case 'silent':
      return null;
    case 'refused':
      return refusalOf(found, rule);
    case 'purpose':
      // A meeting that somebody travels for is planned; other purposes are no events.
      return found.outcome.type === 'CONSULT' ? { ...found, standing: 'planned', rule } : null;
    case 'happened':
    case 'planned':
    case 'denied':
    case 'hypothetical':
    case 'alleged':
      return { ...found, standing, rule };
  }
}
