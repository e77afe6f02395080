import type { LocalActor } from '../../../../model/actor.ts';
import { dependents } from '../../grammar/dependents.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
import { isTime } from '../../grammar/obliques.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { sittingMembers } from '../../lexicon/deliberating-bodies.ts';
import { isBodyOfStates } from '../body-of-states.ts';
import type { TokenEvent } from '../token-event.ts';

/** Whether a noun names the members who sit for a body: "EU leaders". */
function areMembers(tree: Tree, token: number): boolean {
  return tree.tokens[token].xpos === 'NNS' && sittingMembers.has(lemmaAt(tree, token));
}

/** Whether a verb only tells what a meeting is for and no meeting of its own: "met to discuss the dam", "…, discussing the dam". */
function isAside(tree: Tree, predicate: number): boolean {
  const { relation, xpos } = tree.tokens[predicate];
  if (xpos === 'VBG') return dependents(tree, predicate, ['aux']).length === 0;
  return isInfinitive(tree, predicate) && relation === 'advcl';
}

/**
 * Whether a body of several states meets by itself, so that no partner is to be named: "EU leaders meet in Oslo", "the Security Council
 * met on Monday". A ministry or firm that "met" has met somebody.
 */
export function sitsByItself(tree: Tree, event: TokenEvent, only: LocalActor): boolean {
  if (isAside(tree, event.predicate)) return false;
  if (event.recipients.some((token) => !isTime(tree, token)) || !isBodyOfStates(only)) return false;
  return event.agents.some((agent) => areMembers(tree, agent) || tree.tokens[agent].upos === 'PROPN');
}
