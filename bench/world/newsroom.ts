import { countries } from './countries.ts';
import type { Draft } from './draft.ts';
import { mirror, writeAccount, writeDenial, type Assignment } from './accounts.ts';
import { Draft as EmptyDraft } from './draft.ts';
import type { Happening, Planted, Slip } from './happenings.ts';
import { tellMeeting } from './meetings.ts';
import { offices, type Officials } from './officials.ts';
import { outlets, type Outlet } from './outlets.ts';
import { drawFiller } from './phrases.ts';
import { Random, seedOf } from './random.ts';

/** A draft that an outlet prints on a day. */
export interface Printed {
  readonly draft: Draft;
  readonly outlet: Outlet;
  readonly on: number;
}

/** What share of the happenings some outlet gets wrong, by what. */
const slipShares: readonly (readonly [Slip['kind'], number])[] = [
  ['date', 0.03],
  ['place', 0.02],
  ['figure', 0.03],
  ['swap', 0.01],
  ['name', 0.02],
  ['office', 0.01],
];

/** Turns happenings into what the outlets print of them. */
export class Newsroom {
  readonly #seed: number;
  readonly #officials: Officials;
  readonly #number: () => number;

  constructor(world: { seed: number; officials: Officials; number: () => number }) {
    this.#seed = world.seed;
    this.#officials = world.officials;
    this.#number = world.number;
  }

  /** Everything that is printed on a happening, before and after it; in no order of days. */
  cover(happening: Happening): readonly Printed[] {
    const random = new Random(seedOf(this.#seed, 'cover', happening.id));
    const writers = drawWriters(random, random.int(2, 5));
    const slip = this.#slip(happening, random);
    const told = slip?.kind === 'swap' ? { ...happening, series: bothWays(happening) } : happening;
    const planted: Planted | null = slip === null ? null : { number: this.#number(), slip };
    const erring = writers.length - 1;
    const printed = writers.flatMap((outlet, at) => {
      const on = happening.day + (at === 0 ? 0 : random.int(0, 2));
      const task: Assignment = {
        seed: this.#seed,
        outlet,
        random,
        on,
        planted: at === erring ? planted : null,
        reference: at === 0,
      };
      return [{ draft: writeAccount(told, task), outlet, on }];
    });
    return [
      ...printed,
      ...copiesOf(printed, random),
      ...announced(happening, random),
      ...this.#denials(happening, random),
    ];
  }

  #slip(happening: Happening, random: Random): Slip | null {
    let draw = random.next();
    const kind = slipShares.find(([, share]) => (draw -= share) < 0)?.[0];
    const { a, b, city, day } = happening;
    switch (kind) {
      case 'date':
        return city === null || happening.act === 'visit'
          ? null
          : { kind, day: day + random.pick([-3, -2, -1, 1, 2]) };
      case 'place': {
        if (city === null || happening.act === 'visit') return null;
        const near = [...city.country.cities, b.person.country.cities[0], countries[0].cities[0]];
        const other = near.filter((name) => name !== city.name);
        const name = random.pick(other);
        const country = countries.find((one) => one.cities.includes(name)) ?? city.country;
        return { kind, city: { name, country } };
      }
      case 'figure':
        return happening.series.length === 0 ? null : { kind, factor: random.pick([0.1, 0.5, 1.4, 2, 10]) };
      case 'swap':
        return happening.series.some((one) => one.measure === 'residents') ? { kind } : null;
      case 'name': {
        const before = this.#officials.predecessor(b.person.country, b.office, day);
        const colleague = this.#officials.holder(b.person.country, random.pick(offices), day).person;
        const person = before !== null && random.chance(0.5) ? before : colleague;
        return person === b.person || a.person === person ? null : { kind, person };
      }
      case 'office': {
        const office = random.pick(offices);
        return office === b.office ? null : { kind, office };
      }
      case undefined:
        return null;
    }
  }

  #denials(happening: Happening, random: Random): readonly Printed[] {
    if (!random.chance(0.02)) return [];
    const number = this.#number();
    const ofMeeting = random.chance(0.4);
    return drawWriters(random, ofMeeting ? 1 : 2).map((outlet) => {
      const on = happening.day + random.int(1, 2);
      const task = {
        seed: this.#seed,
        outlet,
        random,
        on,
        planted: null,
        reference: false,
        ofMeeting,
        number,
      };
      return { draft: writeDenial(happening, task), outlet, on };
    });
  }
}

function bothWays(happening: Happening): Happening['series'] {
  const residents = happening.series.find((one) => one.measure === 'residents') ?? happening.series[0];
  return [residents, mirror(residents)];
}

/** Distinct outlets; an agency first. */
function drawWriters(random: Random, count: number): readonly Outlet[] {
  const chosen = new Set<Outlet>([outlets[random.int(0, 3)]]);
  while (chosen.size < count) chosen.add(random.pick(outlets));
  return [...chosen];
}

/** Papers that print an agency's text as it is. */
function copiesOf(printed: readonly Printed[], random: Random): readonly Printed[] {
  const wires = printed.filter((one) => one.outlet.wire);
  const written = new Set(printed.map((one) => one.outlet));
  return wires.flatMap(({ draft, on }) =>
    drawWriters(random, random.int(1, 3))
      .filter((outlet) => !outlet.wire && !written.has(outlet))
      .map((outlet) => ({ draft, outlet, on: on + random.int(0, 1) })),
  );
}

/** An announcement some days ahead; one in ten meetings then takes place a few days later than announced. */
function announced(happening: Happening, random: Random): readonly Printed[] {
  if (!random.chance(0.15)) return [];
  const [outlet] = drawWriters(random, 1);
  const draft = new EmptyDraft();
  draft.add(`${happening.a.person.country.name} awaits guests`);
  const day = random.chance(0.1) ? happening.day - random.int(2, 4) : happening.day;
  const on = happening.day - random.int(6, 13);
  const told = tellMeeting(
    draft,
    { ...happening, day, on, status: 'planned', firm: true },
    { outlet, random },
  );
  draft.add(told.text, told.claims);
  for (let line = 0; line < 4; line += 1) draft.add(drawFiller(random));
  return [{ draft, outlet, on }];
}
