import { countries, type Country } from './countries.ts';
import { yearOf } from './days.ts';
import type { Act, City, Happening } from './happenings.ts';
import { offices, type Officials, type Seat } from './officials.ts';
import { drawQuote } from './phrases.ts';
import type { Random } from './random.ts';
import { valueOn, type Measure, type Series } from './series.ts';
import { advance, drawDeal, type Deal, type Target } from './undertakings.ts';

/** Two people do not meet again within so many days: else two meetings could not be told from two accounts of one. */
const restDays = 14;

interface Relation {
  readonly deals: Deal[];
  target: Target | null;
}

interface Met {
  readonly day: number;
  readonly city: City | null;
}

const acts: readonly Act[] = ['talks', 'talks', 'talks', 'call', 'call', 'signing', 'visit', 'visit'];
const measures: readonly Measure[] = ['trade', 'trade', 'residents', 'residents', 'investment', 'tourists'];

/** Makes what happens in the world, day after day. */
export class Politics {
  readonly #officials: Officials;
  readonly #random: Random;
  readonly #seed: number;
  readonly #number: () => number;
  readonly #relations = new Map<string, Relation>();
  readonly #met = new Map<string, Met>();
  #happened = 0;

  constructor(world: { officials: Officials; random: Random; seed: number; number: () => number }) {
    this.#officials = world.officials;
    this.#random = world.random;
    this.#seed = world.seed;
    this.#number = world.number;
  }

  /** One more happening of a day; null where the two whom chance names have just met. */
  next(day: number): Happening | null {
    const random = this.#random;
    const [one, two] = [this.#country(), this.#country()];
    if (one === two) return null;
    const office = random.pick(offices);
    const a = this.#officials.holder(one, office, day);
    const b = this.#officials.holder(two, random.chance(0.8) ? office : random.pick(offices), day);
    const act = random.pick(acts);
    return this.meet({ day, act, a, b, city: act === 'call' ? null : this.#city(one) });
  }

  /** The meeting of two; null where they have just met. */
  meet(meeting: Pick<Happening, 'day' | 'act' | 'a' | 'b' | 'city'>): Happening | null {
    const { a, b, day, city } = meeting;
    const key = [a.person.id, b.person.id].toSorted().join('|');
    const last = this.#met.get(key);
    if (last !== undefined && day - last.day < restDays) return null;
    this.#met.set(key, { day, city });
    const relation = this.#relation(a, b);
    this.#happened += 1;
    return {
      ...meeting,
      id: this.#happened,
      series: this.#series(a, b),
      deal: this.#random.chance(0.35) ? this.#deal(relation, meeting) : null,
      target: this.#random.chance(0.12) ? this.#target(relation, meeting) : null,
      quote: this.#random.chance(0.6) ? drawQuote(this.#random) : null,
      before: last?.city ? { day: last.day, city: last.city } : null,
    };
  }

  #country(): Country {
    return countries[this.#random.early(countries.length)];
  }

  #city(country: Country): City {
    return {
      name: this.#random.chance(0.75) ? country.cities[0] : this.#random.pick(country.cities),
      country,
    };
  }

  #relation(a: Seat, b: Seat): Relation {
    const key = [a.person.country.code, b.person.country.code].toSorted().join('|');
    const known = this.#relations.get(key) ?? { deals: [], target: null };
    this.#relations.set(key, known);
    return known;
  }

  #series(a: Seat, b: Seat): readonly Series[] {
    const [one, two] = [a.person.country, b.person.country];
    const [first, second] = one.code < two.code ? [one, two] : [two, one];
    return Array.from({ length: this.#random.int(0, 2) }, () => {
      const measure = this.#random.pick(measures);
      const turned = measure !== 'trade' && this.#random.chance(0.5);
      return turned ? { measure, of: second, at: first } : { measure, of: first, at: second };
    });
  }

  #deal(relation: Relation, { day, city, b }: Pick<Happening, 'day' | 'city' | 'b'>): Happening['deal'] {
    const old = this.#random.chance(0.5)
      ? relation.deals.find((one) => advance(one, this.#random))
      : undefined;
    const deal = old ?? drawDeal(this.#random, (city ?? this.#city(b.person.country)).name, day);
    if (old === undefined) relation.deals.unshift(deal);
    if (relation.deals.length > 6) relation.deals.pop();
    return { deal, stage: deal.stages[deal.stages.length - 1] };
  }

  /** The target that stands, a first one, or one raised by a half: at most every 200 days or so. */
  #target(relation: Relation, { a, b, day }: Pick<Happening, 'a' | 'b' | 'day'>): Target {
    const held = relation.target;
    if (held !== null && !this.#random.chance(0.2)) return { ...held };
    const [first, second] = [a.person.country, b.person.country].toSorted((x, y) =>
      x.code < y.code ? -1 : 1,
    );
    const now = valueOn(this.#seed, { measure: 'trade', of: first, at: second }, day);
    const amount = held === null ? Math.ceil((now * 1.4) / 5e9) * 5e9 : held.amount * 1.5;
    const year = held?.year ?? Math.ceil((yearOf(day) + 9) / 5) * 5;
    const made = {
      amount,
      year,
      before: held?.amount ?? null,
      revision: held === null ? null : this.#number(),
    };
    relation.target = made;
    return made;
  }
}
