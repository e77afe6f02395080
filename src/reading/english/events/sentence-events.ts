import type { Tree } from '../grammar/tree.ts';
import type { EventRule } from './event-rule.ts';
import { isIndexLine } from './worth/index-line.ts';
import { meetingVerbs } from '../lexicon/meeting-words.ts';
import { readVerbsOf, type VerbReading } from './patterns/read-verbs.ts';
import { refusalOf } from './rules/refusal.ts';
import { eventRules } from './rules.ts';
import type { RuleName } from '../../mechanics/rule-card.ts';
import type { FoundEvent, TokenEvent } from './token-event.ts';

/** Most tokens of a sentence that is read: longer ones are lists and tables, and their trees are guesswork. */
const longest = 160;

/** Finds the events that a sentence tells, words for parties, in the order of the rules. */
export function eventsIn(tree: Tree): readonly TokenEvent[] {
  return eventsOf([tree])[0];
}

/**
 * Finds the events that each sentence of an article tells.
 *
 * Each rule goes through all sentences before the next begins, so that its code and word lists stay in the processor's cache.
 */
export function eventsOf(trees: readonly Tree[]): readonly (readonly TokenEvent[])[] {
  const readings = readVerbsOf(trees.filter((tree) => tree.tokens.length <= longest && !isIndexLine(tree)));
  const found = readings.map((): TokenEvent[] => []);
  for (const step of eventRules) {
    for (const [at, events] of toldBy(step, readings).entries())
      found[at].push(...events.filter((event) => !isFound(event, found[at])));
  }
  const byTree = new Map(readings.map(({ tree }, at) => [tree, found[at]]));
  return trees.map((tree) => byTree.get(tree) ?? []);
}

/** Whether a word has told an anniversary already: "hosted a gala to mark 50 years of ties" is that, and no hosting besides. */
function isFound({ predicate }: TokenEvent, earlier: readonly TokenEvent[]): boolean {
  return earlier.some((one) => one.rule === 'event-anniversary' && one.predicate === predicate);
}

/** What the rules of one step find in each sentence, in text order where there are several. */
function toldBy(
  step: readonly EventRule[],
  readings: readonly VerbReading[],
): readonly (readonly TokenEvent[])[] {
  const told: TokenEvent[][] = readings.map(() => []);
  for (const rule of step) {
    for (const [at, reading] of readings.entries()) told[at].push(...findBy(rule, reading));
  }
  if (step.length === 1) return told;
  return told.map((events) => events.toSorted((one, other) => one.sites[0] - other.sites[0]));
}

function findBy({ card, find }: EventRule, reading: VerbReading): readonly TokenEvent[] {
  return find(reading)
    .filter((found) => !isTalkOfMeeting(reading.tree, found))
    .flatMap((found) => settled(found, card.name) ?? []);
}

/** Whether talks are only what a meeting is for: "met to discuss the border" is one meeting, and no further talks are planned. */
function isTalkOfMeeting({ tokens }: Tree, { standing, outcome, predicate }: FoundEvent): boolean {
  const { head } = tokens[predicate];
  return (
    standing === 'purpose' &&
    outcome.type === 'CONSULT' &&
    outcome.roles === 'mutual' &&
    head >= 0 &&
    head < predicate &&
    /^VB[DN]$/.test(tokens[head].xpos) &&
    meetingVerbs.has(tokens[head].lemma)
  );
}

/** The event with the status that its reality gives: as it is, as a refusal ("will not sign") or as planned; null where it is no event. */
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
