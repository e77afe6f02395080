import type { EventType, Status } from '../../model/claim.ts';
import { eventNoun, type EventNoun } from '../en/event-nouns.ts';
import { borrowedAgents, hangsBy, partsOf, type Parts } from './noun-parts.ts';
import { nounStanding } from './noun-standing.ts';
import type { Standing } from './status.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, lemmaAt, type Tree } from './tree.ts';
import { drillOutcome, type VerbReading } from './verb-events.ts';

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

/** For contacts the subject of the clause takes part as well, unless a possessive names who does. */
function agentsOf(tree: Tree, noun: number, parts: Parts): readonly number[] {
  const owner = dependents(tree, noun, ['nmod:poss']);
  const isOwned = owner.some((token) => tree.tokens[token].upos !== 'PRON');
  return isOwned ? parts.agents : [...parts.agents, ...borrowedAgents(tree, noun)];
}

const holding = new Set(['take', 'hold', 'schedule', 'set', 'open', 'begin', 'plan']);

/** "the dialogue taking place in May": the participle tells when and where. */
function heldAt(tree: Tree, noun: number): readonly number[] {
  return dependents(tree, noun, ['acl']).filter((child) => holding.has(lemmaAt(tree, child)));
}

interface NounFrame {
  readonly tree: Tree;
  readonly noun: number;
  readonly entry: EventNoun;
  readonly reading: VerbReading;
}

function eventOf({ tree, noun, entry, reading }: NounFrame): TokenEvent {
  const parts = partsOf(tree, noun, entry);
  const agents = entry.gives.type === 'CONSULT' ? agentsOf(tree, noun, parts) : parts.agents;
  const standing = nounStanding(tree, noun, reading.matches);
  const outcome = drillOutcome(tree, entry.gives, { noun, recipients: parts.recipients });
  return {
    predicate: noun,
    sites: [noun, ...heldAt(tree, noun)],
    outcome,
    agents,
    recipients: parts.recipients,
    standing,
    rule: 'event-noun',
  };
}

/** Only gatherings and treaties bear proper names. */
const named = new Set<EventType>(['CONSULT', 'AGREE']);

/** The events that nouns tell by themselves, in text order: "the signing of", "during his meeting with". */
export function nounEvents(tree: Tree, reading: VerbReading): readonly TokenEvent[] {
  return tree.tokens.flatMap((token): readonly TokenEvent[] => {
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return [];
    const entry = eventNoun(token.lemma);
    if (entry === undefined || !entry.alone || token.relation === 'compound') return [];
    if (token.upos === 'PROPN' && !named.has(entry.gives.type)) return [];
    if (isTaken(tree, token.index, reading) || !isPlainNoun(tree, token.index)) return [];
    return [eventOf({ tree, noun: token.index, entry, reading })];
  });
}

/** Whether the standing is one that a claim can carry. */
export function isStatus(standing: Standing): standing is Status {
  return standing !== 'refused' && standing !== 'silent' && standing !== 'purpose';
}
