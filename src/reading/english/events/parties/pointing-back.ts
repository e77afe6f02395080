import type { Participant } from '../../../../model/claim.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { pointingOf } from '../../lexicon/pointing-deeds.ts';
import { actorsKey } from '../actors-key.ts';
import type { RuledEvent, TokenEvent } from '../token-event.ts';

const definite = new Set(['the', 'this', 'that', 'these', 'those']);
/** Sentences back within which a definite noun may mean a deed told before. */
const reach = 6;

/** The sentence that is read, and the events of those before. */
interface Ground {
  readonly tree: Tree;
  readonly earlier: readonly RuledEvent[];
}

/** Which deeds a definite noun may mean, and how many sentences back. */
interface Pointing {
  readonly means: (event: RuledEvent) => boolean;
  readonly reach: number;
}

/** What a definite noun points at: deeds of its type, or of its very act; null for any other word. */
function pointingAt(tree: Tree, token: number): Pointing | null {
  if (tree.tokens[token].upos !== 'NOUN') return null;
  const isDefinite = dependents(tree, token, ['det']).some((word) => definite.has(lemmaAt(tree, word)));
  if (!isDefinite) return null;
  const lemma = lemmaAt(tree, token);
  const pointing = pointingOf(lemma);
  if (pointing !== undefined) return { means: ({ type }) => pointing.types.has(type), reach: pointing.reach };
  const act = eventNoun(lemma)?.gives.act;
  return act === undefined ? null : { means: (event) => event.act === act, reach };
}

/** Those who did what is meant in the sentences just before; empty where none did, or where different parties did. */
function doersOf(
  pointing: Pointing,
  sentence: number,
  earlier: readonly RuledEvent[],
): readonly Participant[] {
  const near =
    earlier.findLastIndex(({ citations }) => sentence - citations[0].sentence > pointing.reach) + 1;
  const told = earlier.slice(near).filter((event) => pointing.means(event) && event.status !== 'denied');
  const doers = told.map(({ participants }) => participants.filter(({ role }) => role === 'actor'));
  const [first, ...others] = doers.filter((one) => one.length > 0);
  // With two deeds of one kind by different parties it is not known which is meant.
  return first !== undefined && others.every((one) => actorsKey(one) === actorsKey(first)) ? first : [];
}

/**
 * The participants, with the doers of a deed told before as recipients where a definite noun points back at that deed: in "Fiji imposed
 * sanctions on two firms. … Kenya rejected the sanctions." Kenya acts towards Fiji. Unchanged where the event has a recipient, or where
 * several deeds may be meant.
 */
export function withDoers(
  participants: readonly Participant[],
  event: TokenEvent,
  { tree, earlier }: Ground,
): readonly Participant[] {
  const isOpen = event.outcome.roles === 'directed' && participants.every(({ role }) => role === 'actor');
  if (!isOpen || participants.length === 0) return participants;
  const own = new Set(participants.map(({ party }) => party.actor));
  const objects = dependents(tree, event.predicate, ['obj']);
  for (const token of new Set([...event.recipients, ...objects])) {
    const pointing = pointingAt(tree, token);
    const doers = pointing === null ? [] : doersOf(pointing, tree.sentence.index, earlier);
    const others = doers.filter(({ party }) => !own.has(party.actor));
    if (others.length > 0 && others.length === doers.length)
      return [...participants, ...others.map(({ party }) => ({ party, role: 'recipient' as const }))];
  }
  return participants;
}
