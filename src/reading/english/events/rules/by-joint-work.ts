import { outcome } from '../../lexicon/event-frame.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Governing } from '../../propositions/reality/under-word.ts';
import { realityAt, type Reality } from '../../propositions/reality/reality.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import type { VerbReading } from '../patterns/read-verbs.ts';
import type { FoundEvent } from '../token-event.ts';
import { dependents, withConjuncts } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isVerb, lemmaAt } from '../../grammar/word-kinds.ts';

const card: EventRuleCard = {
  name: 'event-joint-work',
  kind: 'event',
  pattern:
    '"In partnership", "in cooperation" or "in collaboration with" a name: the subject of the clause, or the noun that the ' +
    'phrase is set behind, works with it.',
  example: 'Norway, in partnership with Ghana, will build a harbour.',
  mustNotMatch: 'Norway, in partnership with industry, will build a harbour.',
};

const joint = new Set(['partnership', 'collaboration', 'cooperation']);
/** Most tokens between "partnership" and the partner. */
const reach = 8;
const cooperation = outcome('COOPERATE', 'cooperation');

/** The proper names behind the "with" of a noun; common nouns such as "partners" or "industry" are left out. */
function partnersOf(tree: Tree, noun: number): readonly number[] {
  const { head } = tree.tokens[noun];
  const beside = head < 0 ? [] : dependents(tree, head, ['nmod', 'obl']);
  return [...dependents(tree, noun, ['nmod', 'obl']), ...beside]
    .filter((child) => child > noun && child - noun <= reach)
    .filter((child) => prepositionsOf(tree, child).includes('with'))
    .flatMap((child) => withConjuncts(tree, child))
    .filter((child) => tree.tokens[child].upos === 'PROPN');
}

/** Who works with them: the subject of the clause, or the noun that the phrase is set behind. */
function workersOf(tree: Tree, noun: number): readonly number[] {
  const { head } = tree.tokens[noun];
  if (head < 0) return [];
  return isVerb(tree.tokens[head]) ? subjectsOf(tree, head) : [head];
}

/** The reality of the verb at or right above `head`, which reaches it from a phrase set behind its subject; "happened" for none. */
function standingAround(tree: Tree, head: number, governing: Governing): Reality {
  const verb = isVerb(tree.tokens[head]) ? head : tree.tokens[head].head;
  return verb >= 0 && isVerb(tree.tokens[verb]) ? realityAt(tree, verb, governing) : 'happened';
}

function jointWorkIn({ tree, governing }: VerbReading): readonly FoundEvent[] {
  return tree.tokens.flatMap(({ index, head }): readonly FoundEvent[] => {
    if (!joint.has(lemmaAt(tree, index)) || !prepositionsOf(tree, index).includes('in')) return [];
    const recipients = partnersOf(tree, index);
    const agents = workersOf(tree, index);
    if (recipients.length === 0 || agents.length === 0) return [];
    return [
      {
        predicate: index,
        sites: [index],
        outcome: cooperation,
        agents,
        recipients,
        standing: standingAround(tree, head, governing),
      },
    ];
  });
}

/** Finds joint work told beside what is done: "The fund, in partnership with Lima, will build …". */
export const byJointWork: EventRule = { card, find: jointWorkIn };
