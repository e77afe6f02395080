import { withArticle } from '../../model/with-article.ts';
import { listInWords } from '../../model/list-in-words.ts';
import type { RecordedSpeaker } from '../../model/record.ts';
import type { DossierActor, DossierOffice } from './dossier.ts';

/** How many offices stand behind a name. */
const most = 2;

/**
 * Names actors for a page: at the first mention a person with the offices of the day and a body with its country, by name alone after it; states as
 * they stand in a sentence.
 */
export class Introductions {
  readonly #actors: ReadonlyMap<string, DossierActor>;
  readonly #holders: ReadonlyMap<string, string | null>;
  readonly #met = new Set<string>();

  constructor(actors: readonly DossierActor[]) {
    this.#actors = new Map(actors.map((one) => [one.id, one]));
    this.#holders = likelyHolders(actors);
  }

  /** The name of a party on a day, `YYYY-MM-DD`; null where the day is not known. */
  name({ actor, name }: RecordedSpeaker, day: string | null): string {
    const known = actor === null ? undefined : this.#actors.get(actor);
    if (known?.type === 'state') return withArticle(name);
    if (known === undefined || this.#met.has(known.id)) return name;
    this.#met.add(known.id);
    if (known.type === 'organization') return withCountry(name, known);
    if (known.type !== 'person') return name;
    const offices = this.#officesOn(known, day);
    return offices.length === 0 ? name : `${name} (${officesInWords(offices)})`;
  }

  /** The shortest titles of the offices that reports of about that day give; "state president" says no more than "president". */
  #officesOn({ id, offices }: DossierActor, day: string | null): readonly DossierOffice[] {
    const near = offices.filter((one) => isNear(one, day) && this.#holders.get(keyOf(one)) === id);
    const owned = near.filter(({ of }) => of !== null);
    const held = owned.length > 0 ? owned : near;
    return held
      .filter((one) => !held.some((other) => other.of === one.of && one.title.endsWith(` ${other.title}`)))
      .slice(0, most);
  }
}

/** A body with its country, unless its name says that. */
function withCountry(name: string, { countryName }: DossierActor): string {
  return countryName === null || name.includes(countryName) ? name : `${name} (${countryName})`;
}

const keyOf = ({ title, of }: DossierOffice): string => `${title} ${of ?? ''}`;

/**
 * The holder of each office: of several actors to whom articles give it, the one that most facts of the page name, since the others may be
 * misread or out of office; null where two are named as often.
 */
function likelyHolders(actors: readonly DossierActor[]): ReadonlyMap<string, string | null> {
  const claims = actors.flatMap(({ id, facts, offices }) =>
    [...new Set(offices.map(keyOf))].map((key) => ({ id, facts, key })),
  );
  return new Map(
    [...Map.groupBy(claims, ({ key }) => key)].map(([key, held]) => {
      const [first, second] = held.toSorted((a, b) => b.facts - a.facts);
      return [key, first.facts === second?.facts ? null : first.id] as const;
    }),
  );
}

/** Whether reports give an office within a year of a day. True where the day, or the day of every report, is not known. */
function isNear({ seenOn }: DossierOffice, day: string | null): boolean {
  const [first] = seenOn;
  const last = seenOn.at(-1);
  if (day === null || first === undefined || last === undefined) return true;
  return yearBefore(first) <= day && yearBefore(day) <= last;
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Titles that are not shown with their state: a "head" or "member" is head of a body in the state, not of the state. */
const partial = /\b(?:head|member|professor|director)$/u;

function officesInWords(offices: readonly DossierOffice[]): string {
  const byOwner = Map.groupBy(offices, ({ of }) => of ?? '');
  return [...byOwner]
    .map(([of, held]) => {
      const titles = listInWords(held.map(({ title }) => title));
      return of === '' || partial.test(titles) ? titles : `${titles} of ${withArticle(of)}`;
    })
    .join('; ');
}
