import type { Chance } from './chance.ts';
import type { Country, Leader } from './people.ts';

/** A meeting that took place in the simulated world. */
export interface Meeting {
  readonly host: Country;
  readonly guest: Country;
  readonly hostLeader: Leader;
  readonly guestLeader: Leader;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Guests' people who live in the host country, and the other way about, on that day. */
  readonly guestsInHost: number;
  readonly hostsInGuest: number;
  /** What the two agreed, and by which year. */
  readonly promise: string;
  readonly dueYear: number;
}

const promises: readonly string[] = [
  'open a direct ferry line',
  'exchange a hundred students a year',
  'lower the tariff on timber',
  'build a joint weather station',
  'train two hundred border officers',
  'recognise driving licences',
  'share satellite pictures of forests',
  'restore the old railway bridge',
  'simplify visas for musicians',
  'found a museum of seafaring',
];

/** First day of the simulated news: 1 January 2021. */
export const firstDay = 18_628;

/** Meetings on one day: which countries meet follows Zipf's law, so that some pairs are hot. */
export function meetingsOn(day: number, countries: readonly Country[], chance: Chance): readonly Meeting[] {
  return Array.from({ length: 1 + chance.below(3) }, () => meeting(day, countries, chance));
}

function meeting(day: number, countries: readonly Country[], chance: Chance): Meeting {
  const host = zipf(countries, chance);
  const others = countries.filter((one) => one !== host);
  const guest = zipf(others, chance);
  const level = chance.happens(0.5) ? 'president' : 'minister';
  return {
    host,
    guest,
    hostLeader: host[level],
    guestLeader: guest[level],
    day,
    guestsInHost: community(guest, host),
    hostsInGuest: community(host, guest),
    promise: chance.pick(promises),
    dueYear: 2026 + chance.below(8),
  };
}

/** The first is drawn most often, the second half as often, and so on. */
function zipf<T>(from: readonly T[], chance: Chance): T {
  const total = from.reduce((sum, _one, at) => sum + 1 / (at + 1), 0);
  let left = chance.next() * total;
  for (const [at, one] of from.entries()) {
    left -= 1 / (at + 1);
    if (left <= 0) return one;
  }
  return from[from.length - 1];
}

/** How many of one country live in another: fixed for a pair, between 20,000 and about 900,000, never alike both ways. */
function community(of: Country, within: Country): number {
  const mixed = Array.from(`${of.code}>${within.code}`).reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973,
    7,
  );
  return 20_000 + (mixed % 90) * 10_000 + (of.code < within.code ? 0 : 5_000);
}
