import { anyOf } from '../../../model/word-pattern.ts';

/**
 * Names that several states give their money, with the ISO 4217 code of each by the state's ISO 3166-1 alpha-3 code.
 *
 * Source: ISO 4217:2015.
 */
const sharedNames: Readonly<Record<string, string>> = {
  pesos: 'ARG:ARS CHL:CLP COL:COP CUB:CUP DOM:DOP MEX:MXN PHL:PHP URY:UYU',
  francs:
    'BDI:BIF BEN:XOF BFA:XOF CAF:XAF CHE:CHF CIV:XOF CMR:XAF COD:CDF COG:XAF COM:KMF DJI:DJF GAB:XAF GIN:GNF GNB:XOF ' +
    'GNQ:XAF LIE:CHF MLI:XOF NER:XOF RWA:RWF SEN:XOF TCD:XAF TGO:XOF',
  dinars: 'BHR:BHD DZA:DZD IRQ:IQD JOR:JOD KWT:KWD LBY:LYD MKD:MKD SRB:RSD TUN:TND',
  shillings: 'KEN:KES SOM:SOS TZA:TZS UGA:UGX',
  rials: 'IRN:IRR OMN:OMR YEM:YER',
  riyals: 'QAT:QAR SAU:SAR',
  dirhams: 'ARE:AED MAR:MAD',
  rupees: 'IND:INR LKA:LKR MUS:MUR NPL:NPR PAK:PKR SYC:SCR',
  krone: 'DNK:DKK NOR:NOK',
  kroner: 'DNK:DKK NOR:NOK',
  kronas: 'ISL:ISK SWE:SEK',
  crowns: 'CZE:CZK DNK:DKK NOR:NOK SWE:SEK',
};

type CodesByState = ReadonlyMap<string, string>;

const codesOf: ReadonlyMap<string, CodesByState> = new Map(
  Object.entries(sharedNames).map(([name, codes]) => [
    name,
    new Map(codes.split(' ').map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)])),
  ]),
);

const plurals = [...codesOf.keys()].filter((name) => name.endsWith('s'));
const singulars = plurals.map((name) => name.slice(0, -1));
/** The name at the end of the sum, or before what it is paid by: "300 pesos a month". */
const named = new RegExp(
  String.raw`[\s\d](?:(${anyOf(codesOf.keys())})|(${anyOf(singulars)}))(?:\s+(?:an?|per|each|every)\s.*)?$`,
  'i',
);
/** "Philippine pesos": the words say whose. */
const owned = /\b(?!Rs\b)\p{Lu}\p{Ll}+/u;

/** The states that call their money as these words of a sum do ("300 million pesos", "Rs 40"), with its code; null where one alone does. */
export function sharedCurrency(written: string): CodesByState | null {
  if (owned.test(written)) return null;
  const match = named.exec(written);
  const name = /^Rs\b/.test(written)
    ? 'rupees'
    : (match?.[1] ?? (match?.[2] && `${match[2]}s`))?.toLowerCase();
  return name === undefined ? null : (codesOf.get(name) ?? null);
}
