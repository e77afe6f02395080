import type { Participant } from '../../../../model/claim.ts';
import type { EventPlace } from '../../../../model/place.ts';
import type { PartyFrame } from '../../actors/whom/party-frame.ts';
import { isOfClass, isOfPeople } from '../patterns/noun-kinds.ts';
import type { TokenEvent } from '../token-event.ts';

/** Whether what is struck is a thing that stands where it stands, or the town itself: "a depot near Lima", "Lima". */
function isOnGround({ tree, placesIn }: PartyFrame, token: number): boolean {
  if (isOfPeople(tree, token)) return false;
  if (isOfClass(tree, token, ['target'])) return true;
  const { start } = tree.tokens[token].span;
  return placesIn(tree.sentence.index).some(({ span }) => span.start <= start && start < span.end);
}

/**
 * The participants, with the state on whose ground a strike falls where the sentence names nobody else who is struck: "Togo bombed an
 * airfield near Lima". Not so where people are struck, who may be of any state.
 */
export function withStruck(
  frame: PartyFrame,
  participants: readonly Participant[],
  { event, place }: { readonly event: TokenEvent; readonly place: EventPlace | null },
): readonly Participant[] {
  const { type, roles } = event.outcome;
  if (type !== 'ASSAULT' || roles !== 'directed' || place?.country == null || place.basis !== 'stated')
    return participants;
  if (participants.length === 0 || participants.some(({ role }) => role !== 'actor')) return participants;
  const { actors } = frame.findings;
  const actor = frame.states.get(place.country);
  const isAbroad = participants.every(({ party }) => {
    const { country } = actors[party.actor];
    return country !== null && country !== place.country;
  });
  if (actor === undefined || !isAbroad || !event.recipients.some((token) => isOnGround(frame, token)))
    return participants;
  return [...participants, { role: 'recipient', party: { actor, name: actors[actor].name } }];
}
