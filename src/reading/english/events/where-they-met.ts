import { actIs, traitsOf } from '../../../model/acts.ts';
import type { LocalActor } from '../../../model/actor.ts';
import type { Participant } from '../../../model/claim.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { EventPlace } from '../../../model/place.ts';
import { stateOf } from '../../../world/states.ts';
import { isOfNews } from '../actors/setting.ts';
import { impliedPlace } from '../places/with-basis.ts';
import type { EventArticle } from './event-article.ts';
import type { RuledEvent } from './token-event.ts';
import { twoTellings } from './two-tellings.ts';

const isDoer = ({ role }: Participant): boolean => role === 'actor' || role === 'signatory';

const overlap = (one: PartialDate, other: PartialDate): boolean =>
  one.start <= other.end && other.start <= one.end;

/** Whether an event is a meeting or visit, at which its parties were in one place: no call, no letter, no ceremony. */
function isMeeting(event: RuledEvent): boolean {
  const { type, status, mode } = event;
  if (type !== 'CONSULT' || status !== 'happened' || mode === 'phone' || actIs(event, 'written'))
    return false;
  return /^(?:meeting|visit)$/u.test(traitsOf(event).family ?? '');
}

const isAt = (actor: number, { participants }: RuledEvent): boolean =>
  participants.some(({ party }) => party.actor === actor);

/**
 * Whether somebody was at a meeting himself or as his state: "the leaders of Fiji and Tonga agreed" at a meeting of two persons, and the
 * president of Fiji at one with "his Fijian counterpart".
 */
function isThere(actors: readonly LocalActor[], actor: number, meeting: RuledEvent): boolean {
  const { type, country } = actors[actor];
  const isOwn = ({ party }: Participant): boolean => {
    const other = actors[party.actor];
    return country !== null && other.country === country && (type === 'state' || other.type === 'state');
  };
  return isAt(actor, meeting) || meeting.participants.some(isOwn);
}

/** The meetings that all parties of an event were at, on days that may be the event's. */
function meetingsOf(
  { findings: { actors }, setting }: EventArticle,
  event: RuledEvent,
  meetings: readonly RuledEvent[],
): readonly RuledEvent[] {
  const { date, participants } = event;
  const doers = participants.filter(isDoer);
  const whom = doers.length > 1 ? doers : participants;
  // Nobody charges his partner at the table: "she criticized him during the campaign".
  const isAgainst = doers.length < 2 && actIs(event, 'charge');
  if (date === null || whom.length < 2 || isAgainst) return [];
  // A meeting without a day is that of the news where persons are told to have met.
  const arePersons = doers.length > 1 && doers.every(({ party }) => actors[party.actor].type === 'person');
  const isOpen = arePersons && isOfNews(setting, date);
  return meetings.filter(
    (meeting) =>
      (meeting.date === null ? isOpen : overlap(meeting.date, date)) &&
      whom.every(({ party }) => isThere(actors, party.actor, meeting)),
  );
}

/** The meetings of the news of the one person who did an event on one day of the news, whomever he met. */
function meetingsOfSpeaker(
  { findings: { actors }, setting }: EventArticle,
  { date, participants }: RuledEvent,
  meetings: readonly RuledEvent[],
): readonly RuledEvent[] {
  const doers = participants.filter(isDoer);
  if (date === null || doers.length !== 1 || actors[doers[0].party.actor].type !== 'person') return [];
  if (date.precision !== 'day' || !isOfNews(setting, date)) return [];
  return meetings.filter(
    (meeting) =>
      meeting.date !== null &&
      isOfNews(setting, meeting.date) &&
      overlap(meeting.date, date) &&
      isAt(doers[0].party.actor, meeting),
  );
}

/** Whether an event is done in words by those who speak: said, agreed, proposed, announced together. */
function isInWords(event: RuledEvent): boolean {
  if (event.status !== 'happened') return false;
  return actIs(event, 'spoken') || actIs(event, 'word given') || event.type === 'COOPERATE';
}

/** Whether the event's own sentence names a town or house other than a place, where it may have been as well. */
function namesOther({ setting }: EventArticle, { citations }: RuledEvent, name: string): boolean {
  return setting
    .placesIn(citations[0].sentence)
    .some(({ kind, place }) => (kind === 'city' || kind === 'venue') && place.name !== name);
}

const isState = ({ name, country }: EventPlace): boolean =>
  country !== null && stateOf(country)?.name === name;

/** The one place of some meetings, the town where others only name its state; null where they were in several or none is told. */
function onlyPlace(meetings: readonly RuledEvent[]): EventPlace | null {
  const told = meetings.flatMap(({ place }) => place ?? []);
  const towns = told.filter((place) => !isState(place));
  const places = towns.length > 0 ? towns : told;
  const isOne = new Set(places.map(({ name }) => name)).size === 1;
  return isOne && new Set(told.map(({ country }) => country)).size === 1 ? places[0] : null;
}

/**
 * The events with the place of their meeting for what those who met said, agreed or asked for: "They met in Suva. They agreed to build a
 * port." Several have the place where all of them met; one person has it on a day of the news where all his meetings of the news were in
 * one place. The place is implied; a sentence that names another town lends none.
 */
export function withWhereTheyMet(
  events: readonly RuledEvent[],
  article: EventArticle,
): readonly RuledEvent[] {
  const meetings = twoTellings(events.filter(isMeeting));
  if (meetings.length === 0) return events;
  return events.map((event) => {
    if (event.place !== null || !isInWords(event)) return event;
    const place =
      onlyPlace(meetingsOf(article, event, meetings)) ??
      onlyPlace(meetingsOfSpeaker(article, event, meetings));
    return place === null || namesOther(article, event, place.name)
      ? event
      : { ...event, place: impliedPlace(place) };
  });
}

/** The one day of some meetings; null where they were on several, or on no one day. */
function onlyDay(meetings: readonly RuledEvent[]): PartialDate | null {
  const date = meetings[0]?.date ?? null;
  const isOne = meetings.every((one) => one.date?.start === date?.start && one.date?.end === date?.end);
  return isOne && date?.precision === 'day' ? date : null;
}

/**
 * The events with the day of their meeting for what those who met agreed, where only the news tells its days: "The ministers met on
 * Monday. … They agreed to build a port." The day is implied.
 */
export function withWhenTheyMet(events: readonly RuledEvent[], article: EventArticle): readonly RuledEvent[] {
  const meetings = twoTellings(events.filter(isMeeting));
  if (meetings.length === 0) return events;
  return events.map((event) => {
    const { date } = event;
    const isJoint = event.participants.filter(isDoer).length > 1;
    if (!isJoint || !isInWords(event) || date?.basis !== 'implied' || date.precision !== 'range')
      return event;
    const day = onlyDay(meetingsOf(article, event, meetings));
    return day === null ? event : { ...event, date: { ...day, basis: 'implied' as const } };
  });
}
