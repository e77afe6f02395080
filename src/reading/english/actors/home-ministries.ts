import { membersBySentence, statesBeside } from './seat-of-dateline.ts';
import type { Cast, Member } from './members.ts';

const isMinistry = ({ type, words }: Member): boolean =>
  type === 'organization' && words.includes('ministry');

/** Whether the article knows such a ministry of another state: "Peru's Finance Ministry". */
function hasForeign(cast: Cast, member: Member, home: string): boolean {
  return cast.members.some(
    (one) =>
      isMinistry(one) &&
      one.country !== null &&
      one.country !== home &&
      member.words.every((word) => one.words.includes(word)),
  );
}

/**
 * The home press calls its own ministries by their bare names: "the Finance Ministry said". Left open where the article names no home
 * state, where the sentence that first names the ministry speaks of another state, or where another state has such a ministry in the
 * article.
 */
export function settleHomeMinistries(cast: Cast, home: string | null): void {
  if (home === null || !cast.byKey.has(`state ${home}`)) return;
  const bySentence = membersBySentence(cast);
  for (const member of cast.members) {
    if (!isMinistry(member) || member.country !== null || hasForeign(cast, member, home)) continue;
    if ([...statesBeside(member, bySentence)].every((code) => code === home)) member.country = home;
  }
}
