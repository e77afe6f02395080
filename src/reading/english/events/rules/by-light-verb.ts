import type { Clause } from '../patterns/clause.ts';
import { dependents, withConjuncts } from '../../grammar/dependents.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { nounClassesOf } from '../../lexicon/event-noun-classes.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import { nounOutcome } from '../patterns/noun-outcome.ts';
import { toldVerbs, type ToldVerb } from '../patterns/told-verb.ts';
import type { Reality } from '../../propositions/reality/reality.ts';
import type { FoundEvent } from '../token-event.ts';

const card: EventRuleCard = {
  name: 'event-light-verb',
  kind: 'event',
  pattern:
    'A verb that says little (hold, pay, stage, launch, make, open) with an event noun as object: the noun gives the type, ' +
    'the verb gives the parties and the tense.',
  example: 'Norway and Ghana held talks on fisheries in Accra.',
  mustNotMatch: 'The museum holds letters from the period.',
};

/** Those who act behind "by", also where the tree attaches it to the event noun: "was issued a pardon by the president". */
function byPhrases(clause: Clause): readonly number[] {
  return clause.obliques.filter(({ prepositions }) => prepositions.includes('by')).map(({ token }) => token);
}

/**
 * Those whose letter or threat it is, though others carry it: "The paper carried the president's message", "the warning from Lima, carried
 * by the paper"; empty for other nouns.
 */
function writersOf(tree: Tree, { match: { noun } }: ToldVerb): readonly number[] {
  const classes = nounClassesOf(lemmaAt(tree, noun));
  if (!classes.has('letter') && !classes.has('threat')) return [];
  const owners = dependents(tree, noun, ['nmod:poss']).filter((one) => tree.tokens[one].upos !== 'PRON');
  const from = dependents(tree, noun, ['nmod']).filter((one) => prepositionsOf(tree, one).includes('from'));
  return [...owners, ...from].flatMap((owner) => withConjuncts(tree, owner));
}

/**
 * Those who act: the writers of a letter or threat, else the subject, else those behind "by", else the owner: "Lima's offer was made
 * public".
 */
function agentsOf(tree: Tree, told: ToldVerb): readonly number[] {
  const { clause, match } = told;
  const writers = writersOf(tree, told);
  if (writers.length > 0) return writers;
  if (clause.agents.length > 0) return clause.agents;
  const named = byPhrases(clause);
  if (named.length > 0 || !clause.passive) return named;
  return dependents(tree, match.noun, ['nmod:poss']).flatMap((owner) => withConjuncts(tree, owner));
}

/** The reality of the event: denied for "no talks", silent for "any talks", else as the verb makes it ("cancelled the talks"). */
function carriedStanding(tree: Tree, { match: { noun, frame }, standing }: ToldVerb): Reality {
  const determiners = dependents(tree, noun, ['det']).map((child) => lemmaAt(tree, child));
  if (determiners.includes('any')) return 'silent';
  if (determiners.includes('no')) return 'denied';
  return frame.inner !== undefined && standing === 'happened' ? frame.inner : standing;
}

function eventOf(tree: Tree, told: ToldVerb): FoundEvent {
  const { predicate, match } = told;
  const agents = agentsOf(tree, told);
  return {
    predicate: match.noun,
    outcome: nounOutcome(tree, told.outcome, { ...match, agents }),
    sites: [predicate, match.noun],
    agents,
    recipients: told.recipients,
    standing: carriedStanding(tree, told),
  };
}

/** Finds events told by a noun under a verb that says little: "The two held talks". */
export const byLightVerb: EventRule = {
  card,
  find: (reading) => toldVerbs(reading, ({ noun }) => noun >= 0).map((told) => eventOf(reading.tree, told)),
};
