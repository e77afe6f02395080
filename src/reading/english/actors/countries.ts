import { namingCustomOf } from '../../../world/naming-customs.ts';
import { nationalTitles } from '../lexicon/national-offices.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';
import type { Cast, Member } from './members.ts';

/** How often an article names a member, by all its forms. */
export const timesNamed = (member: Member): number =>
  [...member.forms.values()].reduce((sum, one) => sum + one, 0);

/** Of the states that share a naming custom (the Koreas) the only one that the article names; null where it names several or none. */
function onlyNamed(cast: Cast, codes: readonly string[]): string | null {
  const named = codes.filter((code) => cast.byKey.has(`state ${code}`));
  return named.length === 1 ? named[0] : null;
}

/** Offices that one state alone of those with Korean names has had since 1994. */
const southKorean: ReadonlySet<string> = new Set(['president', 'prime minister']);

/** The country that the offices of a person state, the one stated most often. */
function statedCountry(member: Member): string | null {
  const counts = new Map<string, number>();
  for (const { country, core, body } of member.offices)
    // A journalist of a state's paper may be of another state.
    if (country !== null && !(core.kind === 'press' && body !== null))
      counts.set(country, (counts.get(country) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}

function byTitle(member: Member): string | null {
  for (const office of member.offices) {
    const code = nationalTitles.get(office.core.title);
    if (code !== undefined && office.of === null) return code;
  }
  return null;
}

/** An office of a state, or of a ministry that the phrase leaves without a state: "foreign ministry spokesman". */
const isOfState = ({ core, body }: OfficePhrase): boolean =>
  core.kind === 'state' || (body !== null && /\bministry$/.test(body));

const isSouthKorean = ({ offices }: Member): boolean =>
  offices.some(({ core }) => southKorean.has(core.title));

/** A holder of a state office with an eastern name serves the state of that custom, where the office names no other. */
function byCustom(member: Member, cast: Cast): string | null {
  if (!member.offices.some(isOfState)) return null;
  const custom = namingCustomOf(member.words, member.words);
  if (custom === 'vietnamese') return 'VNM';
  if (custom === 'korean') return isSouthKorean(member) ? 'KOR' : onlyNamed(cast, ['KOR', 'PRK']);
  return custom === 'chinese' ? onlyNamed(cast, ['CHN', 'TWN', 'SGP']) : null;
}

/** Gives the persons of a cast the country that their offices, titles and names say; leaves the others without one. */
export function settleStated(cast: Cast): void {
  for (const member of cast.members) {
    if (member.type === 'person')
      member.country ??= statedCountry(member) ?? member.nation ?? byTitle(member) ?? byCustom(member, cast);
  }
}
