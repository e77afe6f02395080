import type { Chance } from './chance.ts';

/** A leader of the simulated world. */
export interface Leader {
  readonly name: string;
  readonly title: string;
}

/** A country of the simulated world: a real code with invented people. */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly people: string;
  readonly capital: string;
  readonly president: Leader;
  readonly minister: Leader;
}

const states: readonly (readonly [code: string, name: string, people: string, capital: string])[] = [
  ['ALB', 'Albania', 'Albanian', 'Tirana'],
  ['BOL', 'Bolivia', 'Bolivian', 'Sucre'],
  ['CHL', 'Chile', 'Chilean', 'Santiago'],
  ['DNK', 'Denmark', 'Danish', 'Copenhagen'],
  ['ECU', 'Ecuador', 'Ecuadorian', 'Quito'],
  ['FIN', 'Finland', 'Finnish', 'Helsinki'],
  ['GHA', 'Ghana', 'Ghanaian', 'Accra'],
  ['HUN', 'Hungary', 'Hungarian', 'Budapest'],
  ['IDN', 'Indonesia', 'Indonesian', 'Jakarta'],
  ['JAM', 'Jamaica', 'Jamaican', 'Kingston'],
  ['KEN', 'Kenya', 'Kenyan', 'Nairobi'],
  ['LVA', 'Latvia', 'Latvian', 'Riga'],
  ['MNG', 'Mongolia', 'Mongolian', 'Ulaanbaatar'],
  ['NOR', 'Norway', 'Norwegian', 'Oslo'],
  ['OMN', 'Oman', 'Omani', 'Muscat'],
  ['PER', 'Peru', 'Peruvian', 'Lima'],
  ['ROU', 'Romania', 'Romanian', 'Bucharest'],
  ['SEN', 'Senegal', 'Senegalese', 'Dakar'],
  ['THA', 'Thailand', 'Thai', 'Bangkok'],
  ['UGA', 'Uganda', 'Ugandan', 'Kampala'],
  ['VNM', 'Vietnam', 'Vietnamese', 'Hanoi'],
  ['ZMB', 'Zambia', 'Zambian', 'Lusaka'],
];

const starts = 'Bar Cel Dor Fen Gal Hest Jor Kal Lun Mir Nor Pel Quin Ras Sul Tov Ul Ver Wen Yar Zel'.split(
  ' ',
);
const ends =
  'ado berg cini dal eva fort gard hart ivan jar kov lund mann nik orr pov quist rell sen tov ulo vik wald'.split(
    ' ',
  );
const given =
  'Ana Bram Cleo Dario Edda Falk Greta Hugo Ines Jonas Kira Lars Mina Noel Olga Pavel Rosa Stefan Tilda Vera'.split(
    ' ',
  );

/** Invents the countries of a world with their presidents and ministers; no two people share a family name. */
export function inventCountries(chance: Chance): readonly Country[] {
  const taken = new Set<string>();
  const family = (): string => {
    for (;;) {
      const name = chance.pick(starts) + chance.pick(ends);
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  const leader = (title: string): Leader => ({ name: `${chance.pick(given)} ${family()}`, title });
  return states.map(([code, name, people, capital]) => ({
    code,
    name,
    people,
    capital,
    president: leader('president'),
    minister: leader('foreign minister'),
  }));
}
