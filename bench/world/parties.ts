import type { Party } from '../../src/model/actor.ts';
import { inText, type Country } from './countries.ts';
import type { Draft, Uncited } from './draft.ts';
import { fullName, shortName } from './names.ts';
import type { Person } from './officials.ts';
import type { Outlet } from './outlets.ts';

/** A party with the words that name it and the claims that these words make. */
export interface Named {
  readonly party: Party;
  readonly words: string;
  readonly claims: readonly Uncited[];
}

/** A country as an actor of the article. */
export function nameState(draft: Draft, country: Country): Named {
  const words = inText(country);
  const party = draft.actor(
    { type: 'state', name: country.name, names: [country.name], country: country.code },
    country.name,
  );
  return { party, words, claims: [] };
}

/** Where the president also leads the party, some outlets give that office instead: two offices of one person. */
const partyStates: ReadonlySet<string> = new Set(['VNM', 'CHN', 'LAO']);

/** A person with office and full name: "South Korean Foreign Minister Kim Min-seok". */
export function nameFully(
  draft: Draft,
  { person, office }: { person: Person; office: string },
  outlet: Outlet,
): Named {
  const { country } = person;
  const full = fullName(person.name, outlet.style);
  const names = [full, shortName(person.name, outlet.style)];
  const party = draft.actor({ type: 'person', name: full, names, country: country.code }, full);
  const held =
    office === 'president' && partyStates.has(country.code) && outlet.voice % 2 === 1
      ? 'general secretary'
      : office;
  const title = held.replace(/(^| )\w/g, (letter) => letter.toUpperCase());
  const claim: Uncited = {
    kind: 'office',
    holder: party,
    title: held,
    of: country.name,
    country: country.code,
    to: null,
    tenure: null,
    on: null,
    status: 'happened',
    rule: 'world-office',
  };
  return { party, words: `${country.adjective} ${title} ${full}`, claims: [claim] };
}

/** A person by the short name. */
export function nameShortly(draft: Draft, person: Person, outlet: Outlet): Named {
  const full = fullName(person.name, outlet.style);
  const short = shortName(person.name, outlet.style);
  const party = draft.actor(
    { type: 'person', name: full, names: [full, short], country: person.country.code },
    short,
  );
  return { party, words: short, claims: [] };
}
