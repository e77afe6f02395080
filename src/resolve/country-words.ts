import { foldPhrase } from './fold-text.ts';

/** ISO 3166-1 alpha-3 codes with the folded names and demonyms by which figures say whose they are. */
const rows: readonly string[] = [
  'USA:united states,us,usa,america,american,americans',
  'GBR:united kingdom,uk,britain,british,briton,britons,england,english,scottish',
  'KOR:south korea,republic of korea,rok,korea,south korean,south koreans,korean,koreans',
  'PRK:north korea,dprk,north korean,north koreans',
  'VNM:viet nam,vietnam,vietnamese',
  'CHN:china,chinese',
  'JPN:japan,japanese',
  'RUS:russia,russian,russians',
  'UKR:ukraine,ukrainian,ukrainians',
  'FRA:france,french,frenchmen',
  'DEU:germany,german,germans',
  'ITA:italy,italian,italians',
  'ESP:spain,spanish,spaniards',
  'PRT:portugal,portuguese',
  'POL:poland,polish,poles',
  'NLD:netherlands,dutch',
  'BEL:belgium,belgian,belgians',
  'AUT:austria,austrian,austrians',
  'CHE:switzerland,swiss',
  'SWE:sweden,swedish,swedes',
  'NOR:norway,norwegian,norwegians',
  'FIN:finland,finnish,finns',
  'DNK:denmark,danish,danes',
  'IRL:ireland,irish',
  'GRC:greece,greek,greeks',
  'TUR:turkey,turkiye,turkish,turks',
  'HUN:hungary,hungarian,hungarians',
  'CZE:czech republic,czechia,czech,czechs',
  'SVK:slovakia,slovak,slovaks',
  'ROU:romania,romanian,romanians',
  'BGR:bulgaria,bulgarian,bulgarians',
  'SRB:serbia,serbian,serbians,serbs',
  'HRV:croatia,croatian,croatians',
  'BLR:belarus,belarusian,belarusians',
  'LTU:lithuania,lithuanian,lithuanians',
  'LVA:latvia,latvian,latvians',
  'EST:estonia,estonian,estonians',
  'GEO:georgia,georgian,georgians',
  'ARM:armenia,armenian,armenians',
  'AZE:azerbaijan,azerbaijani,azerbaijanis',
  'KAZ:kazakhstan,kazakh,kazakhs',
  'UZB:uzbekistan,uzbek,uzbeks',
  'CAN:canada,canadian,canadians',
  'MEX:mexico,mexican,mexicans',
  'CUB:cuba,cuban,cubans',
  'BRA:brazil,brazilian,brazilians',
  'ARG:argentina,argentine,argentines',
  'CHL:chile,chilean,chileans',
  'COL:colombia,colombian,colombians',
  'VEN:venezuela,venezuelan,venezuelans',
  'PER:peru,peruvian,peruvians',
  'IND:india,indian,indians',
  'PAK:pakistan,pakistani,pakistanis',
  'BGD:bangladesh,bangladeshi,bangladeshis',
  'LKA:sri lanka,sri lankan,sri lankans',
  'NPL:nepal,nepali,nepalese',
  'AFG:afghanistan,afghan,afghans',
  'IRN:iran,iranian,iranians',
  'IRQ:iraq,iraqi,iraqis',
  'SYR:syria,syrian,syrians',
  'ISR:israel,israeli,israelis',
  'PSE:palestine,palestinian,palestinians',
  'LBN:lebanon,lebanese',
  'JOR:jordan,jordanian,jordanians',
  'SAU:saudi arabia,saudi,saudis',
  'YEM:yemen,yemeni,yemenis',
  'ARE:united arab emirates,uae,emirati,emiratis',
  'QAT:qatar,qatari,qataris',
  'KWT:kuwait,kuwaiti,kuwaitis',
  'EGY:egypt,egyptian,egyptians',
  'LBY:libya,libyan,libyans',
  'TUN:tunisia,tunisian,tunisians',
  'DZA:algeria,algerian,algerians',
  'MAR:morocco,moroccan,moroccans',
  'SDN:sudan,sudanese',
  'ETH:ethiopia,ethiopian,ethiopians',
  'SOM:somalia,somali,somalis',
  'KEN:kenya,kenyan,kenyans',
  'NGA:nigeria,nigerian,nigerians',
  'GHA:ghana,ghanaian,ghanaians',
  'ZAF:south africa,south african,south africans',
  'MLI:mali,malian,malians',
  'AUS:australia,australian,australians',
  'NZL:new zealand,new zealander,new zealanders',
  'PNG:papua new guinea',
  'FJI:fiji,fijian,fijians',
  'IDN:indonesia,indonesian,indonesians',
  'MYS:malaysia,malaysian,malaysians',
  'SGP:singapore,singaporean,singaporeans',
  'THA:thailand,thai,thais',
  'PHL:philippines,filipino,filipinos,philippine',
  'KHM:cambodia,cambodian,cambodians',
  'LAO:laos,lao,laotian,laotians',
  'MMR:myanmar,burma,burmese',
  'BRN:brunei,bruneian',
  'TLS:timor leste,east timor,timorese',
  'TWN:taiwan,taiwanese',
  'HKG:hong kong',
  'MNG:mongolia,mongolian,mongolians',
];

const codeOf: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const [code, words] = row.split(':');
    return words.split(',').map((word) => [word, code] as const);
  }),
);

/** What is left of a text when the countries it names are taken out, and their codes in text order. */
export interface CountriesInText {
  readonly codes: readonly string[];
  readonly rest: readonly string[];
}

/** Takes names and demonyms of countries, up to three words long, out of a text. */
export function takeCountries(text: string): CountriesInText {
  const words = foldPhrase(text.replace(/[-–—/‐‑]/gu, ' ')).split(' ');
  const codes: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = [3, 2, 1].find((size) => codeOf.has(words.slice(at, at + size).join(' '))) ?? 0;
    if (length === 0) rest.push(words[at]);
    else codes.push(codeOf.get(words.slice(at, at + length).join(' ')) ?? '');
    at += Math.max(length, 1);
  }
  return { codes, rest: rest.filter((word) => word !== '') };
}
