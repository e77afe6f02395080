import { actIs } from '../../../../model/acts.ts';
import type { Status } from '../../../../model/claim.ts';
import { eventNoun, type EventNoun } from '../../lexicon/event-nouns.ts';
import { judgedOwner } from '../../grammar/judged-subject.ts';
import { borrowedAgents, partsOf, type Parts } from '../patterns/noun-parts.ts';
import { nounStanding } from '../standing/noun-standing.ts';
import { isPlainNoun } from '../patterns/plain-noun.ts';
import type { Standing } from '../standing/status.ts';
import type { TokenEvent } from '../token-event.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { drillOutcome, type VerbReading } from './verb-events.ts';

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
  const judged = judgedOwner(tree, noun);
  if (judged >= 0) return [judged];
  const owner = dependents(tree, noun, ['nmod:poss']);
  const isOwned = owner.some((token) => tree.tokens[token].upos !== 'PRON');
  return isOwned ? parts.agents : [...parts.agents, ...borrowedAgents(tree, noun)];
}

const holding = new Set(['take', 'hold', 'schedule', 'set', 'open', 'begin', 'plan']);

/** "the dialogue taking place in May": the participle tells when and where. */
function heldAt(tree: Tree, noun: number): readonly number[] {
  const own = dependents(tree, noun, ['acl']).filter((child) => holding.has(lemmaAt(tree, child)));
  if (own.length > 0) return own;
  // "the dialogue, taking place in May": the participle right behind, whatever the tree hangs it from.
  const at = tree.tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
  const next = tree.tokens[at];
  const isHeld = next !== undefined && /^VB[GN]$/.test(next.xpos) && holding.has(lemmaAt(tree, at));
  return isHeld ? [at] : [];
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

/** The events that nouns tell by themselves, in text order: "the signing of", "during his meeting with". */
export function nounEvents(tree: Tree, reading: VerbReading): readonly TokenEvent[] {
  const found: TokenEvent[] = [];
  for (const { upos, lemma, relation, index: noun } of tree.tokens) {
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    const entry = eventNoun(lemma);
    if (entry === undefined || !entry.alone || relation === 'compound') continue;
    // Only gatherings and treaties bear proper names.
    if (upos === 'PROPN' && !actIs(entry.gives, 'contact')) continue;
    if (isTaken(tree, noun, reading) || !isPlainNoun(tree, noun)) continue;
    found.push(eventOf({ tree, noun, entry, reading }));
  }
  return found;
}

/** Whether the standing is one that a claim can carry. */
export function isStatus(standing: Standing): standing is Status {
  return standing !== 'refused' && standing !== 'silent' && standing !== 'purpose';
}
