import type { Token } from '../../../../model/annotated.ts';
import { actIs } from '../../../../model/acts.ts';
import { timingVerbs } from '../../lexicon/event-time-words.ts';
import { eventNoun, type EventNoun } from '../../lexicon/event-nouns.ts';
import { judgedOwner } from '../../grammar/judged-subject.ts';
import { borrowedAgents, isOwned, partsOf, type Parts } from '../patterns/noun-parts.ts';
import { heldBefore, heldLater } from '../../propositions/reality/held-behind.ts';
import { nounRealityAt } from '../../propositions/reality/noun-reality.ts';
import { isPlainNoun } from '../patterns/plain-noun.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import { nounOutcome } from '../patterns/noun-outcome.ts';
import { isOnStrike, strikersOf } from '../patterns/stoppage.ts';
import type { VerbReading } from '../patterns/read-verbs.ts';
import type { FoundEvent } from '../token-event.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

const card: EventRuleCard = {
  name: 'event-noun',
  kind: 'event',
  pattern:
    'A noun that tells an event by itself (meeting, visit, signing, call, arrest, attack), with its parties in the ' +
    'possessive, in compounds, or after of, by, with, between, to, on. For contacts the subject of the clause that it sets ' +
    'the scene for takes part.',
  example: "The signing of a fisheries pact between Norway and Ghana closed the minister's visit to Accra.",
  mustNotMatch: 'The meeting room was painted green.',
};

/** Whether the noun is already told by a verb: the object of "held", "urged", "cancelled". */
function isTaken({ tree, matches }: VerbReading, noun: number): boolean {
  const { relation, head } = tree.tokens[noun];
  if (head < 0) return false;
  if ([...matches.values()].some((match) => match.noun === noun)) return true;
  const match = matches.get(head);
  const above = match?.outcome;
  // "The talks are scheduled to start": the verb tells nothing but that its clause is to come.
  if (above === null && relation === 'nsubj:pass' && match?.frame.clause !== undefined) return false;
  return (
    (relation === 'obj' || relation === 'nsubj:pass') && above !== undefined && above?.type !== 'SUPPORT'
  );
}

/** "The talks are due *to begin* on Friday": the infinitive that tells when, behind a word of planning; -1 for none. */
function dueAt(tree: Tree, noun: number): number {
  const { relation, head } = tree.tokens[noun];
  if (head < 0 || !relation.startsWith('nsubj')) return -1;
  return dependents(tree, head, ['xcomp']).find((verb) => timingVerbs.has(lemmaAt(tree, verb))) ?? -1;
}

/** Those who act in a contact: the noun's agents, and the subject of the clause unless a possessive names who acts. */
function agentsOf(
  tree: Tree,
  noun: number,
  { parts, isVisit }: { readonly parts: Parts; readonly isVisit: boolean },
): readonly number[] {
  const judged = judgedOwner(tree, noun);
  if (judged >= 0) return [judged];
  const owner = dependents(tree, noun, ['nmod:poss']);
  const isOwned = owner.some((token) => tree.tokens[token].upos !== 'PRON');
  if (isOwned) return parts.agents;
  const borrowed = borrowedAgents(tree, noun);
  // "In his letter to Lima, Sosa said": the owner is the one who comes after.
  const isLater = borrowed.some((token) => token > noun && tree.tokens[token].upos === 'PROPN');
  // "pushed Lima to trade during his visit": the owner alone visits.
  if (owner.length > 0 && isVisit && !isLater) return parts.agents;
  const own = isLater ? parts.agents.filter((token) => !owner.includes(token)) : parts.agents;
  return [...own, ...borrowed];
}

/**
 * The participle that tells when and where an event noun was: "the dialogue taking place in May", "the pact signed in 2009", "a summit,
 * to be held in May"; empty for none.
 */
function heldAt(tree: Tree, noun: number): readonly number[] {
  const own = dependents(tree, noun, ['acl']).filter((child) => timingVerbs.has(lemmaAt(tree, child)));
  if (own.length > 0) return own;
  // "the dialogue, taking place in May": the participle right behind, whatever the tree hangs it from.
  const at = tree.tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
  const next = tree.tokens[at];
  const isHeld = next !== undefined && /^VB[GN]$/.test(next.xpos) && timingVerbs.has(lemmaAt(tree, at));
  if (isHeld) return [at];
  const later = Math.max(heldBefore(tree, noun), heldLater(tree, noun), dueAt(tree, noun));
  return later < 0 ? [] : [later];
}

function doersOf(
  tree: Tree,
  noun: number,
  { parts, entry }: { readonly parts: Parts; readonly entry: EventNoun },
): readonly number[] {
  if (entry.gives.type === 'CONSULT')
    return agentsOf(tree, noun, { parts, isVisit: entry.gives.roles === 'visiting' });
  return isOnStrike(tree, noun) ? strikersOf(tree, noun) : parts.agents;
}

function eventOf({ tree, governing }: VerbReading, noun: number, entry: EventNoun): FoundEvent {
  const parts = partsOf(tree, noun, entry);
  const agents = doersOf(tree, noun, { parts, entry });
  return {
    predicate: noun,
    sites: [noun, ...heldAt(tree, noun)],
    outcome: nounOutcome(tree, entry.gives, { noun, agents, recipients: parts.recipients }),
    agents,
    recipients: parts.recipients,
    standing: nounRealityAt(tree, noun, governing),
  };
}

/** Whether a paper is only named and its making not told, as it is by "signed in 2004": "the upgrade of the Lima-Quito Trade Agreement". */
function isStandingPaper(tree: Tree, noun: number, { gives }: EventNoun): boolean {
  const { text, upos } = tree.tokens[noun];
  if (gives.type !== 'AGREE' || !/^\p{Lu}\p{Ll}/u.test(text) || dependents(tree, noun, ['acl']).length > 0)
    return false;
  const { relation } = tree.tokens[noun];
  if (upos === 'PROPN' && noun > 0) return heldAt(tree, noun).length === 0;
  return relation === 'conj' || (relation === 'nmod' && prepositionsOf(tree, noun).includes('of'));
}

/** The entry of a noun that tells an event by itself; undefined for other words and for what a verb tells already. */
function tellingEntry(reading: VerbReading, { index, upos, lemma, relation }: Token): EventNoun | undefined {
  if ((upos !== 'NOUN' && upos !== 'PROPN') || relation === 'compound') return undefined;
  const entry = eventNoun(lemma);
  if (entry === undefined || entry.alone === 'no') return undefined;
  if (entry.alone === 'owned' && !isOwned(reading.tree, index)) return undefined;
  // Only gatherings and treaties bear proper names.
  if (upos === 'PROPN' && !actIs(entry.gives, 'contact')) return undefined;
  if (isStandingPaper(reading.tree, index, entry)) return undefined;
  return isTaken(reading, index) || !isPlainNoun(reading.tree, index) ? undefined : entry;
}

/** Finds events that nouns tell by themselves: "The signing of the pact", "during his meeting with". */
export const byNoun: EventRule = {
  card,
  find: (reading) =>
    reading.tree.tokens.flatMap((token) => {
      const entry = tellingEntry(reading, token);
      if (entry === undefined) return [];
      const event = eventOf(reading, token.index, entry);
      // Support that is planned or possible, "more Chilean support for Peru", is only spoken of.
      return entry.alone === 'owned' && event.standing !== 'happened' ? [] : [event];
    }),
};
