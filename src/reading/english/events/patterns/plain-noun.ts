import { ambiguousNouns, callModifiers, publishers } from '../../lexicon/ambiguous-nouns.ts';
import { isTime, obliquesOf } from '../../grammar/obliques.ts';
import { isOfClass, isOfPeople } from './noun-kinds.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

function hasModifier(tree: Tree, noun: number, words: ReadonlySet<string>): boolean {
  return dependents(tree, noun, ['compound', 'amod']).some((child) => words.has(lemmaAt(tree, child)));
}

/**
 * Whether a noun tells an event where it has two meanings: a "call" is one by phone or a demand, a "test" one of arms or of
 * patience.
 */
export function isPlainNoun(tree: Tree, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  if (lemma === 'call') return isCallByWire(tree, noun);
  if (isInForce(tree, noun)) return false;
  if (lemma === 'release' && !isSettingFree(tree, noun)) return false;
  const { needs, bars } = ambiguousNouns.get(lemma) ?? {};
  if (needs !== undefined && !hasModifier(tree, noun, needs)) return false;
  return bars === undefined || !hasModifier(tree, noun, bars);
}

/** Whether a noun is a paper already in force, which tells no making of it: "an accord that took effect in 2019". */
function isInForce(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, ['acl:relcl']).some(
    (verb) =>
      (lemmaAt(tree, verb) === 'take' && tree.tokens[verb + 1]?.text === 'effect') ||
      (['come', 'enter'].includes(lemmaAt(tree, verb)) && tree.tokens[verb + 2]?.text === 'force'),
  );
}

/** Whether a release is one of people, ships or frozen money: "the release of two sailors", not "of a map" nor "a press release". */
function isSettingFree(tree: Tree, noun: number): boolean {
  if (dependents(tree, noun, ['compound', 'amod']).some((child) => publishers.has(lemmaAt(tree, child))))
    return false;
  const released = obliquesOf(tree, noun).filter(({ prepositions }) => prepositions.includes('of'));
  const isFreed = (token: number): boolean =>
    isOfPeople(tree, token) || isOfClass(tree, token, ['ship', 'assets']);
  return released.length === 0 || released.some(({ token }) => isFreed(token));
}

/** Whether a call is one by phone ("a phone call", "a call with Lima") and no demand ("a call for talks", "a call on Lima"). */
function isCallByWire(tree: Tree, noun: number): boolean {
  const phrases = dependents(tree, noun, ['nmod', 'acl'])
    .filter((child) => !isTime(tree, child))
    .flatMap((child) => prepositionsOf(tree, child));
  if (phrases.some((word) => ['for', 'on', 'of'].includes(word))) return false;
  return hasModifier(tree, noun, callModifiers) || phrases.some((word) => ['with', 'between'].includes(word));
}
