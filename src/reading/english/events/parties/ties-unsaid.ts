import type { Sentence } from '../../../../model/annotated.ts';
import type { Participant } from '../../../../model/claim.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { nounClassesOf } from '../../lexicon/event-noun-classes.ts';
import { isPaired } from '../../lexicon/event-frame.ts';
import { actorsKey } from '../actors-key.ts';
import type { RuledEvent, TokenEvent } from '../token-event.ts';

/** Sentences back in which the pair is looked for. */
const reach = 2;

/** Whether an event is ties in the passive, whose clause does not say between whom: "Diplomatic relations were established in 1975". */
function isOfTies(tree: Tree, { outcome, sites: [verb] }: TokenEvent): boolean {
  if (outcome.type !== 'AGREE' || !isPaired(outcome) || !isPassive(tree, verb)) return false;
  return dependents(tree, verb, ['nsubj:pass']).some((subject) => areTies(lemmaAt(tree, subject)));
}

const areTies = (lemma: string): boolean => nounClassesOf(lemma).has('relations');

/** Whether a sentence has ties as the subject of a passive; the sentences before may say between whom they are. */
export function tellsOfTies({ tokens }: Sentence): boolean {
  return tokens.some(({ relation, lemma }) => relation === 'nsubj:pass' && areTies(lemma.toLowerCase()));
}

/**
 * The participants; for ties without any, the two parties of the events right before: "Chile and Laos will open embassies. Diplomatic
 * relations were established in 1975." Empty where those events have other parties as well.
 */
export function withPairOfTies(
  participants: readonly Participant[],
  event: TokenEvent,
  { tree, earlier }: { readonly tree: Tree; readonly earlier: readonly RuledEvent[] },
): readonly Participant[] {
  if (participants.length > 0 || !isOfTies(tree, event)) return participants;
  const near = earlier.filter(({ citations }) => tree.sentence.index - citations[0].sentence <= reach);
  const pairs = near.map((one) => one.participants).filter(({ length }) => length > 1);
  const keys = new Set(pairs.map(actorsKey));
  const [pair] = pairs;
  return pair === undefined || pair.length !== 2 || keys.size > 1
    ? participants
    : pair.map(({ party }) => ({ party, role: 'actor' }));
}
