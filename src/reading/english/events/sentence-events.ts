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
  return eventsOf([tree])[0];
}

/**
 * Finds the events that each sentence of an article tells.
 *
 * Each rule goes through all sentences before the next begins: its code and its words stay near the processor meanwhile.
 */
export function eventsOf(trees: readonly Tree[]): readonly (readonly TokenEvent[])[] {
  const readings = trees.map((tree) => (tree.tokens.length > longest ? null : readVerbs(tree)));
  const found: TokenEvent[][] = trees.map(() => []);
  for (const step of eventRules) {
    const told: TokenEvent[][] = trees.map(() => []);
    for (const rule of step) {
      for (const [at, reading] of readings.entries()) {
        if (reading !== null) told[at].push(...findBy(rule, reading));
      }
    }
    for (const [at, events] of told.entries()) {
      found[at].push(
        ...(step.length === 1 ? events : events.toSorted((one, other) => one.sites[0] - other.sites[0])),
      );
    }
  }
  return found;
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
