import type { OfficeFields } from '../../model/claim.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import { stateNamed } from '../../world/country-words.ts';
import type { SetField } from './correction.ts';
import { noValue } from './set-value.ts';

/** How the field of an actor's office begins; the office as the record shows it follows: `office:foreign minister`. */
export const officeField = 'office:';

/** What the value of an office may be, in words. */
export const officeTakes: string = `the right office, with its country where that is another (defence minister of Peru), or ${noValue}`;

/** An office after what people have set of its holder's offices; null for one that is not held. */
export function correctedOffice<T extends OfficeFields>(office: T, sets: readonly SetField[]): T | null {
  let held: T | null = office;
  for (const { field, value } of sets) {
    if (held === null || !field.startsWith(officeField)) continue;
    if (isMeant(held, field.slice(officeField.length)))
      held = value === noValue ? null : renamed(held, value);
  }
  return held;
}

function isMeant({ title, tenure }: OfficeFields, words: string): boolean {
  const meant = foldPhrase(words);
  return meant === foldPhrase(title) || (tenure !== null && meant === foldPhrase(`${tenure} ${title}`));
}

function renamed<T extends OfficeFields>(office: T, value: string): T {
  const [, title = value, of] = /^(.+) of (.+)$/u.exec(value) ?? [];
  const country = of === undefined ? null : stateNamed(of);
  const fields =
    country === null ? { title: value, tenure: null } : { title, of: of ?? null, country, tenure: null };
  return { ...office, ...fields };
}
