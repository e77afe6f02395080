import type { Article } from '../model/article.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { states } from './states.ts';

/**
 * The state whose home press an outlet is, by parts of its name or host in lower case. Agencies that write for the world are left out;
 * outlets under a country-code domain need no row.
 */
const press: readonly (readonly [RegExp, string])[] = [
  [/\b(?:white ?house|whitehouse\.gov|state\.gov)\b/, 'USA'],
  [
    /new york times|nytimes|washington ?post|\bcnn\b|\bnpr\b|associated press|apnews|voice of america|usa ?today|wall street journal|wsj/,
    'USA',
  ],
  [
    /los angeles times|latimes|politico|fox ?news|huffington|huffpost|newsweek|abc ?news|nbc ?news|cbs ?news|bloomberg|time\.com/,
    'USA',
  ],
  [/\bbbc\b|guardian|telegraph|daily ?mail|the ?sun|sky ?news|the times\b/, 'GBR'],
  [/straits ?times|channel ?news ?asia|\bcna\b|todayonline/, 'SGP'],
  [
    /vietnam|viet ?nam|\bvn[ae]?\b|\bvov\b|nhan ?dan|tuoi ?tre|thanh ?nien|vnexpress|hanoi ?times|saigon/,
    'VNM',
  ],
  [
    /korea(?:n)? (?:herald|times)|korea ?herald|korea ?times|yonhap|arirang|hankyoreh|chosun|joongang|kbs|korea\.net/,
    'KOR',
  ],
  [/china ?daily|xinhua|people.s daily|global ?times|\bcgtn\b/, 'CHN'],
  [/japan ?times|\bnhk\b|kyodo|asahi|yomiuri|mainichi/, 'JPN'],
  [/times of india|hindustan ?times|the hindu\b|indian ?express|ndtv|\bani\b/, 'IND'],
  [/\btass\b|\brt\.com|sputnik|moscow ?times|interfax|ria novosti/, 'RUS'],
  [/sydney morning|the age\b|the australian\b/, 'AUS'],
  [/globe and mail|toronto|\bcbc\b/, 'CAN'],
  [/jerusalem ?post|haaretz|times of israel/, 'ISR'],
  [/irish (?:times|independent)|\brte\b/, 'IRL'],
  [/jakarta ?(?:post|globe)|antara/, 'IDN'],
  [/bangkok ?post/, 'THA'],
  [/south china morning/, 'HKG'],
];

const byDomain: ReadonlyMap<string, string> = new Map(
  states.flatMap(({ domain, code }): [string, string][] => (domain === null ? [] : [[domain, code]])),
);

/** The state under whose country-code domain a host lies; null for hosts of the world ("cnn.com") and for what is no host. */
function stateOfHost(host: string): string | null {
  const domain = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.([a-z]{2})$/.exec(host)?.[1];
  return domain === undefined ? null : (byDomain.get(domain) ?? null);
}

function hostOf(url: string | null): string {
  return /^https?:\/\/([^/:]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
}

/** The state of the longest known name that begins the words: "New York Times" is of New York, not of York. */
function stateFrom(words: readonly string[], gazetteer: Gazetteer): string | null {
  for (let length = words.length; length > 0; length -= 1) {
    const [entry] = gazetteer.find(words.slice(0, length).join(' '));
    if (entry !== undefined) return entry.country;
  }
  return null;
}

/** The one state that the words of a name speak of: "The Sydney Courier"; null where they name none or several. */
function stateInName(outlet: string, gazetteer: Gazetteer): string | null {
  const words = outlet.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const named = new Set(
    words.map((_, at) => stateFrom(words.slice(at, at + 3), gazetteer)).filter((one) => one !== null),
  );
  const [first] = named;
  return named.size === 1 ? (first ?? null) : null;
}

/**
 * The state whose home press an outlet is, ISO 3166-1 alpha-3: by the country-code domain of its name or address, else by the list of the
 * press, else by the one state or town in its name. Null for agencies and for outlets of which none of these tells.
 */
export function outletCountry(
  { outlet, url }: Pick<Article, 'outlet' | 'url'>,
  gazetteer: Gazetteer,
): string | null {
  const name = (outlet ?? '').toLowerCase();
  const host = hostOf(url);
  const domestic = stateOfHost(name) ?? stateOfHost(host);
  if (domestic !== null) return domestic;
  const folded = `${name} ${host}`;
  const known = press.find(([pattern]) => pattern.test(folded));
  return known?.[1] ?? stateInName(outlet ?? '', gazetteer);
}
