import type { Cast, Member } from './members.ts';

const isSpouse = ({ offices }: Member): boolean =>
  offices.some(({ core, of }) => of === null && /^first (?:lady|gentleman)$/.test(core.title));

const leads = ({ type, country, offices }: Member): boolean =>
  type === 'person' &&
  country !== null &&
  offices.some(({ core }) => /^president|^prime minister$/.test(core.title));

/** "First lady Marta Ruiz" is of the state whose president the article calls Ruiz, where that is one. */
export function settleSpouses(cast: Cast): void {
  const leaders = cast.members.filter(leads);
  for (const member of cast.members) {
    if (member.type !== 'person' || member.country !== null || !isSpouse(member)) continue;
    const family = member.words.at(-1);
    const countries = leaders.filter(({ words }) => words.at(-1) === family).map(({ country }) => country);
    if (new Set(countries).size === 1) member.country = countries[0];
  }
}
