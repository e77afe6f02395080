/** By which custom a country's people are named. */
export type Custom =
  | 'vietnamese'
  | 'korean'
  | 'chinese'
  | 'japanese'
  | 'english'
  | 'continental'
  | 'slavic'
  | 'hispanic'
  | 'arabic'
  | 'indian'
  | 'malay';

/** A country of the simulated world; real names, invented politics. */
export interface Country {
  readonly code: string;
  readonly name: string;
  /** Adjective: "Vietnamese". */
  readonly adjective: string;
  readonly custom: Custom;
  /** The capital first. */
  readonly cities: readonly [string, string, ...string[]];
}

const rows: readonly string[] = [
  'USA|United States|American|english|Washington,New York,Chicago',
  'CHN|China|Chinese|chinese|Beijing,Shanghai,Chengdu',
  'KOR|South Korea|South Korean|korean|Seoul,Busan,Incheon',
  'VNM|Vietnam|Vietnamese|vietnamese|Hanoi,Da Nang,Hue',
  'JPN|Japan|Japanese|japanese|Tokyo,Osaka,Sapporo',
  'RUS|Russia|Russian|slavic|Moscow,Kazan,Sochi',
  'IND|India|Indian|indian|New Delhi,Mumbai,Chennai',
  'DEU|Germany|German|continental|Berlin,Hamburg,Munich',
  'FRA|France|French|continental|Paris,Lyon,Marseille',
  'GBR|United Kingdom|British|english|London,Manchester,Leeds',
  'TUR|Turkey|Turkish|arabic|Ankara,Istanbul,Izmir',
  'IDN|Indonesia|Indonesian|malay|Jakarta,Surabaya,Bandung',
  'AUS|Australia|Australian|english|Canberra,Sydney,Perth',
  'BRA|Brazil|Brazilian|hispanic|Brasilia,Recife,Curitiba',
  'SAU|Saudi Arabia|Saudi|arabic|Riyadh,Jeddah,Dammam',
  'EGY|Egypt|Egyptian|arabic|Cairo,Alexandria,Luxor',
  'ITA|Italy|Italian|continental|Rome,Milan,Turin',
  'CAN|Canada|Canadian|english|Ottawa,Toronto,Calgary',
  'MYS|Malaysia|Malaysian|malay|Kuala Lumpur,Penang,Ipoh',
  'THA|Thailand|Thai|indian|Bangkok,Chiang Mai,Phuket',
  'UKR|Ukraine|Ukrainian|slavic|Kyiv,Lviv,Odesa',
  'POL|Poland|Polish|slavic|Warsaw,Krakow,Gdansk',
  'ESP|Spain|Spanish|hispanic|Madrid,Seville,Valencia',
  'MEX|Mexico|Mexican|hispanic|Mexico City,Monterrey,Puebla',
  'PAK|Pakistan|Pakistani|arabic|Islamabad,Lahore,Karachi',
  'ARE|United Arab Emirates|Emirati|arabic|Abu Dhabi,Dubai,Sharjah',
  'LAO|Laos|Lao|vietnamese|Vientiane,Luang Prabang,Pakse',
  'KHM|Cambodia|Cambodian|vietnamese|Phnom Penh,Siem Reap,Battambang',
  'PHL|Philippines|Filipino|hispanic|Manila,Cebu,Davao',
  'KAZ|Kazakhstan|Kazakh|slavic|Astana,Almaty,Shymkent',
  'NLD|Netherlands|Dutch|continental|The Hague,Rotterdam,Utrecht',
  'SWE|Sweden|Swedish|continental|Stockholm,Malmo,Uppsala',
  'ARG|Argentina|Argentine|hispanic|Buenos Aires,Rosario,Cordoba',
  'ZAF|South Africa|South African|english|Pretoria,Cape Town,Durban',
  'KEN|Kenya|Kenyan|english|Nairobi,Mombasa,Kisumu',
  'NGA|Nigeria|Nigerian|english|Abuja,Lagos,Kano',
  'QAT|Qatar|Qatari|arabic|Doha,Lusail,Al Khor',
  'JOR|Jordan|Jordanian|arabic|Amman,Aqaba,Irbid',
  'MAR|Morocco|Moroccan|arabic|Rabat,Casablanca,Fez',
  'GRC|Greece|Greek|continental|Athens,Patras,Volos',
  'HUN|Hungary|Hungarian|continental|Budapest,Debrecen,Szeged',
  'SRB|Serbia|Serbian|slavic|Belgrade,Nis,Novi Sad',
  'UZB|Uzbekistan|Uzbek|slavic|Tashkent,Samarkand,Bukhara',
  'BGD|Bangladesh|Bangladeshi|arabic|Dhaka,Chittagong,Sylhet',
  'CHL|Chile|Chilean|hispanic|Santiago,Concepcion,Antofagasta',
  'PER|Peru|Peruvian|hispanic|Lima,Arequipa,Cusco',
  'NZL|New Zealand|New Zealander|english|Wellington,Auckland,Hamilton',
  'NOR|Norway|Norwegian|continental|Oslo,Bergen,Trondheim',
];

/** The countries, the most reported first. */
export const countries: readonly Country[] = rows.map((row) => {
  const [code, name, adjective, custom, cities] = row.split('|');
  const [capital, second, ...rest] = cities.split(',');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rows above name no other custom
  return { code, name, adjective, custom: custom as Custom, cities: [capital, second, ...rest] };
});

/** The country's name in running text: "the United States". */
export function inText(country: Country): string {
  return /^(?:United|Philippines|Netherlands)/.test(country.name) ? `the ${country.name}` : country.name;
}
