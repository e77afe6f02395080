import type { FigureWording } from '../../../model/wording.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that name people by where they live: one head for all of them, "residents". */
const residents = words(
  'community communities population resident residents national nationals citizen citizens expatriate expatriates diaspora ' +
    'people inhabitant inhabitants migrant migrants immigrant immigrants',
);

const living =
  /\b(?:liv(?:e|es|ing)|resid(?:e|es|ing)|community|diaspora|expatriates?|residents?|nationals)\b/iu;

/** Words of a measure that say nothing about what is measured. */
const emptyHeads = words(
  'number total figure sum amount value level volume size target goal benchmark mark count turnover usd us dollar',
);

/** Words that say how a figure is framed, not what it is of. */
const framing = words(
  'bilateral two way twoway mutual annual yearly overall total current present some target goal benchmark mark value turnover ' +
    'volume usd us dollar per cent country both number figure',
);

/**
 * What stands at a level over time, so that two numbers for it can be set against each other: people, trade, money placed, land.
 * What happens again and again (tests, visits, grants, jobs made by a project) is counted over spans that texts leave open.
 */
const levels = words(
  'residents trade commerce turnover investment capital export import population student worker labourer tourist visitor soldier ' +
    'troop personnel reserve debt budget stockpile warhead territory area border fleet member employee refugee prisoner passenger',
);

/** How English says what a figure counts, whose it is and where. */
export const figureSubjects: FigureWording = {
  residents,
  living,
  emptyHeads,
  framing,
  levels,
  tolls: words('dead injured'),
  anybody: words('people person death casualty victim'),
  attacks: words('attack bombing blast explosion strike airstrike shelling raid shooting assault massacre'),
  looseUnits: words('years months weeks days hours rank times'),
  clauseBreak: /[;:]|,?\s+(?:including|while|whereas|of whom|of which|as well as)\s/gu,
  placePreposition: /\s(?:in|across|throughout)\s/u,
  placePhrase: /\s(?:in|across|throughout)\s+(?:the\s+)?((?:\p{L}[\p{L}'’-]*\s*){1,4})/gu,
  partOfCountry: /region|province|city|part/u,
  unnamedPlace: /^(?:country|nation|homeland|other|each)/u,
  noOwner: /^(?:US\$|\p{Sc}|usd|(?:the |both |two )*(?:countries|nations|sides)|per cent|%)$/iu,
  relational:
    /\b(?:bilateral|two-way|two way|mutual|(?:the|both|two) (?:two )?(?:countries|nations|sides|states))\b/iu,
  relation: /\b(?:bilateral|two-way|mutual)\s+(trade|investment|commerce|exports?|imports?)\b/iu,
};
