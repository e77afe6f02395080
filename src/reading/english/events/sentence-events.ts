import { traitsOf } from '../../../model/acts.ts';
import { outcome } from '../lexicon/event-frame.ts';
import { contentNounEvents } from './rules/content-noun-events.ts';
import { drawnEvents } from './rules/drawn-events.ts';
import { demandEvents } from './rules/demand-events.ts';
import { jointWorkEvents } from './rules/joint-work-events.ts';
import { nounEvents } from './rules/noun-events.ts';
import type { TokenEvent } from './token-event.ts';
import type { Tree } from '../grammar/tree.ts';
import { readVerbs, verbEvents } from './rules/verb-events.ts';

/** The events of one sentence with its tree. */
export interface SentenceEvents {
  readonly tree: Tree;
  readonly events: readonly TokenEvent[];
}

/** Sentences of more words are left alone: they are lists and tables, and their trees are guesswork. */
const longest = 160;

/** A meeting that somebody travels for is planned; other purposes are no events. */
function purposed(event: TokenEvent): TokenEvent {
  if (event.standing !== 'purpose') return event;
  return { ...event, standing: event.outcome.type === 'CONSULT' ? 'planned' : 'silent' };
}

/** A will not to do good is a refusal of its own. */
function refused(event: TokenEvent): TokenEvent {
  if (event.standing !== 'refused') return event;
  const { withheld } = traitsOf(event.outcome);
  if (withheld === null) return { ...event, standing: 'denied' };
  return {
    ...event,
    outcome: outcome('REJECT', 'refusal', { mode: withheld }),
    standing: 'happened',
    rule: 'event-refusal',
  };
}

/** Finds the events that a sentence tells, words for parties, in the order of the rules: verbs, demands, nouns. */
export function eventsIn(tree: Tree): SentenceEvents {
  if (tree.tokens.length > longest) return { tree, events: [] };
  const reading = readVerbs(tree);
  const events = [
    ...verbEvents(tree, reading),
    ...demandEvents(tree),
    ...contentNounEvents(tree, reading),
    ...drawnEvents(tree, reading),
    ...nounEvents(tree, reading),
    ...jointWorkEvents(tree, reading.matches),
  ];
  return {
    tree,
    events: events
      .map(purposed)
      .filter((event) => event.standing !== 'silent')
      .map(refused),
  };
}
