import type { GoldActor } from './gold.ts';
import { sameName } from './likeness.ts';

/** A party or actor as the answers may mean it. */
interface Named {
  /** ISO 3166-1 alpha-3; nothing for none. */
  readonly country: unknown;
  readonly names: readonly string[];
}

/** Whether a party is the gold name, country code, or one of several joined by `|`; an empty name is anybody. */
export function isChosen(
  choice: string,
  { country, names }: Named,
  goldActors: readonly GoldActor[] = [],
): boolean {
  return choice.split('|').some((wanted) => {
    if (wanted === '') return true;
    if (/^[A-Z]{3}$/.test(wanted)) return country === wanted;
    const known = goldActors.find(({ name }) => name === wanted);
    return [wanted, ...(known?.aka ?? [])].some((form) => sameName(form, names));
  });
}
