import { chanceFrom } from './chance.ts';
import { firstDay, meetingsOn, type Meeting } from './happenings.ts';
import { printed, type Printed, type Slip, type Telling } from './newsroom.ts';
import { inventCountries, type Country } from './people.ts';
import type { Chance } from './chance.ts';

/** One article in two hundred is wrong in one way. */
const slipRate = 0.005;
const slips: readonly Slip[] = ['date', 'place', 'name', 'figure', 'swap'];
const outlets: readonly string[] = Array.from(
  { length: 40 },
  (_none, at) => `Outlet ${String(at + 1).padStart(2, '0')}`,
);

/** What the simulator is asked for. */
export interface WorldOptions {
  readonly seed: number;
  readonly articles: number;
}

/**
 * The news of a simulated world, article by article in order of the meetings: outlets copy, round, delay and err, and what
 * is wrong is known. The same options give the same news.
 */
export function* simulate({ seed, articles }: WorldOptions): Generator<Printed> {
  const chance = chanceFrom(seed);
  const countries = inventCountries(chance);
  let number = 0;
  for (let day = firstDay; ; day += 1) {
    for (const meeting of meetingsOn(day, countries, chance)) {
      for (const one of tellings(meeting, { countries, chance })) {
        if (number >= articles) return;
        yield printed(meeting, { ...one, number }, chance);
        number += 1;
      }
    }
  }
}

interface World {
  readonly countries: readonly Country[];
  readonly chance: Chance;
}

/** Most meetings are told by a handful of outlets, a few by all. The first three never err: they are the record's anchor. */
function tellings(meeting: Meeting, { countries, chance }: World): readonly Omit<Telling, 'number'>[] {
  const count = chance.happens(0.1) ? outlets.length : 4 + chance.below(8);
  const first = chance.below(outlets.length);
  const stranger = chance.pick(countries.filter((one) => one !== meeting.guest && one !== meeting.host))
    .minister.name;
  return Array.from({ length: count }, (_none, at) => ({
    outlet: outlets[(first + at) % outlets.length],
    delay: chance.below(3),
    slip: at >= 3 && chance.happens(slipRate * 5) ? chance.pick(slips) : null,
    stranger: `Aldo ${stranger.split(' ')[1]}son`,
  }));
}
