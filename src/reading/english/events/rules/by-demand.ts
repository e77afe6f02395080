import { bindingModals } from '../../lexicon/modal-verbs.ts';
import { subjectPronouns } from '../../lexicon/function-words.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { minded } from '../../lexicon/demanded-things.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import { subjectOf, subjectsOf } from '../../grammar/subjects-of.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import type { FoundEvent } from '../token-event.ts';
import { dependent, dependents, withConjuncts } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isNominal, lemmaAt } from '../../grammar/word-kinds.ts';

const card: EventRuleCard = {
  name: 'event-demand',
  kind: 'event',
  pattern:
    'A speech verb over a clause whose own subject "must", "should", "ought to" or "needs to" do something: a demand on that subject.',
  example: 'Norway said on Tuesday that Ghana must reopen the crossing.',
  mustNotMatch: 'The minister said she must leave early.',
};

/** Verbs of saying that demand nothing: to agree that another should do something asks it of nobody. */
const concord = new Set(['agree']);
const demand = outcome('REQUEST', 'demand');
/** Subjects that name nobody. */
const pronouns = new Set([...subjectPronouns, 'there', 'this', 'that']);

function binds(tree: Tree, predicate: number): boolean {
  if (minded.has(lemmaAt(tree, predicate))) return false;
  const words = dependents(tree, predicate, ['aux']).map((child) => lemmaAt(tree, child));
  return (
    words.some((word) => bindingModals.has(word)) ||
    (lemmaAt(tree, predicate) === 'need' && dependents(tree, predicate, ['xcomp']).length > 0)
  );
}

/** The predicates of what is said; a finite verb that the tree took for an object counts as one. */
function contentsOf(tree: Tree, speech: number): readonly number[] {
  const finite = dependents(tree, speech, ['obj']).filter((child) =>
    ['VBZ', 'VBP'].includes(tree.tokens[child].xpos),
  );
  return [...dependents(tree, speech, ['ccomp']), ...finite];
}

/** Whether a subject stands behind a noun and its preposition, and so is asked nothing: "Trade between *the two states* should grow". */
function isInsidePhrase(tree: Tree, subject: number): boolean {
  const preposition = dependent(tree, subject, ['case']);
  return preposition > 0 && preposition < subject && isNominal(tree.tokens[preposition - 1]);
}

/** Whether a subject points back at the one told: "told Lima that *it* should pay". */
function isBackPointing(tree: Tree, subject: number): boolean {
  return /^(?:it|they)$/i.test(tree.tokens[subject].text);
}

/** Those who are told, by name: "told *Lima* that it should pay". */
function addresseesOf(tree: Tree, speech: number): readonly number[] {
  if (lemmaAt(tree, speech) !== 'tell') return [];
  return dependents(tree, speech, ['obj', 'iobj'])
    .filter((child) => child > speech && tree.tokens[child].xpos.startsWith('NNP'))
    .flatMap((child) => withConjuncts(tree, child));
}

/** Those who are to do it: the subject, the one told where that is "it", or the name between the verbs that the tree took for an object. */
function addressedBy(tree: Tree, speech: number, content: number): readonly number[] {
  const { own } = subjectOf(tree, content);
  if (own !== null && isBackPointing(tree, own)) return addresseesOf(tree, speech);
  if (own !== null) return isInsidePhrase(tree, own) ? [] : withConjuncts(tree, own);
  if (tree.tokens[content].relation !== 'obj') return [];
  return dependents(tree, speech, ['obj']).filter((child) => child > speech && child === content - 1);
}

function demandsIn(tree: Tree): readonly FoundEvent[] {
  const speeches = tree.tokens.filter(
    ({ upos, lemma }) => upos === 'VERB' && saysClause(lemma) && !concord.has(lemma),
  );
  return speeches.flatMap((token) =>
    contentsOf(tree, token.index).flatMap((content): readonly FoundEvent[] => {
      if (!binds(tree, content)) return [];
      const addressed = addressedBy(tree, token.index, content).filter(
        (subject) => !pronouns.has(lemmaAt(tree, subject)),
      );
      const agents = subjectsOf(tree, token.index);
      if (addressed.length === 0 || agents.length === 0) return [];
      return [
        {
          predicate: token.index,
          sites: [token.index],
          outcome: demand,
          agents,
          recipients: addressed,
          standing: 'happened',
        },
      ];
    }),
  );
}

/** Finds demands that a speaker makes by saying what another must do: "Lima says Quito must withdraw". */
export const byDemand: EventRule = { card, find: ({ tree }) => demandsIn(tree) };
