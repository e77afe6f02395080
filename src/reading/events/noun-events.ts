import type { Status } from '../../model/claim.ts';
import { eventNoun, type EventNoun } from '../en/event-nouns.ts';
import { borrowedAgents, hangsBy, partsOf } from './noun-parts.ts';
import { ownStanding, type Standing } from './status.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, isVerb, lemmaAt, type Tree } from './tree.ts';
import type { VerbReading } from './verb-events.ts';

const coming = new Set(
  'planned upcoming scheduled forthcoming next future coming imminent expected'.split(' '),
);
const supposed = new Set('possible potential proposed prospective hypothetical'.split(' '));
const claimed = new Set('alleged reported purported supposed'.split(' '));
const called = new Set('cancelled canceled postponed scrapped failed aborted'.split(' '));
const ahead = new Set(['ahead', 'prior']);

/** How the event of a noun stands, by its adjectives and its preposition. */
export function nounStanding(tree: Tree, noun: number): Standing {
  for (const child of dependents(tree, noun, ['amod', 'acl', 'det'])) {
    const word = tree.tokens[child].text.toLowerCase();
    if (coming.has(word)) return 'planned';
    if (supposed.has(word)) return 'hypothetical';
    if (claimed.has(word) && tree.tokens[child].relation === 'amod') return 'alleged';
    if (called.has(word) || word === 'no') return 'denied';
  }
  const hangs = hangsBy(tree, noun);
  if (hangs.some((word) => ahead.has(word))) return 'planned';
  return hangs.some((word) => word === 'after' || word === 'following') ? 'happened' : inClause(tree, noun);
}

/** A noun told in a clause about what is to come or might be is no plain fact. */
function inClause(tree: Tree, noun: number): Standing {
  let here = tree.tokens[noun].head;
  for (let steps = 0; steps < 4 && here >= 0 && !isVerb(tree.tokens[here]); steps += 1)
    here = tree.tokens[here].head;
  if (here < 0) return 'happened';
  const standing = ownStanding(tree, here);
  return standing === 'planned' || standing === 'hypothetical' ? standing : 'happened';
}

const phones = new Set(['phone', 'telephone', 'video', 'conference', 'hotline']);
const spoken = new Set([
  'verbal',
  'personal',
  'scathing',
  'heart',
  'panic',
  'political',
  'rhetorical',
  'twitter',
  'cyber',
]);
const arms = new Set([
  'nuclear',
  'missile',
  'ballistic',
  'weapon',
  'rocket',
  'bomb',
  'atomic',
  'hydrogen',
  'satellite',
  'icbm',
]);

function hasModifier(tree: Tree, noun: number, words: ReadonlySet<string>): boolean {
  return dependents(tree, noun, ['compound', 'amod']).some((child) => words.has(lemmaAt(tree, child)));
}

/** Words of two minds: a "call" is one by phone or a demand, a "test" one of arms or of patience. */
export function isPlainNoun(tree: Tree, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  if (lemma === 'test' || lemma === 'launch') return hasModifier(tree, noun, arms);
  if (lemma === 'attack' || lemma === 'assault') return !hasModifier(tree, noun, spoken);
  if (lemma !== 'call') return true;
  const phrases = dependents(tree, noun, ['nmod', 'acl']).flatMap((child) => hangsBy(tree, child));
  if (phrases.some((word) => ['for', 'on', 'of'].includes(word))) return false;
  return hasModifier(tree, noun, phones) || phrases.some((word) => ['with', 'between'].includes(word));
}

/** Whether the noun is already told by a verb: the object of "held", "urged", "cancelled". */
function isTaken(tree: Tree, noun: number, reading: VerbReading): boolean {
  const { relation, head } = tree.tokens[noun];
  if (head < 0) return false;
  if ([...reading.matches.values()].some((match) => match.noun === noun)) return true;
  const above = reading.matches.get(head)?.outcome;
  return (
    (relation === 'obj' || relation === 'nsubj:pass') && above !== undefined && above?.type !== 'SUPPORT'
  );
}

function eventOf(tree: Tree, noun: number, entry: EventNoun): TokenEvent {
  const parts = partsOf(tree, noun, entry);
  const isContact = entry.gives.type === 'CONSULT';
  const agents =
    parts.agents.length === 0 || isContact
      ? [...parts.agents, ...(isContact ? borrowedAgents(tree, noun) : [])]
      : parts.agents;
  return {
    predicate: noun,
    sites: [noun],
    outcome: entry.gives,
    agents,
    recipients: parts.recipients,
    standing: nounStanding(tree, noun),
    rule: 'event-noun',
  };
}

/** The events that nouns tell by themselves, in text order: "the signing of", "during his meeting with". */
export function nounEvents(tree: Tree, reading: VerbReading): readonly TokenEvent[] {
  return tree.tokens.flatMap((token): readonly TokenEvent[] => {
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return [];
    const entry = eventNoun(token.lemma);
    if (entry === undefined || !entry.alone || token.relation === 'compound') return [];
    if (isTaken(tree, token.index, reading) || !isPlainNoun(tree, token.index)) return [];
    return [eventOf(tree, token.index, entry)];
  });
}

/** Whether the standing is one that a claim can carry. */
export function isStatus(standing: Standing): standing is Status {
  return standing !== 'refused' && standing !== 'silent' && standing !== 'purpose';
}
