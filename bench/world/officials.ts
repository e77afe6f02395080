import { countries, type Country } from './countries.ts';
import { drawName, fullName, type PersonName } from './names.ts';
import { Random, seedOf } from './random.ts';

export interface Person {
  readonly id: string;
  readonly country: Country;
  readonly name: PersonName;
}

export const offices = [
  'president',
  'prime minister',
  'foreign minister',
  'defence minister',
  'finance minister',
] as const;
export type Office = (typeof offices)[number];

/** Somebody in an office. */
export interface Seat {
  readonly person: Person;
  readonly office: Office;
}

interface Term {
  readonly from: number;
  readonly person: Person;
}

/** Who holds which office when; every term lasts two to seven years, and nobody shares a name with a compatriot. */
export class Officials {
  readonly #terms = new Map<string, readonly Term[]>();

  /** `horizon` is the last day for which holders are drawn. */
  constructor(seed: number, horizon: number) {
    for (const country of countries) {
      const taken = new Set<string>();
      for (const office of offices) {
        const random = new Random(seedOf(seed, country.code, office));
        this.#terms.set(`${country.code} ${office}`, drawTerms({ country, random, taken, horizon }));
      }
    }
  }

  holder(country: Country, office: Office, day: number): Seat {
    const terms = this.#terms.get(`${country.code} ${office}`) ?? [];
    const term = terms.findLast((one) => one.from <= day) ?? terms[0];
    return { person: term.person, office };
  }

  /** Who held the office before; null where nobody did since the world began. */
  predecessor(country: Country, office: Office, day: number): Person | null {
    const terms = this.#terms.get(`${country.code} ${office}`) ?? [];
    const at = terms.findLastIndex((one) => one.from <= day);
    return at > 0 ? terms[at - 1].person : null;
  }
}

interface Draw {
  readonly country: Country;
  readonly random: Random;
  readonly taken: Set<string>;
  readonly horizon: number;
}

function drawTerms({ country, random, taken, horizon }: Draw): readonly Term[] {
  const terms: Term[] = [];
  for (let from = -random.int(100, 1200); from <= horizon; from += random.int(730, 2600)) {
    const name = freshName(country, random, taken);
    terms.push({ from, person: { id: `${country.code} ${fullName(name, 'plain')}`, country, name } });
  }
  return terms;
}

/** A name whose parts by which one is called nobody else of the country bears, where there are enough. */
function freshName(country: Country, random: Random, taken: Set<string>): PersonName {
  for (let tries = 0; ; tries += 1) {
    const name = drawName(country.custom, random);
    const called = name.custom === 'vietnamese' ? name.given : name.family;
    const key = tries < 30 ? called : `${name.family} ${name.middle} ${name.given}`;
    if (taken.has(key) && tries < 200) continue;
    taken.add(key);
    return name;
  }
}
