import { stateOfHolder } from '../../../world/office-holders.ts';
import type { Cast, Member } from './members.ts';

/** The one state whose office, by the table of holders, the person has on the day of the news; null where the titles say none or two. */
function stateByTable({ offices, words }: Member, day: string): string | null {
  const codes = new Set(
    offices.flatMap(({ core, title, body }) =>
      body === null ? (stateOfHolder({ words, title, day, former: core.tenure === 'former' }) ?? []) : [],
    ),
  );
  const [only] = codes;
  return codes.size === 1 ? (only ?? null) : null;
}

/**
 * Gives persons whom the article calls by an office the state of which they held it on the day of the news: "President Ana Koroi". A full
 * name outweighs what the words beside it seem to say ("the South's President Ana Koroi"); a family name alone only fills what is open.
 */
export function settleByTable(cast: Cast, day: string | null): void {
  if (day === null) return;
  for (const member of cast.members) {
    if (member.type !== 'person' || member.offices.length === 0) continue;
    if (member.country !== null && member.words.length < 2) continue;
    member.country = stateByTable(member, day) ?? member.country;
  }
}
