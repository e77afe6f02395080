import type { EventClaim } from '../../../../../src/model/claim.ts';
import { readText } from '../../../read-text.ts';

/** Events of a text that one rule makes, as "TYPE who > towards whom". */
export async function spokenIn(text: string, rule: EventClaim['rule']): Promise<readonly string[]> {
  const { claims, actors } = await readText(text, '2024-05-03');
  return claims
    .filter((claim): claim is EventClaim => claim.kind === 'event' && claim.rule === rule)
    .map(
      ({ type, participants }) =>
        `${type} ${participants.map(({ party }) => actors[party.actor].name).join(' > ')}`,
    );
}
