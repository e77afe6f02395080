import { outcome } from '../lexicon/event-frame.ts';
import { hangsBy } from './noun-parts.ts';
import { standingOf, type Matches, type Standing } from './status.ts';
import { subjectsOf } from '../grammar/subjects-of.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, withConjuncts } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { isVerb, lemmaAt } from '../grammar/word-kinds.ts';

const joint = new Set(['partnership', 'collaboration', 'cooperation']);
/** Words between "partnership" and whom it is with. */
const reach = 8;
const cooperation = outcome('COOPERATE', 'cooperation', { roles: 'mutual' });

/** The names behind "with" below a noun; "partners", "industry" and "countries" are nobody. */
function partnersOf(tree: Tree, noun: number): readonly number[] {
  const { head } = tree.tokens[noun];
  const beside = head < 0 ? [] : dependents(tree, head, ['nmod', 'obl']);
  return [...dependents(tree, noun, ['nmod', 'obl']), ...beside]
    .filter((child) => child > noun && child - noun <= reach)
    .filter((child) => hangsBy(tree, child).includes('with'))
    .flatMap((child) => withConjuncts(tree, child))
    .filter((child) => tree.tokens[child].upos === 'PROPN');
}

/** Who works with them: the subject of the clause, or the noun that the phrase is set behind. */
function workersOf(tree: Tree, noun: number): readonly number[] {
  const { head } = tree.tokens[noun];
  if (head < 0) return [];
  return isVerb(tree.tokens[head]) ? subjectsOf(tree, head) : [head];
}

/** As the verb above stands: two steps reach it from a phrase set behind its subject. */
function standingAround(tree: Tree, head: number, matches: Matches): Standing {
  const verb = isVerb(tree.tokens[head]) ? head : tree.tokens[head].head;
  return verb >= 0 && isVerb(tree.tokens[verb]) ? standingOf(tree, verb, matches) : 'happened';
}

/** "The fund, in partnership with Lima, will build …": who works with whom, besides what they do. */
export function jointWorkEvents(tree: Tree, matches: Matches): readonly TokenEvent[] {
  return tree.tokens.flatMap(({ index, head }): readonly TokenEvent[] => {
    if (!joint.has(lemmaAt(tree, index)) || !hangsBy(tree, index).includes('in')) return [];
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
        standing: standingAround(tree, head, matches),
        rule: 'event-joint-work',
      },
    ];
  });
}
