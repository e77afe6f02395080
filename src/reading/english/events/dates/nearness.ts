import { headOfSpan } from '../../grammar/head-of-span.ts';
import { actIs } from '../../../../model/acts.ts';
import { dependents } from '../../grammar/dependents.ts';
import { hasComma } from '../../grammar/nearby-subject.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { nearestSite } from '../../grammar/site.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isVerb, lemmaAt } from '../../grammar/word-kinds.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { backgroundPrepositions, settingPrepositions } from '../../lexicon/event-time-words.ts';
import { isOfScene } from '../scene-participle.ts';
import type { TokenEvent } from '../token-event.ts';

/** A date of the sentence: the word that heads it, and whether it is one day. */
export interface HungDate {
  readonly head: number;
  readonly isDay: boolean;
}

/** Where a date hangs in the tree; null where its words are no part of it. */
export function hungDate(tree: Tree, { span, date }: DateFinding): HungDate | null {
  const head = headOfSpan(tree, span)?.index ?? -1;
  return head < 0 ? null : { head, isDay: date?.precision === 'day' };
}

/** Whether an event noun only sets the time of another event: behind "after", "since", "ahead of", "following" or "the eve of". */
export function isBackground(tree: Tree, noun: number): boolean {
  if (eventNoun(lemmaAt(tree, noun)) === undefined) return false;
  if (prepositionsOf(tree, noun).some((word) => backgroundPrepositions.has(word))) return true;
  const { head } = tree.tokens[noun];
  if (head < 0) return false;
  // "met in Lima, following a summit": a preposition taken for a participle.
  return lemmaAt(tree, head) === 'eve' || tree.tokens[head].text.toLowerCase() === 'following';
}

/** Whether a noun is a deed that an act of speech is about, with a time of its own: "condemned the attack of May". */
function isSpokenOf(tree: Tree, noun: number, event: TokenEvent): boolean {
  const { outcome } = event;
  if (outcome.type === 'AGREE' || !actIs(outcome, 'spoken') || eventNoun(lemmaAt(tree, noun)) === undefined)
    return false;
  // "the statement of May accused Lima": the subject speaks.
  if (tree.tokens[noun].relation === 'nsubj') return false;
  return !prepositionsOf(tree, noun).some((word) => settingPrepositions.has(word));
}

/** Whether the tree hangs a date from another event: "following a summit last week", "condemned the attack of May". */
function hangsFromOther(tree: Tree, { head: date, isDay }: HungDate, event: TokenEvent): boolean {
  let here = tree.tokens[date].head;
  for (let steps = 0; here >= 0 && steps < 8 && !event.sites.includes(here); steps += 1) {
    if (isVerb(tree.tokens[here])) return false;
    if (isBackground(tree, here) || (!isDay && isSpokenOf(tree, here, event))) return true;
    here = tree.tokens[here].head;
  }
  return false;
}

/**
 * Whether a date stands behind another event and so may be of either: "met her after a visit to Lima on Tuesday", "condemned the attack by
 * Chile in March".
 */
function isBehindOther(tree: Tree, { head: date, isDay }: HungDate, event: TokenEvent): boolean {
  const from = Math.max(...event.sites);
  for (let at = from + 1; at < date; at += 1) {
    const isOther = isBackground(tree, at) || (!isDay && isObjectOf(tree, at, event));
    if (isOther && !hasComma(tree, at, date)) return true;
  }
  return false;
}

/** Whether a noun is the deed that an act of speech is about, or whatever is proposed or asked for: "proposed a truce in March". */
function isObjectOf(tree: Tree, noun: number, event: TokenEvent): boolean {
  const { relation, head } = tree.tokens[noun];
  if (relation !== 'obj' || !event.sites.includes(head)) return false;
  return event.outcome.type === 'REQUEST' || isSpokenOf(tree, noun, event);
}

/** Whether a date is, or may be, that of another event that only sets the scene or is spoken of. */
export function isOfAnother(tree: Tree, date: HungDate, event: TokenEvent): boolean {
  return hangsFromOther(tree, date, event) || isBehindOther(tree, date, event);
}

/** Whether the event is the subject of which the date is said: "The talks were on Tuesday". */
function isSaidOf(tree: Tree, { head: date }: HungDate, event: TokenEvent): boolean {
  return dependents(tree, date, ['nsubj']).some((child) => event.sites.includes(child));
}

/** How near a date stands to an event: 0 for its own, 1 for one of its clause, -1 for any other. */
export function nearness(tree: Tree, date: HungDate, event: TokenEvent): number {
  if (isSaidOf(tree, date, event)) return 0;
  if (isOfAnother(tree, date, event)) return -1;
  return isOfScene(tree, date.head, event.sites[0]) ? 0 : nearestSite(tree, date.head, event.sites);
}
