import type { Reading } from '../../src/model/reading.ts';
import { contentId } from '../../src/resolve/canonical.ts';
import { countries } from './countries.ts';
import { dateOf } from './days.ts';
import { Newsroom, type Printed } from './newsroom.ts';
import { Officials } from './officials.ts';
import { Politics } from './politics.ts';
import { Random, seedOf } from './random.ts';
import type { Mark } from './truth.ts';

/** What to simulate. */
export interface WorldOptions {
  readonly seed: number;
  /** How many articles to make; the first ones are the same for every number. */
  readonly articles: number;
  /** Happenings a day; each is told about four times. */
  readonly happenings?: number;
}

/** One article of the world, with the contradictions that its sentences carry. */
export interface WorldArticle {
  readonly reading: Reading;
  readonly marks: readonly Mark[];
  /** Day of the world on which it is published. */
  readonly day: number;
}

/** Happenings are known so many days ahead, so that they can be announced. */
const aheadDays = 14;
const horizonDays = 12_000;
/** Every half year the leaders meet at a summit, and the outlets talk of little else. */
const summitEvery = 182;

/** The articles of a simulated world, by day of publication. The same options always give the same articles. */
export function* worldArticles({ seed, articles, happenings = 60 }: WorldOptions): Generator<WorldArticle> {
  let planted = 0;
  const number = (): number => (planted += 1);
  const officials = new Officials(seed, horizonDays);
  const politics = new Politics({ officials, random: new Random(seedOf(seed, 'politics')), seed, number });
  const newsroom = new Newsroom({ seed, officials, number });
  const waiting = new Map<number, Printed[]>();
  let made = 0;
  for (let day = aheadDays; made < articles; day += 1) {
    for (const printed of coverDay(day + aheadDays, { politics, newsroom, officials, happenings })) {
      const held = waiting.get(printed.on);
      if (held === undefined) waiting.set(printed.on, [printed]);
      else held.push(printed);
    }
    for (const { draft, outlet, on } of waiting.get(day) ?? []) {
      if (made === articles) return;
      made += 1;
      const id = contentId('article', ['world', seed, made]);
      yield { reading: draft.reading({ id, outlet: outlet.name, on: dateOf(on) }), marks: draft.marks, day };
    }
    waiting.delete(day);
  }
}

interface Stage {
  readonly politics: Politics;
  readonly newsroom: Newsroom;
  readonly officials: Officials;
  readonly happenings: number;
}

function* coverDay(day: number, stage: Stage): Generator<Printed> {
  const { politics, newsroom, happenings } = stage;
  for (let count = 0; count < happenings; count += 1) {
    const happening = politics.next(day);
    if (happening !== null) yield* newsroom.cover(happening);
  }
  if (day % summitEvery === 0) yield* coverSummit(day, stage);
}

/** Twenty leaders in one city: each meets each, as far as they have not just met. */
function* coverSummit(day: number, { politics, newsroom, officials }: Stage): Generator<Printed> {
  const host = countries[(day / summitEvery) % countries.length];
  const city = { name: host.cities[0], country: host };
  const leaders = countries.slice(0, 20).map((country) => officials.holder(country, 'president', day));
  for (const [at, a] of leaders.entries()) {
    for (const b of leaders.slice(at + 1)) {
      const happening = politics.meet({ day, act: 'talks', a, b, city });
      if (happening !== null) yield* newsroom.cover(happening);
    }
  }
}
