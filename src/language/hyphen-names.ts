import { isUpper } from './characters.ts';
import { hyphenParticles, hyphenPrefixes, officeEnds, syllableLikeEnds } from './en/hyphen-parts.ts';

/** One romanised syllable of a Korean or Chinese given name: "soo", "hyun", "ping". */
const syllable =
  /^(?:[bcdfghjklmnprstwxyz]|ch|sh|zh|ts|hs|kw|hw|kk|tt|pp|ky|hy|my|gy|ny|ry|by|py|gw)?[aeiou]{1,3}(?:ng|[bcghklmnprtw])?$|^[yw][aeiou]{1,3}(?:ng|[bcghklmnprtw])?$/u;
const abbreviation = /\p{Lu}.*\p{Lu}/u;
const longestHalf = 24;

/** Whether the hyphen between two halves of one written word belongs to it: "Han Duck-soo", "Secretary-General", "pro-Beijing". */
export function joinsHalves(left: string, right: string, placeWords: ReadonlySet<string>): boolean {
  if (left.length > longestHalf || right.length > longestHalf) return false;
  const low = left.toLowerCase();
  // "Ex-Peruvian president": the state keeps its name, and "ex" says how the office was held.
  if (low === 'ex' && placeWords.has(right)) return false;
  if (hyphenPrefixes.has(low) || officeEnds.has(right.toLowerCase())) return true;
  if (/^\d/u.test(right)) return /^(?:\p{Lu}{1,5}|[Cc]ovid)$/u.test(left);
  const capital = isUpper(right.charCodeAt(0));
  if (hyphenParticles.has(low) && capital) return true;
  if (!isUpper(left.charCodeAt(0))) return false;
  return capital ? joinsNames(left, right, placeWords) : syllable.test(right) && !syllableLikeEnds.has(right);
}

/** "Jean-Claude" is one name; "US-China", "Mekong-RoK" and "Seoul-Washington" are two. */
function joinsNames(left: string, right: string, placeWords: ReadonlySet<string>): boolean {
  if (placeWords.has(`${left}-${right}`)) return true;
  if (abbreviation.test(left) || abbreviation.test(right)) return false;
  return !placeWords.has(left) && !placeWords.has(right);
}
