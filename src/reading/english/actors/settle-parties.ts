import { isPartyName } from '../../../world/body-words.ts';
import type { Cast } from './members.ts';

/**
 * Takes the state from a party that is known under its name in one state, where the article tells of nothing else of that state: "the
 * Democratic Party" of news from Seoul is not the American one.
 */
export function settleParties(cast: Cast): void {
  const told = new Set(
    cast.members
      .filter(({ fixedName, type }) => type === 'state' || !isPartyName(fixedName ?? ''))
      .map(({ country }) => country),
  );
  for (const member of cast.members)
    if (isPartyName(member.fixedName ?? '') && !told.has(member.country)) member.country = null;
}
