import { takeCountries } from '../../world/country-words.ts';
import { foldPhrase } from '../../model/fold-text.ts';

/** Seats of governments by which papers name them, folded, with ISO codes. */
const seats: ReadonlyMap<string, string> = new Map(
  (
    'pentagon USA,white house USA,washington USA,state department USA,kremlin RUS,moscow RUS,beijing CHN,tokyo JPN,seoul KOR,' +
    'blue house KOR,pyongyang PRK,tehran IRN,london GBR,downing street GBR,paris FRA,elysee FRA,berlin DEU,rome ITA,madrid ESP,' +
    'new delhi IND,delhi IND,islamabad PAK,dhaka BGD,kyiv UKR,kiev UKR,minsk BLR,ankara TUR,jerusalem ISR,riyadh SAU,cairo EGY,' +
    'damascus SYR,baghdad IRQ,kabul AFG,hanoi VNM,jakarta IDN,manila PHL,bangkok THA,canberra AUS,wellington NZL,ottawa CAN,' +
    'havana CUB,caracas VEN,brasilia BRA,taipei TWN,warsaw POL,budapest HUN,athens GRC,belgrade SRB'
  )
    .split(',')
    .map((row) => [row.slice(0, -4), row.slice(-3)] as const),
);

/** ISO code of the state that a phrase points at by name, demonym or seat of government; null where by none. */
export function stateIn(phrase: string): string | null {
  const plain = phrase.replace(/['’]s?(?!\p{L})/gu, '');
  const [named] = takeCountries(plain).codes;
  if (named !== undefined) return named;
  const folded = ` ${foldPhrase(plain)} `;
  for (const [seat, code] of seats) if (folded.includes(` ${seat} `)) return code;
  return null;
}
