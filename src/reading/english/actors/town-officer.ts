import { countryName } from '../../../world/country-words.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import { townOffices } from '../lexicon/town-offices.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';
import type { Cast, Member } from './members.ts';

/**
 * The actor that a nameless holder of a town's or province's office is: "the mayor of Busan" is that, of South Korea, and not South Korea.
 * Null for offices of a state, and where the phrase names no town.
 */
export function townOfficer(cast: Cast, { title, of, country }: OfficePhrase): Member | null {
  const head = title.split(' ').at(-1) ?? '';
  if (of === null || country === null || !townOffices.has(head) || of === countryName(country)) return null;
  const form = `${title} of ${of}`;
  const member = memberOf(cast, `group ${country} ${form.toLowerCase()}`, {
    type: 'group',
    fixedName: null,
    country,
  });
  addForm(member, form);
  return member;
}
