import { nounClassesOf } from '../../lexicon/event-noun-classes.ts';
import { eventNoun, type EventNoun } from '../../lexicon/event-nouns.ts';
import { scenePrepositions } from '../../lexicon/event-time-words.ts';
import { isPaired } from '../../lexicon/event-frame.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { obliquesOf } from '../../grammar/obliques.ts';
import { isPassive } from '../../grammar/voice.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import { stateOfAdjective } from '../../../../world/state-adjectives.ts';
import { dependents, withConjuncts } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';

/** Who acts and who receives in the event of a noun, as heads of noun phrases. */
export interface Parts {
  readonly agents: readonly number[];
  readonly recipients: readonly number[];
}

/** Who acts when the noun does not say so: the subject of the clause that it sets the scene for. */
export function borrowedAgents(tree: Tree, noun: number): readonly number[] {
  const { relation, head } = tree.tokens[noun];
  if (!relation.startsWith('obl') || head < 0 || tree.tokens[head].upos !== 'VERB') return [];
  if (isPassive(tree, head)) return [];
  return prepositionsOf(tree, noun).some((word) => scenePrepositions.has(word)) ? subjectsOf(tree, head) : [];
}

function modifiers(tree: Tree, noun: number, relations: readonly string[]): readonly number[] {
  return dependents(tree, noun, relations).flatMap((child) => withConjuncts(tree, child));
}

const pairing = new Set(['with', 'between', 'among']);

/** Partners whose phrase the tree hangs from the verb: "a meeting takes place between A and B". */
function laterPartners(tree: Tree, noun: number): readonly number[] {
  const { head } = tree.tokens[noun];
  if (head < 0) return [];
  const later = dependents(tree, head, ['obl', 'nmod']).find(
    (child) => child > noun && prepositionsOf(tree, child).some((word) => pairing.has(word)),
  );
  return later === undefined ? [] : withConjuncts(tree, later);
}

/**
 * Those who act where the tree attaches their "by" phrase to those acted on: "the arrest of two sailors *by Lima*". Empty where the noun
 * acted on itself tells a deed or a request.
 */
function agentsBehind(tree: Tree, victim: number): readonly number[] {
  const { lemma, upos } = tree.tokens[victim];
  if (upos !== 'PROPN' && (eventNoun(lemma) !== undefined || nounClassesOf(lemma).has('request'))) return [];
  return obliquesOf(tree, victim)
    .filter(({ prepositions, token }) => prepositions.includes('by') && token > victim)
    .map(({ token }) => token);
}

/** The parties of an event noun, from its possessive, its prepositional phrases and its modifiers. */
export function partsOf(tree: Tree, noun: number, entry: EventNoun): Parts {
  const agents: number[] = [];
  const recipients: number[] = [];
  const isTogether = isPaired(entry.gives);
  // "Lima's arrest" is done to Lima, "Lima's arrest of two sailors" by Lima.
  const isSuffered =
    entry.of === 'victim' && !obliquesOf(tree, noun).some(({ prepositions }) => prepositions.includes('of'));
  (isSuffered ? recipients : agents).push(...modifiers(tree, noun, ['nmod:poss']));
  for (const { prepositions, token } of obliquesOf(tree, noun)) {
    if (prepositions.includes('by') || (prepositions.includes('from') && !entry.recipients.includes('from')))
      agents.push(token);
    else if (prepositions.includes('of')) {
      // "the settlement of a dispute": the dispute is no party to it.
      if (entry.of === 'actor') agents.push(token);
      else if (!isTogether) {
        recipients.push(token);
        agents.push(...agentsBehind(tree, token));
      }
    } else if (prepositions.some((word) => entry.recipients.includes(word))) recipients.push(token);
  }
  if (agents.length === 0) agents.push(...modifiers(tree, noun, ['compound', 'amod', 'nmod:desc']));
  if (recipients.length === 0 && entry.gives.roles === 'mutual')
    recipients.push(...laterPartners(tree, noun));
  return { agents, recipients };
}

/** Whether a noun has its owner beside it: a name in the possessive or behind "by", or a state before it ("Peruvian curbs"). */
export function isOwned(tree: Tree, noun: number): boolean {
  const { tokens } = tree;
  const isNamed = (token: number): boolean => tokens[token].upos !== 'PRON';
  if (dependents(tree, noun, ['nmod:poss']).some(isNamed)) return true;
  if (obliquesOf(tree, noun).some(({ prepositions, token }) => prepositions.includes('by') && isNamed(token)))
    return true;
  // "Lima and Quito support boats": two names joined before a noun may be the subject of a verb.
  return dependents(tree, noun, ['amod', 'compound']).some(
    (token) =>
      stateOfAdjective(tokens[token].text) !== null && dependents(tree, token, ['conj']).length === 0,
  );
}
