import { hasOffice, knowsNamesOf, mayServe } from '../../../world/state-officers.ts';
import { headTitles, isNationalOffice } from '../lexicon/national-offices.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';
import type { Cast, Member } from './members.ts';
import { membersBySentence, settleBySeat, statesBeside } from './seat-of-dateline.ts';
import { settleHomeMinistries } from './home-ministries.ts';
import { settleSpouses } from './spouse-countries.ts';
import { settleStated, timesNamed } from './countries.ts';

function bareNational(member: Member): OfficePhrase | undefined {
  return member.offices.find((office) => office.of === null && isNationalOffice(office.title));
}

/** In the home press a bare national office is the home state's, if the article names the state or the outlet is official. */
function byHome(member: Member, home: string, people: ReadonlySet<string>): string | null {
  const office = bareNational(member);
  // "The Costa Rican pilots died, President Koroi said": the sentence names whose people he speaks of.
  if (people.size > 0 && !people.has(home)) return null;
  return office !== undefined &&
    knowsNamesOf(home) &&
    hasOffice(home, office.title) &&
    mayServe(home, member.words)
    ? home
    : null;
}

/** The two states of an article on two states alone. */
function twoStates(cast: Cast): readonly string[] {
  const ranked = cast.states
    .map((state) => ({ code: state.country, count: timesNamed(state) }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second, third] = ranked;
  if (first?.code == null || second?.code == null || second.count < 3) return [];
  return (third?.count ?? 0) * 2 <= second.count ? [first.code, second.code] : [];
}

/** Whether two offices are one, or both of heads of state or government: a foreign minister beside a president may be his own. */
const isAlike = (a: string, b: string): boolean => a === b || (headTitles.has(a) && headTitles.has(b));

/** Where one of two states has its leader, the only other bare leader is the other state's. */
function settleOther(cast: Cast, open: readonly Member[]): void {
  const pair = twoStates(cast);
  const leaders = open.filter(
    (member) => member.country === null && bareNational(member) !== undefined && timesNamed(member) >= 2,
  );
  const [only] = leaders;
  if (pair.length !== 2 || leaders.length !== 1 || only === undefined) return;
  const title = bareNational(only)?.title ?? '';
  const taken = new Set(
    cast.members
      .filter(
        (member) => member.type === 'person' && member.offices.some((office) => isAlike(office.title, title)),
      )
      .map((member) => member.country),
  );
  const free = pair.filter((code) => !taken.has(code));
  if (free.length === 1 && hasOffice(free[0] ?? '', bareNational(only)?.title ?? ''))
    only.country = free[0] ?? null;
}

/** The states that a sentence names by their seats of government ("Moscow opposes"), by sentence. */
function seatsBySentence(cast: Cast): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const { form, sentence, member } of cast.mentions) {
    const country = cast.members[member]?.country;
    if (form === 'capital' && country != null)
      found.set(sentence, (found.get(sentence) ?? new Set()).add(country));
  }
  return found;
}

/** A minister without a country who speaks of one seat of government alone speaks of his own. */
function bySeat(member: Member, seats: ReadonlyMap<number, ReadonlySet<string>>): string | null {
  const office = bareNational(member);
  if (office === undefined) return null;
  for (const sentence of member.namedIn) {
    const [only, ...others] = seats.get(sentence) ?? [];
    if (
      only !== undefined &&
      others.length === 0 &&
      hasOffice(only, office.title) &&
      mayServe(only, member.words)
    )
      return only;
  }
  return null;
}

/**
 * Settles the persons who are still open: bare national offices by the outlet's home state, by the seat they speak for, by the capital that
 * the news was written in, by the other one of two states. Implied, not stated; leaves open what none of these says.
 */
export function settleImplied(cast: Cast, home: string | null, seat: string | null): void {
  settleStated(cast);
  const open = cast.members.filter(
    (member) => member.type === 'person' && member.country === null && member.offices.length > 0,
  );
  const bySentence = membersBySentence(cast);
  const taken = new Set<string>();
  for (const member of open.toSorted((a, b) => timesNamed(b) - timesNamed(a) || a.id - b.id)) {
    const office = bareNational(member)?.title ?? '';
    // A state has one president: the one named most.
    const former = bareNational(member)?.core.tenure === 'former';
    if (taken.has(office) && !former) continue;
    if (home !== null) member.country = byHome(member, home, statesBeside(member, bySentence, 'group'));
    if (member.country !== null && !former) taken.add(office);
  }
  const seats = seatsBySentence(cast);
  for (const member of open) member.country ??= bySeat(member, seats);
  settleBySeat(cast, seat);
  settleOther(cast, open);
  settleSpouses(cast);
  settleHomeMinistries(cast, home);
}
