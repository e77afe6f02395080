import { isVisitorAt } from '../../grammar/visitor.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isVerb } from '../../grammar/word-kinds.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import { realityAt } from '../../propositions/reality/reality.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import type { VerbReading } from '../patterns/read-verbs.ts';
import type { FoundEvent } from '../token-event.ts';

const card: EventRuleCard = {
  name: 'event-told-visitor',
  kind: 'event',
  pattern: 'A verb of telling or receiving with a "visiting" person named right behind it: the two meet.',
  example: 'President Ana Ruiz of Chile told visiting Norwegian envoy Jon Berg that the loan was ready.',
  mustNotMatch: 'President Ana Ruiz of Chile told Jon Berg of Norway that the loan was ready.',
};

const talks = outcome('CONSULT', 'talks');

/** The person named behind "visiting", past titles; -1 where a verb or a comma comes first. */
function visitorBehind({ tokens, sentence }: Tree, visiting: number): number {
  const name = sentence.names.find(({ type, start }) => type === 'person' && start > visiting);
  if (name === undefined) return -1;
  const between = tokens.slice(visiting + 1, name.start);
  return between.every(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos)) ? name.start : -1;
}

function eventsAt({ tree, matches, governing }: VerbReading, visiting: number): readonly FoundEvent[] {
  const verb = visiting - 1;
  const visitor = visitorBehind(tree, visiting);
  if (visitor < 0 || !isVerb(tree.tokens[verb]) || matches.get(verb)?.outcome?.type === 'CONSULT') return [];
  return [
    {
      predicate: verb,
      sites: [verb],
      outcome: talks,
      agents: subjectsOf(tree, verb),
      recipients: [visitor],
      standing: realityAt(tree, verb, governing),
    },
  ];
}

/** Finds talks between a host and the visitor who is told something: "The president told visiting envoy Jon Berg that …". */
export const byVisitor: EventRule = {
  card,
  find: (reading) =>
    reading.tree.tokens
      .filter((token) => isVisitorAt(reading.tree, token))
      .flatMap(({ index }) => eventsAt(reading, index)),
};
