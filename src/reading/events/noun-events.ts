import type { Status } from '../../model/claim.ts';
import { eventNoun, type EventNoun } from '../en/event-nouns.ts';
import { obliquesOf } from './clause.ts';
import { surfaceSubjects } from './surface-subject.ts';
import type { Standing } from './status.ts';
import type { TokenEvent } from './token-event.ts';
import { dependent, dependents, lemmaAt, withConjuncts, type Tree } from './tree.ts';
import type { VerbReading } from './verb-events.ts';

const coming = new Set(
  'planned upcoming scheduled forthcoming next future coming imminent expected'.split(' '),
);
const supposed = new Set('possible potential proposed prospective hypothetical likely further'.split(' '));
const claimed = new Set('alleged reported purported supposed'.split(' '));
const called = new Set('cancelled canceled postponed scrapped failed aborted'.split(' '));

function nounStanding(tree: Tree, noun: number): Standing {
  for (const child of dependents(tree, noun, ['amod', 'acl', 'det'])) {
    const word = tree.tokens[child].text.toLowerCase();
    if (coming.has(word)) return 'planned';
    if (supposed.has(word)) return 'hypothetical';
    if (claimed.has(word) && tree.tokens[child].relation === 'amod') return 'alleged';
    if (called.has(word) || word === 'no') return 'denied';
  }
  return 'happened';
}

const ahead = new Set(['ahead', 'prior']);
const borrowing = new Set(['during', 'after', 'following', 'at', 'in', 'on', 'before', 'ahead', 'through']);

/** Prepositions by which a noun phrase hangs from its clause. */
function hangsBy(tree: Tree, noun: number): readonly string[] {
  return dependents(tree, noun, ['case']).map((word) => lemmaAt(tree, word));
}

/** Who acts when the noun does not say so: the subject of the clause that it sets the scene for. */
function borrowed(tree: Tree, noun: number): readonly number[] {
  const { relation, head } = tree.tokens[noun];
  if (!relation.startsWith('obl') || head < 0 || tree.tokens[head].upos !== 'VERB') return [];
  return hangsBy(tree, noun).some((word) => borrowing.has(word)) ? surfaceSubjects(tree, head) : [];
}

function statusByPlace(tree: Tree, noun: number, own: Standing): Standing {
  return own === 'happened' && hangsBy(tree, noun).some((word) => ahead.has(word)) ? 'planned' : own;
}

interface Parts {
  readonly agents: readonly number[];
  readonly recipients: readonly number[];
}

function modifiers(tree: Tree, noun: number, relations: readonly string[]): readonly number[] {
  return dependents(tree, noun, relations).flatMap((child) => withConjuncts(tree, child));
}

function partsOf(tree: Tree, noun: number, entry: EventNoun): Parts {
  const agents = [...modifiers(tree, noun, ['nmod:poss'])];
  const recipients: number[] = [];
  for (const { prepositions, token } of obliquesOf(tree, noun)) {
    if (prepositions.includes('by')) agents.push(token);
    else if (prepositions.includes('of')) (entry.of === 'actor' ? agents : recipients).push(token);
    else if (prepositions.some((word) => entry.recipients.includes(word))) recipients.push(token);
  }
  if (agents.length === 0) agents.push(...modifiers(tree, noun, ['compound', 'amod', 'nmod:desc']));
  return { agents, recipients };
}

/** Whether the noun is already told by a verb: the object of "held", "urged", "cancelled". */
function isTaken(tree: Tree, noun: number, reading: VerbReading): boolean {
  const { relation, head } = tree.tokens[noun];
  if (head < 0) return false;
  if ([...reading.matches.values()].some((match) => match.noun === noun)) return true;
  return (
    (relation === 'obj' || relation === 'nsubj:pass') &&
    reading.matches.has(head) &&
    reading.matches.get(head)?.outcome?.type !== 'SUPPORT'
  );
}

const contacts = new Set(['CONSULT']);

function eventOf(tree: Tree, noun: number, entry: EventNoun): TokenEvent {
  const parts = partsOf(tree, noun, entry);
  const agents =
    parts.agents.length === 0 && contacts.has(entry.gives.type) ? borrowed(tree, noun) : parts.agents;
  const standing = statusByPlace(tree, noun, nounStanding(tree, noun));
  return {
    predicate: noun,
    sites: [noun],
    outcome: entry.gives,
    agents,
    recipients: parts.recipients,
    standing,
    rule: 'event-noun',
  };
}

/** The events that nouns tell by themselves, in text order: "the signing of", "during his meeting with". */
export function nounEvents(tree: Tree, reading: VerbReading): readonly TokenEvent[] {
  return tree.tokens.flatMap((token): readonly TokenEvent[] => {
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return [];
    const entry = eventNoun(token.lemma);
    if (entry === undefined || !entry.alone || isTaken(tree, token.index, reading)) return [];
    if (dependent(tree, token.index, ['compound:prt']) >= 0 || token.relation === 'compound') return [];
    return [eventOf(tree, token.index, entry)];
  });
}

/** Whether the standing is one that a claim can carry. */
export function isStatus(standing: Standing): standing is Status {
  return standing !== 'refused' && standing !== 'silent';
}
