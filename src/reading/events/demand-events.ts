import { outcome } from './frame.ts';
import { surfaceSubjects } from './surface-subject.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, lemmaAt, type Tree } from './tree.ts';

const speaking = new Set(
  'say insist stress declare add tell assert state argue maintain reiterate'.split(' '),
);
const binding = new Set(['must', 'should', 'ought']);
const demand = outcome('REQUEST', 'demand', { mode: 'change' });
const pronouns = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'there', 'this', 'that', 'you']);

function binds(tree: Tree, predicate: number): boolean {
  const words = dependents(tree, predicate, ['aux']).map((child) => lemmaAt(tree, child));
  return (
    words.some((word) => binding.has(word)) ||
    (lemmaAt(tree, predicate) === 'need' && dependents(tree, predicate, ['xcomp']).length > 0)
  );
}

/** "Lima says Quito must withdraw": what a speaker says that another must do is a demand on that other. */
export function demandEvents(tree: Tree): readonly TokenEvent[] {
  return tree.tokens.flatMap((token): readonly TokenEvent[] => {
    if (token.upos !== 'VERB' || !speaking.has(token.lemma)) return [];
    return dependents(tree, token.index, ['ccomp']).flatMap((content): readonly TokenEvent[] => {
      if (!binds(tree, content)) return [];
      const addressed = dependents(tree, content, ['nsubj']).filter(
        (subject) => !pronouns.has(lemmaAt(tree, subject)),
      );
      const agents = surfaceSubjects(tree, token.index);
      if (addressed.length === 0 || agents.length === 0) return [];
      return [
        {
          predicate: token.index,
          sites: [token.index],
          outcome: demand,
          agents,
          recipients: addressed,
          standing: 'happened',
          rule: 'event-demand',
        },
      ];
    });
  });
}
