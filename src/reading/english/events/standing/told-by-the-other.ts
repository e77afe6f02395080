import { contentVerbAbove } from '../../grammar/content-verb.ts';
import { actingParties } from '../../actors/whom/parties-at.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { actIs } from '../../../../model/acts.ts';
import type { Participant } from '../../../../model/claim.ts';
import type { PartyFrame } from '../../actors/whom/party-frame.ts';
import type { TokenEvent } from '../token-event.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

/**
 * Whether a hostile deed is told by the party that suffered it, so that it is only alleged: "Kenya said Chad had attacked its boats". A
 * deed that others report has happened.
 */
export function isToldByTheOther(
  frame: PartyFrame,
  event: TokenEvent,
  participants: readonly Participant[],
): boolean {
  if (event.standing !== 'happened' || !actIs(event.outcome, 'contested')) return false;
  const verb = contentVerbAbove(frame.tree, event.sites[0]);
  if (verb < 0 || !saysClause(lemmaAt(frame.tree, verb))) return false;
  const speakers = subjectsOf(frame.tree, verb).flatMap((one) => actingParties(frame, one));
  const befallen = participants.filter(({ role }) => role === 'recipient');
  return speakers.some(({ actor }) => befallen.some(({ party }) => party.actor === actor));
}
