import { outcome, type Outcome } from '../lexicon/event-frame.ts';
import { hangsBy } from './noun-parts.ts';
import { standingOf } from './status.ts';
import { subjectsOf } from '../grammar/subjects-of.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, withConjuncts } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';
import type { VerbReading } from './verb-events.ts';

const drawing = new Set('draw provoke elicit spark attract trigger earn win'.split(' '));
const condemnation = outcome('ACCUSE', 'condemnation', { mode: 'disapprove' });
const threat = outcome('THREATEN', 'threat');
const praise = outcome('SUPPORT', 'praise');

const drawn: ReadonlyMap<string, Outcome> = new Map([
  ...['criticism', 'condemnation', 'rebuke', 'censure', 'outrage'].map(
    (noun) => [noun, condemnation] as const,
  ),
  ...['threat', 'warning'].map((noun) => [noun, threat] as const),
  ...['praise', 'applause'].map((noun) => [noun, praise] as const),
]);

function sourcesOf(tree: Tree, noun: number, verb: number): readonly number[] {
  return [...dependents(tree, noun, ['nmod']), ...dependents(tree, verb, ['obl'])]
    .filter((child) => child > noun && hangsBy(tree, child).includes('from'))
    .flatMap((child) => withConjuncts(tree, child));
}

function eventsAt(tree: Tree, verb: number, reading: VerbReading): readonly TokenEvent[] {
  return dependents(tree, verb, ['obj']).flatMap((noun): readonly TokenEvent[] => {
    const kind = drawn.get(lemmaAt(tree, noun));
    const agents = kind === undefined ? [] : sourcesOf(tree, noun, verb);
    if (kind === undefined || agents.length === 0) return [];
    return [
      {
        predicate: noun,
        sites: [noun, verb],
        outcome: kind,
        agents,
        recipients: subjectsOf(tree, verb),
        standing: standingOf(tree, verb, reading.matches),
        rule: 'event-content-noun',
      },
    ];
  });
}

/** "Lima's raid drew criticism from Quito": who is behind "from" acts, and what drew it receives. */
export function drawnEvents(tree: Tree, reading: VerbReading): readonly TokenEvent[] {
  return tree.tokens
    .filter(({ upos, lemma }) => upos === 'VERB' && drawing.has(lemma))
    .flatMap(({ index }) => eventsAt(tree, index, reading));
}
