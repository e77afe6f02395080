import { shownOffice } from './shown-office.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { contentId } from '../canonical.ts';
import { nameMark, type ActorLookup, type ActorSketch, type ConflictFact } from '../facts.ts';
import { compareNames, maybeSameNameFrom } from '../names/compare-names.ts';
import type { Counted, OfficeSignature } from '../signature.ts';
import { canClash, officePeriod } from './office-period.ts';

/** What one actor's signatures say of an office. */
interface Holder {
  readonly actor: string;
  readonly name: string;
  readonly members: readonly Counted<OfficeSignature>[];
  readonly days: readonly string[];
}

/**
 * Where two people are given one office at one time. The members are the claims of one office of one state or body
 * in one year.
 *
 * Only offices that one person holds at a time count; only plain present holding (no former, acting, elect), by people who act
 * in the article's present, where the text itself says whose office it is. One name must be given on a day between two
 * days of the other: successors and predecessors do not clash. Nor do names that may be spellings of one name, nor one who
 * is known to hold the same office elsewhere.
 */
export function findOfficeConflicts(
  members: readonly Counted<OfficeSignature>[],
  actorOf: ActorLookup,
): readonly ConflictFact[] {
  const plain = members.filter(({ signature }) => canClash(signature));
  if (plain.length < 2) return [];
  const holders = holdersOf(plain, actorOf);
  return holders
    .flatMap((one, at) =>
      holders.slice(at + 1).flatMap((two) => (clash(one, two) ? [conflictOf(one, two)] : [])),
    )
    .toSorted((a, b) => compareText(a.id, b.id));
}

function holdersOf(members: readonly Counted<OfficeSignature>[], actorOf: ActorLookup): readonly Holder[] {
  const byActor = Map.groupBy(members, ({ signature }) => signature.holder);
  return [...byActor]
    .map(([actor, held]) => ({
      actor,
      name: actorOf(actor)?.anchor ?? '',
      members: held,
      days: sortedSet(held.flatMap(({ signature }) => (signature.on === null ? [] : [signature.on.start]))),
    }))
    .filter(
      ({ name, actor, members: [first] }) =>
        name.includes(' ') && holdsOnlyHere(actorOf(actor), first.signature),
    )
    .toSorted((a, b) => compareText(a.actor, b.actor));
}

/** A person who is said to hold this office nowhere else. */
function holdsOnlyHere(actor: ActorSketch | null, office: OfficeSignature): boolean {
  if (actor === null || actor.type !== 'person') return false;
  return actor.offices.every(
    (held) => held.title !== office.title || held.of === null || held.of === shownOffice(office).of,
  );
}

function clash(a: Holder, b: Holder): boolean {
  // Days tell most holders apart, and names cost most to compare.
  if (!between(a, b) && !between(b, a)) return false;
  return compareNames(a.name, b.name, 'person') < maybeSameNameFrom;
}

/** Whether a day of the one lies strictly between two days of the other. */
function between(inner: Holder, outer: Holder): boolean {
  const first = outer.days[0];
  const last = outer.days.at(-1);
  if (first === undefined || last === undefined) return false;
  return inner.days.some((day) => first < day && day < last);
}

function conflictOf(a: Holder, b: Holder): ConflictFact {
  const { title, of, country } = a.members[0].signature;
  const days = sortedSet([...a.days, ...b.days]);
  const sides = [a, b]
    .map((holder) => ({
      value: nameMark(holder.actor),
      quantity: null,
      members: sortedSet(holder.members.map((one) => one.id)),
    }))
    .toSorted((one, two) => compareText(one.value, two.value));
  return {
    kind: 'conflict',
    id: contentId('conflict', [
      'office',
      title,
      country ?? of,
      officePeriod(a.members[0].signature),
      sortedSet([a.actor, b.actor]),
    ]),
    about: 'office',
    subject: `${title} of ${of ?? country ?? ''}`,
    sides,
    actors: sortedSet([a.actor, b.actor]),
    countries: country === null ? [] : [country],
    start: days[0] ?? null,
    end: days.at(-1) ?? null,
  };
}
