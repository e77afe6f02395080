import { actingParties } from '../../actors/whom/parties-at.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { actIs } from '../../../../model/acts.ts';
import type { Participant } from '../../../../model/claim.ts';
import type { PartyFrame } from '../../actors/whom/party-frame.ts';
import type { TokenEvent } from '../token-event.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isVerb, lemmaAt } from '../../grammar/word-kinds.ts';

/** The verb of saying in whose content clause a word stands; -1 for none. */
function sayingAbove(tree: Tree, word: number): number {
  let here = word;
  for (let steps = 0; steps < 4 && here >= 0; steps += 1) {
    const { relation, head } = tree.tokens[here];
    if (relation === 'ccomp' && isVerb(tree.tokens[head])) return saysClause(lemmaAt(tree, head)) ? head : -1;
    if (relation !== 'conj' && relation !== 'xcomp' && isVerb(tree.tokens[here])) return -1;
    here = head;
  }
  return -1;
}

/**
 * Whether only the party whom a hostile deed befell tells of it, so that it is alleged: "Kenya said Chad had attacked its boats". What
 * others report of the deed has happened.
 */
export function isToldByTheOther(
  frame: PartyFrame,
  event: TokenEvent,
  participants: readonly Participant[],
): boolean {
  if (event.standing !== 'happened' || !actIs(event.outcome, 'contested')) return false;
  const verb = sayingAbove(frame.tree, event.sites[0]);
  if (verb < 0) return false;
  const speakers = subjectsOf(frame.tree, verb).flatMap((one) => actingParties(frame, one));
  const befallen = participants.filter(({ role }) => role === 'recipient');
  return speakers.some(({ actor }) => befallen.some(({ party }) => party.actor === actor));
}
