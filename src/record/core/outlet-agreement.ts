import { compareText } from '../../model/order.ts';
import { originsOf, type Origin } from '../../resolve/present/independent-sources.ts';

/** A report of a fact, or of one side of a conflict, by an outlet. */
export interface OutletReport extends Origin {
  /** Id of the fact or the conflict. */
  readonly fact: string;
  /** Under its one name. */
  readonly outlet: string;
}

/** A report of a side of a conflict. */
export interface SideReport extends Pick<OutletReport, 'fact' | 'outlet'> {
  /** The place of the side among the sides. */
  readonly side: number;
}

/** What is compared. */
export interface Reported {
  readonly facts: readonly OutletReport[];
  readonly sides: readonly SideReport[];
}

/** How far two outlets tell the same. */
export interface OutletPair {
  /** In code-unit order. */
  readonly outlets: readonly [string, string];
  /** Facts that both tell. */
  readonly both: number;
  /** Of those, facts that each tells from an origin of its own: they agree. The others are copies of one text, or one agency's report. */
  readonly agreed: number;
  /** Conflicts in which the one stands on another side than the other. */
  readonly apart: number;
}

/** Outlets held against one another. */
export interface OutletAgreement {
  /** Those that tell most facts, the most first. */
  readonly outlets: readonly { readonly outlet: string; readonly facts: number; readonly alone: number }[];
  /** The pairs that share a fact or a conflict, those that share most first. */
  readonly pairs: readonly OutletPair[];
  /** How many outlets tell fewer facts, and are not compared. */
  readonly others: number;
}

/** So many outlets are held against one another, those that tell most facts: their pairs fill a table that a person can read. */
const mostOutlets = 40;

/** Holds outlets against one another. The order of the reports does not matter. */
export function outletAgreement({ facts, sides }: Reported): OutletAgreement {
  const told = [...Map.groupBy(facts, ({ fact }) => fact).values()].map(originsByOutlet);
  const counts = factsByOutlet(told);
  const ranked = [...counts].toSorted(([a, one], [b, other]) => other.facts - one.facts || compareText(a, b));
  const shown = ranked.slice(0, mostOutlets).map(([outlet, count]) => ({ outlet, ...count }));
  const compared = new Set(shown.map(({ outlet }) => outlet));
  const pairs = new Map<string, OutletPair>();
  for (const origins of told) countTold(pairs, origins, compared);
  for (const reports of Map.groupBy(sides, ({ fact }) => fact).values()) countApart(pairs, reports, compared);
  return {
    outlets: shown,
    pairs: [...pairs.values()].toSorted(
      (a, b) =>
        b.both + b.apart - a.both - a.apart || compareText(a.outlets.join('\n'), b.outlets.join('\n')),
    ),
    others: ranked.length - shown.length,
  };
}

/** The origins from which each outlet tells one fact. */
type Origins = ReadonlyMap<string, ReadonlySet<string>>;

function originsByOutlet(reports: readonly OutletReport[]): Origins {
  const origins = originsOf(reports);
  const byOutlet = new Map<string, Set<string>>();
  for (const [at, { outlet }] of reports.entries())
    byOutlet.set(outlet, (byOutlet.get(outlet) ?? new Set()).add(origins[at] ?? ''));
  return byOutlet;
}

function factsByOutlet(told: readonly Origins[]): ReadonlyMap<string, { facts: number; alone: number }> {
  const counts = new Map<string, { facts: number; alone: number }>();
  for (const origins of told)
    for (const outlet of origins.keys()) {
      const { facts, alone } = counts.get(outlet) ?? { facts: 0, alone: 0 };
      counts.set(outlet, { facts: facts + 1, alone: alone + Number(origins.size === 1) });
    }
  return counts;
}

function countTold(pairs: Map<string, OutletPair>, origins: Origins, compared: ReadonlySet<string>): void {
  const outlets = [...origins.keys()].filter((outlet) => compared.has(outlet)).toSorted(compareText);
  for (const [one, other] of pairsOf(outlets)) {
    const [own, theirs] = [origins.get(one) ?? new Set<string>(), origins.get(other) ?? new Set<string>()];
    const isAgreed = own.symmetricDifference(theirs).size > 0 || own.size > 1;
    add(pairs, [one, other], { both: 1, agreed: Number(isAgreed), apart: 0 });
  }
}

/** Two outlets stand apart in a conflict where no side has both. */
function countApart(
  pairs: Map<string, OutletPair>,
  reports: readonly SideReport[],
  compared: ReadonlySet<string>,
): void {
  const sidesOf = new Map<string, Set<number>>();
  for (const { outlet, side } of reports)
    if (compared.has(outlet)) sidesOf.set(outlet, (sidesOf.get(outlet) ?? new Set()).add(side));
  for (const [one, other] of pairsOf([...sidesOf.keys()].toSorted(compareText)))
    if (sidesOf.get(one)?.isDisjointFrom(sidesOf.get(other) ?? new Set()) === true)
      add(pairs, [one, other], { both: 0, agreed: 0, apart: 1 });
}

function pairsOf(sorted: readonly string[]): readonly (readonly [string, string])[] {
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => [one, other] as const));
}

function add(
  pairs: Map<string, OutletPair>,
  outlets: readonly [string, string],
  more: Omit<OutletPair, 'outlets'>,
): void {
  const key = outlets.join('\n');
  const { both, agreed, apart } = pairs.get(key) ?? { both: 0, agreed: 0, apart: 0 };
  pairs.set(key, {
    outlets,
    both: both + more.both,
    agreed: agreed + more.agreed,
    apart: apart + more.apart,
  });
}
