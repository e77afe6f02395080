import type { Article } from '../../../model/article.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';

/** Country-code domains of the states whose money is a dollar; elsewhere a bare "$" is the American one. Source: IANA root zone. */
const domains: Readonly<Record<string, string>> = {
  au: 'AUS',
  ca: 'CAN',
  nz: 'NZL',
  sg: 'SGP',
  hk: 'HKG',
  tw: 'TWN',
};

/**
 * The country of the outlet, ISO 3166-1 alpha-3: by the country-code domain of its address, else by a country, people or
 * city in its name ("The Sydney …"). Null where neither tells.
 */
export function outletCountry(article: Article, gazetteer: Gazetteer): string | null {
  const domain = /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/i.exec(article.url ?? '')?.[1]?.toLowerCase() ?? '';
  const byDomain = domains[domain];
  if (byDomain !== undefined) return byDomain;
  const words = (article.outlet ?? '').split(/[^\p{L}]+/u).filter((word) => word !== '');
  const named = new Set(
    words.map((_, at) => countryFrom(words.slice(at, at + 3), gazetteer)).filter((one) => one !== null),
  );
  const [first] = named;
  return named.size === 1 ? (first ?? null) : null;
}

/** The country of the longest known name that begins the words: "New York Times" is of New York, not of York. */
function countryFrom(words: readonly string[], gazetteer: Gazetteer): string | null {
  for (let length = words.length; length > 0; length -= 1) {
    const [entry] = gazetteer.find(words.slice(0, length).join(' '));
    if (entry !== undefined) return entry.country;
  }
  return null;
}
