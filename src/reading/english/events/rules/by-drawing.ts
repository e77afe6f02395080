import { drawingVerbs, drawnNouns } from '../../lexicon/event-content-nouns.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { realityAt } from '../../propositions/reality/reality.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import type { VerbReading } from '../patterns/read-verbs.ts';
import type { FoundEvent } from '../token-event.ts';
import { dependents, withConjuncts } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

const card: EventRuleCard = {
  name: 'event-drawn',
  kind: 'event',
  pattern:
    'A verb that brings words of blame, threat or praise upon its subject (draw, provoke, spark, win), with those words as ' +
    'object and "from" somebody: who stands behind "from" says them of the subject.',
  example: 'The Peruvian decision drew criticism from Chile.',
  mustNotMatch: 'The Peruvian festival drew crowds from Chile.',
};

function sourcesOf(tree: Tree, noun: number, verb: number): readonly number[] {
  return [...dependents(tree, noun, ['nmod']), ...dependents(tree, verb, ['obl'])]
    .filter((child) => child > noun && prepositionsOf(tree, child).includes('from'))
    .flatMap((child) => withConjuncts(tree, child));
}

function eventsAt({ tree, governing }: VerbReading, verb: number): readonly FoundEvent[] {
  return dependents(tree, verb, ['obj']).flatMap((noun): readonly FoundEvent[] => {
    const kind = drawnNouns.get(lemmaAt(tree, noun));
    const agents = kind === undefined ? [] : sourcesOf(tree, noun, verb);
    if (kind === undefined || agents.length === 0) return [];
    return [
      {
        predicate: noun,
        sites: [noun, verb],
        outcome: kind,
        agents,
        recipients: subjectsOf(tree, verb),
        standing: realityAt(tree, verb, governing),
      },
    ];
  });
}

/** Finds words that somebody draws from others: in "Lima's raid drew criticism from Quito" Quito acts and Lima receives. */
export const byDrawing: EventRule = {
  card,
  find: (reading) =>
    reading.tree.tokens
      .filter(({ upos, lemma }) => upos === 'VERB' && drawingVerbs.has(lemma))
      .flatMap(({ index }) => eventsAt(reading, index)),
};
