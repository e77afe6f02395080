import { actIs } from '../../../model/acts.ts';
import { verbFrames } from '../lexicon/event-verbs.ts';
import type { Outcome } from '../lexicon/event-frame.ts';
import { armedWords, forcefulGroups, forcefulOnes } from '../lexicon/people-groups.ts';
import { eventNoun } from '../lexicon/event-nouns.ts';
import { dependents } from '../grammar/dependents.ts';
import { counterOf } from '../grammar/partitives.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';

/** Whether an act is one that people without a name do: force, protest, and the setting free of those whom they hold. */
export function isDoneByAnybody(act: Outcome): boolean {
  return actIs(act, 'force') || act.type === 'RETREAT';
}

/** Whether a noun, with the word before it, is of one who uses force, or of men or forces under arms: "a gunman", "masked men". */
export function isArmed(noun: string, before: string): boolean {
  return forcefulOnes.has(noun) || (/^(?:men|forces)$/.test(noun) && armedWords.has(before));
}

/** Whether a noun, with the word before it, is of those who use force or march: "attackers", "masked men"; not "an adult", "leaders". */
export function isOfForceful(noun: string, before: string): boolean {
  return forcefulGroups.has(noun) || isArmed(noun, before);
}

/** Whether people are called by a noun of those who use force or march: "masked attackers". */
export function isForceful(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return isOfForceful(words.at(-1) ?? '', words.at(-2) ?? '');
}

/** Whether a verb tells of force, of protest or of troops, by itself or by the noun that is its object: "attacked", "launched an attack". */
function tellsForce(tree: Tree, verb: number): boolean {
  const { lemma, text } = tree.tokens[verb];
  const byNoun = dependents(tree, verb, ['obj']).some((object) => {
    const noun = eventNoun(lemmaAt(tree, object));
    return noun !== undefined && isDoneByAnybody(noun.gives);
  });
  const frames = verbFrames(lemma, text) ?? [];
  return byNoun || frames.some(({ gives }) => gives !== null && gives !== 'noun' && isDoneByAnybody(gives));
}

/**
 * Whether a noun of people is the subject of a verb of force, or of one that sends them out: "Gunmen stormed a hotel", "Police were deployed
 * to the parliament".
 */
export function usesForce(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  const counter = tokens[counterOf(tokens, at)];
  const { relation, head } = counter.relation === 'conj' ? tokens[counter.head] : counter;
  if (relation === 'nsubj:pass') return /^(?:deploy|mobilize|mobilise|station)$/.test(tokens[head].lemma);
  return (relation === 'nsubj' || relation === 'obl:agent') && tellsForce(tree, head);
}
