import type { Annotated } from '../../model/annotated.ts';
import { namingCustomOf } from '../en/family-names.ts';
import { nationalTitles } from '../en/titles.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Cast, Member } from './cast.ts';

/** The state named most often by the article's offices and names, for a custom that two states share (Korea). */
function commonest(cast: Cast, codes: readonly string[]): string | null {
  const counts = codes.map((code) => {
    const state = cast.byKey.get(`state ${code}`);
    return {
      code,
      count: state === undefined ? 0 : [...state.forms.values()].reduce((sum, one) => sum + one, 0),
    };
  });
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  return first !== undefined && first.count > (second?.count ?? 0) ? first.code : null;
}

/** The country that the offices of a person state, the one stated most often. */
function statedCountry(member: Member): string | null {
  const counts = new Map<string, number>();
  for (const { country } of member.offices)
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
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

/** A holder of a state office with an eastern name serves the state of that custom, where the office names no other. */
function byCustom(member: Member, cast: Cast): string | null {
  if (!member.offices.some((office) => office.core.kind === 'state')) return null;
  const custom = namingCustomOf(member.words, member.words);
  if (custom === 'vietnamese') return 'VNM';
  if (custom === 'korean') return commonest(cast, ['KOR', 'PRK']);
  return custom === 'chinese' ? commonest(cast, ['CHN', 'TWN', 'SGP']) : null;
}

/** Settles whose the persons of a cast are, from their offices; leaves open what no office says. */
export function settleCountries(cast: Cast, _annotated: Annotated, _gazetteer: Gazetteer): void {
  for (const member of cast.members) {
    if (member.type !== 'person') continue;
    member.country ??= statedCountry(member) ?? byTitle(member) ?? byCustom(member, cast);
  }
}
