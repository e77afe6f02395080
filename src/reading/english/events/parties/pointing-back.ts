import type { Participant } from '../../../../model/claim.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { actorsKey } from '../actors-key.ts';
import type { RuledEvent, TokenEvent } from '../token-event.ts';

const definite = new Set(['the', 'this', 'that', 'these', 'those']);
/** A deed told within so many sentences may be the one that a definite noun means. */
const reach = 6;

/** The sentence that is read, and the events of those before. */
interface Ground {
  readonly tree: Tree;
  readonly earlier: readonly RuledEvent[];
}

/** What a definite noun tells, as an act: "the sanctions" gives the act of imposing them; null for other words. */
function deedAt(tree: Tree, token: number): RuledEvent['act'] | null {
  if (tree.tokens[token].upos !== 'NOUN') return null;
  const isDefinite = dependents(tree, token, ['det']).some((word) => definite.has(lemmaAt(tree, word)));
  return isDefinite ? (eventNoun(lemmaAt(tree, token))?.gives.act ?? null) : null;
}

/** Who did the act in the sentences before, with how far back; the nearest telling of it that names who did. */
function doersOf(
  act: RuledEvent['act'],
  sentence: number,
  earlier: readonly RuledEvent[],
): readonly Participant[] {
  const near = earlier.findLastIndex(({ citations }) => sentence - citations[0].sentence > reach) + 1;
  const told = earlier.slice(near).filter((event) => event.act === act && event.status !== 'denied');
  const doers = told.map(({ participants }) => participants.filter(({ role }) => role === 'actor'));
  const [first, ...others] = doers.filter((one) => one.length > 0);
  // Two deeds of the same kind by different parties: which is meant stays open.
  return first !== undefined && others.every((one) => actorsKey(one) === actorsKey(first)) ? first : [];
}

/**
 * The participants with whose deed the object is, where a definite noun points back at it: "Fiji imposed sanctions on two firms. … Kenya
 * rejected the sanctions." is towards Fiji. As they were where the event names a recipient, or where several may be meant.
 */
export function withDoers(
  participants: readonly Participant[],
  event: TokenEvent,
  { tree, earlier }: Ground,
): readonly Participant[] {
  const isOpen = event.outcome.roles === 'directed' && participants.every(({ role }) => role === 'actor');
  if (!isOpen || participants.length === 0) return participants;
  const own = new Set(participants.map(({ party }) => party.actor));
  for (const token of event.recipients) {
    const act = deedAt(tree, token);
    const doers = act === null ? [] : doersOf(act, tree.sentence.index, earlier);
    const others = doers.filter(({ party }) => !own.has(party.actor));
    if (others.length > 0 && others.length === doers.length)
      return [...participants, ...others.map(({ party }) => ({ party, role: 'recipient' as const }))];
  }
  return participants;
}
