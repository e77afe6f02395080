import { conflictEndings } from '../../model/conflict-endings.ts';
import { compareText } from '../../model/order.ts';
import { outletKey } from '../../model/outlet-key.ts';
import type { OutletNames } from '../../model/outlet-names.ts';
import { withoutCodes } from '../../model/side-names.ts';
import { listInWords } from '../../model/list-in-words.ts';
import type { ConflictFact, FactSide } from '../facts.ts';
import type { CitedClaim } from './cited-claim.ts';

/** A side of a conflict with the claims that give it. */
export interface ToldSide {
  readonly side: FactSide;
  readonly claims: readonly CitedClaim[];
}

/**
 * One plain sentence on a conflict, made from the facts: who gives what, and why both cannot stand.
 *
 * "On residents of VNM, KOR: Daily Star gives 200,000; Wire (2 articles) and Gazette give about 350,000; …"
 */
export function explainConflict(
  fact: ConflictFact,
  sides: readonly ToldSide[],
  outletName: OutletNames,
): string {
  const sourcesOf = (claims: readonly CitedClaim[]): readonly string[] => sourceNames(claims, outletName);
  if (fact.about === 'denial') return explainDenial(sides, sourcesOf);
  const told = sides.map(({ side, claims }) => {
    const sources = sourcesOf(claims);
    const verb = sources.length === 1 ? 'gives' : 'give';
    return `${listInWords(sources)} ${verb} ${side.value}`;
  });
  const whose = fact.about === 'swap' ? `${listInWords(sourcesOf(sides[0]?.claims ?? []))}: ` : '';
  return `On ${fact.subject}: ${told.join('; ')}; ${whose}${conflictEndings[fact.about]}.`;
}

/** Says a denial: what each side says, then the outlets of both in brackets, each once, since most outlets tell both sides. */
function explainDenial(
  sides: readonly ToldSide[],
  sourcesOf: (claims: readonly CitedClaim[]) => readonly string[],
): string {
  const told = sides.map(({ side }) => withoutCodes(side.value)).join('; ');
  const sources = sourcesOf(sides.flatMap((one) => one.claims));
  return `${told}; ${conflictEndings.denial} (${listInWords(sources)}).`;
}

/** How many outlets a sentence names; the rest are counted. */
const mostNamed = 4;

/** The name of a source: its outlet, else its web address. The name of a file would tell a reader nothing. */
function nameOf(claim: CitedClaim, outletName: OutletNames): string {
  if (claim.outlet !== null) return outletName(claim.outlet);
  return addressOf(claim) ?? 'a report of no named outlet';
}

/** The address on the web that it came from; null for a file: its name changes where the text is found by another path. */
function addressOf({ source }: CitedClaim): string | null {
  return /^https?:/i.test(source) ? source : null;
}

function sourceNames(claims: readonly CitedClaim[], outletName: OutletNames): readonly string[] {
  const byOutlet = Map.groupBy(
    claims,
    (one) => (one.outlet === null ? '' : outletKey(one.outlet)) || (addressOf(one) ?? one.article),
  );
  const named = [...byOutlet.values()]
    .map((held) => [nameOf(held[0], outletName), held] as const)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([outlet, held]) => {
      const articles = new Set(held.map((one) => one.article)).size;
      return articles > 1 ? `${outlet} (${articles} articles)` : outlet;
    });
  const rest = named.length - mostNamed;
  return rest < 2 ? named : [...named.slice(0, mostNamed), `${rest} others`];
}
