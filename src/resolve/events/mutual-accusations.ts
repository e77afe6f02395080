import { actIs } from '../../model/acts.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { contentId } from '../canonical.ts';
import { dayNumber } from '../../model/iso-days.ts';
import { sideName } from '../../model/side-names.ts';
import { countryName } from '../../world/country-words.ts';
import { nameMark, type ActorLookup, type ConflictFact, type Folding } from '../facts.ts';
import type { EventReport } from './event-report.ts';

/** How far two accusations may lie apart and still be about one matter. */
const sameMatterDays = 10;

/** An accusation of one country by another. */
interface Accusation {
  readonly report: EventReport;
  readonly from: string;
  readonly against: string;
  /** Days since 1970-01-01 of its date, or of its article. */
  readonly day: number;
}

/**
 * Conflicts between two countries that accuse each other within ten days: the charge of each is taken to deny that of the other. The
 * reports are those of one block, so of two countries; one conflict for each pair and run of accusations. Sorted by id.
 */
export function findMutualAccusations(
  reports: readonly EventReport[],
  { actorOf, wording }: Folding,
): readonly ConflictFact[] {
  const accusations = reports
    .filter(({ signature }) => signature.status === 'happened' && actIs(signature, 'charge'))
    .flatMap((report) => accusationsOf(report, actorOf))
    .toSorted(
      (a, b) => a.day - b.day || compareText(a.report.id, b.report.id) || compareText(a.from, b.from),
    );
  const runs: Accusation[][] = [];
  for (const one of accusations) {
    const open = runs.find(
      (run) => samePair(run[0], one) && one.day - run[run.length - 1].day <= sameMatterDays,
    );
    if (open === undefined) runs.push([one]);
    else open.push(one);
  }
  return runs
    .map((run) => aboutOneMatter(run, wording.denials.chargeStems))
    .filter((run) => run.length > 0)
    .map(conflictOf)
    .toSorted((a, b) => compareText(a.id, b.id));
}

/** Content words that a charge and its counter-charge share at least, beside the names of countries. */
const sharedWords = 3;

/** The charges of a run that a charge of the other side answers: about one matter, in another sentence; looked up by their words. */
function aboutOneMatter(run: readonly Accusation[], chargeStems: ReadonlySet<string>): readonly Accusation[] {
  const byWord = new Map<string, Accusation[]>();
  for (const one of run) {
    for (const word of one.report.words.difference(chargeStems)) {
      const held = byWord.get(word);
      if (held === undefined) byWord.set(word, [one]);
      else held.push(one);
    }
  }
  return run.filter((one) =>
    new Set([...one.report.words].flatMap((word) => byWord.get(word) ?? []))
      .values()
      .some(
        (other) =>
          other.from !== one.from &&
          sharedWordsOf(one.report, other.report).difference(chargeStems).size >= sharedWords,
      ),
  );
}

/** The words that two sentences share; none of one sentence that both are cited from. */
function sharedWordsOf({ words: a }: EventReport, { words: b }: EventReport): ReadonlySet<string> {
  return a.symmetricDifference(b).size === 0 ? new Set() : a.intersection(b);
}

function samePair(a: Accusation, b: Accusation): boolean {
  return (a.from === b.from && a.against === b.against) || (a.from === b.against && a.against === b.from);
}

/** The accusation that a report tells, if one country accuses one other; none where two act together or several are accused. */
function accusationsOf(report: EventReport, actorOf: ActorLookup): readonly Accusation[] {
  const countriesOf = (actors: ReadonlySet<string>): readonly string[] =>
    sortedSet([...actors].flatMap((id) => actorOf(id)?.country ?? []));
  const from = countriesOf(report.doers);
  const against = countriesOf(report.others);
  const when = report.signature.date?.start ?? report.signature.on;
  if (when === null) return [];
  const day = dayNumber(when);
  return from.length === 1 && against.length === 1 && from[0] !== against[0]
    ? [{ report, from: from[0], against: against[0], day }]
    : [];
}

/** Who accuses for a country: the one who does it in every report, else the country. */
function accuserOf(run: readonly Accusation[], code: string): string {
  const doers = new Set(run.flatMap(({ report, from }) => (from === code ? [...report.doers] : [])));
  const [only] = doers;
  return doers.size === 1 ? nameMark(only) : sideName(countryName(code), code);
}

function conflictOf(run: readonly Accusation[]): ConflictFact {
  const pair = sortedSet(run.map((one) => one.from));
  const days = sortedSet(
    run.flatMap(({ report }) => report.signature.date?.start ?? report.signature.on ?? []),
  );
  const sides = pair.map((code) => ({
    value: `${accuserOf(run, code)} accuses ${countryName(pair.find((other) => other !== code) ?? '')}`,
    quantity: null,
    members: sortedSet(run.filter((one) => one.from === code).map((one) => one.report.id)),
  }));
  return {
    kind: 'conflict',
    id: contentId('conflict', ['denial', 'accusations', pair, days[0]]),
    about: 'denial',
    subject: `accusations between ${pair.map(countryName).join(' and ')}`,
    sides,
    actors: sortedSet(run.flatMap(({ report }) => [...report.actors])),
    countries: pair,
    start: days[0] ?? null,
    end: days.at(-1) ?? null,
  };
}
