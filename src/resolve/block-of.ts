import { middleOf } from './date-spans.ts';
import { dayNumber, dayText } from '../model/iso-days.ts';
import { sortedSet } from '../model/order.ts';
import { spanOfYears } from './commitments/span-of-years.ts';
import { actFamily } from './events/act-family.ts';
import { isOnceInYear } from './events/once-done.ts';
import type { ActorLookup } from './facts.ts';
import type { DisputeSignature } from './dispute-signature.ts';
import { figureBlock } from './figures/figure-block.ts';
import { foldPhrase } from '../model/fold-text.ts';
import { canClash, officePeriod } from './offices/office-period.ts';
import type { ClaimSignature, CommitmentSignature, EventSignature, OfficeSignature } from './signature.ts';

/**
 * The block that folds a signature whose parties are resolved actors: what may be one fact, or contradict it, is filed
 * in one block, and a block stays small. A function of the signature and the countries of its actors.
 *
 * Events: family of act, the one or two countries they touch, and the third of the year; what is done once and told by its year alone all
 * together. Statements: speaker and month. Commitments:
 * parties, the thing they are about and the span of years. Figures: unit, head of the measure, countries and time. Offices: title, state
 * and year. Disputes: the state that denies or is charged, and the third of the month.
 */
export function blockOf(signature: ClaimSignature, actorOf: ActorLookup): string {
  switch (signature.kind) {
    case 'event':
      return eventBlock(signature, actorOf);
    case 'statement':
      return `statement:${signature.speaker}:${monthOf(signature.on)}`;
    case 'commitment':
      return commitmentBlock(signature.by, actorOf, commitmentAnchor(signature));
    case 'deed':
      return commitmentBlock(signature.by, actorOf, `${signature.object} ${signature.years}`);
    case 'figure':
      return figureBlock(signature);
    case 'dispute':
      return disputeBlock(signature, actorOf);
    case 'office':
      return officeBlock(signature);
  }
}

/** Files undertakings and deeds by the countries of those who are bound, and by what they are about. */
function commitmentBlock(by: readonly string[], actorOf: ActorLookup, anchor: string): string {
  return `commitment:${stemsOf(by, actorOf).slice(0, 2).join('+')}:${anchor}`;
}

/** Files denials by a state and charges against it in one block, by the third of the month: a state answers a charge within days. */
function disputeBlock(dispute: DisputeSignature, actorOf: ActorLookup): string {
  const { about, denier, countries, on } = dispute;
  const side = about === 'charge' ? countries[0] : denier === null ? about : actorOf(denier)?.country;
  const third = on === null ? '' : 'abc'[Math.min(Math.floor((Number(on.slice(8)) - 1) / 10), 2)];
  return `dispute:${side ?? denier ?? about}:${monthOf(on)}${third}`;
}

function eventBlock(event: EventSignature, actorOf: ActorLookup): string {
  const period = isOnceInYear(event) ? 'once' : seasonOf(likelyDay(event));
  return `event:${actFamily(event)}:${eventStems(event, actorOf).join('+')}:${period}`;
}

/** How many days behind its report a plan without a day is filed: what is announced at the end of a season is held in the next. */
const daysToPlan = 10;

/** The middle of the days on which an event can have been; for a plan without a day, of those that follow its report. */
function likelyDay({ date, on, status }: EventSignature): string | null {
  if (date !== null) return middleOf(date);
  return on === null || status !== 'planned' ? on : dayText(dayNumber(on) + daysToPlan);
}

function officeBlock(office: OfficeSignature): string {
  if (!canClash(office)) return unfolded;
  return `office:${foldPhrase(office.title)}:${office.country ?? foldPhrase(office.of ?? '')}:${officePeriod(office)}`;
}

/** The block of offices that can contradict nothing: it is never folded. */
const unfolded = 'office';

/** Whether a block is ever folded. */
export function isFolded(block: string): boolean {
  return block !== unfolded;
}

/** Whether the fold of a block also looks at how often and where its signatures are given: for offices it does not. */
export function countsMatter(block: string): boolean {
  return !block.startsWith(unfolded);
}

const seasonEnds: Readonly<Record<string, string>> = { a: '05-01', b: '08-09', c: '12-31' };

/**
 * The last day of a block of events or offices: its fold sees only the offices that were known by then, so that an office which an
 * actor is given years later does not change it. `~`, which follows every day, for all other blocks.
 */
export function lastDayOf(block: string): string {
  const [, year, season] = /^(?:event|office):.*:(\d{4})([abc]?)$/u.exec(block) ?? [];
  if (year === undefined) return '~';
  return `${year}-${seasonEnds[season ?? ''] ?? '12-31'}`;
}

/**
 * Events are filed by thirds of the year, parted on 3 January, 2 May and 10 August: days on which few meetings fall, since
 * two reports that stand on two sides of a limit are not compared.
 */
function seasonOf(day: string | null): string {
  if (day === null) return '';
  const year = Number(day.slice(0, 4));
  const date = day.slice(5);
  if (date < '01-03') return `${year - 1}c`;
  return `${year}${date < '05-02' ? 'a' : date < '08-10' ? 'b' : 'c'}`;
}

const monthOf = (day: string | null): string => (day ?? '').slice(0, 7);

/** What actors are filed under: their countries, or themselves where they have none. */
function stemsOf(actors: readonly string[], actorOf: ActorLookup): readonly string[] {
  return sortedSet(actors.map((id) => actorOf(id)?.country ?? id));
}

const minorRoles: ReadonlySet<string> = new Set(['attendee', 'organizer']);

/** The one or two parties that an event is filed under; an event of three or more is filed under "many". */
function eventStems(event: EventSignature, actorOf: ActorLookup): readonly string[] {
  const main = event.participants.filter((one) => !minorRoles.has(one.role));
  const pool = main.length > 0 ? main : event.participants;
  const stems = stemsOf(
    pool.map((one) => one.actor),
    actorOf,
  );
  const place = event.place?.country ?? null;
  if (stems.length > 2) return ['many'];
  // A meeting told of one party alone ("the minister met students") is not filed by its place: one of two reports may leave the place out.
  const isOfOneSide = actFamily(event) === 'meeting';
  return stems.length === 1 && place !== null && !isOfOneSide ? sortedSet([...stems, place]) : stems;
}

/** Files undertakings by the thing that they are about, over spans of three years; where no thing was found, by the month of the report. */
function commitmentAnchor({ object, on }: CommitmentSignature): string {
  if (object === '' || on === null) return `${object} ${monthOf(on)}`;
  return `${object} ${spanOfYears(on)}`;
}
