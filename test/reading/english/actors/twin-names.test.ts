import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

/** Actors of names that several states have, as "name state". */
const cases: readonly (readonly [text: string, ...actors: readonly string[]])[] = [
  // Local offices of a part of a state, or of a town with its part.
  ['The governor of Georgia, Mark Hale, left.', 'Mark Hale USA'],
  ['Mark Hale, the lieutenant governor of Georgia, spoke in Atlanta, Georgia.', 'Mark Hale USA'],
  ['The mayor of Paris, Texas, Lena Hale, left.', 'Lena Hale USA'],
  ['The mayor of Long Beach, Calif., Mark Hale, left.', 'Mark Hale USA'],
  ['Lena Hale, the mayor of Lima, Ohio, left.', 'Lena Hale USA'],
  // Near misses: offices of the state, towns by themselves.
  ['The president of Georgia, Mark Hale, left.', 'Mark Hale GEO'],
  ['The mayor of Paris, Lena Hale, left.', 'Lena Hale FRA'],
  ['The governor of Kerala, Mark Hale, left.', 'Mark Hale IND'],
  // Parties whose name several states know.
  ['South Korean Democratic Party leader Lee Dong-su left.', 'Democratic Party KOR', 'Lee Dong-su KOR'],
  ['Irish Labour Party leader Lena Hale left.', 'Labour Party IRL', 'Lena Hale IRL'],
  ['The Republican Party of Turkey won the vote.', 'Republican Party TUR', 'Turkey TUR'],
  ['In Busan, South Korea, the Democratic Party held a vote.', 'Democratic Party null', 'South Korea KOR'],
  // Near misses: the party's own state is told of.
  ['US Senator Lena Hale left the Democratic Party.', 'Democratic Party USA', 'Lena Hale USA'],
  ['Britain held a vote, and the Labour Party won it.', 'Labour Party GBR', 'United Kingdom GBR'],
  // A rank inside a name; a rank before it.
  ['Somali President Hassan Sheikh Ali left.', 'Hassan Sheikh Ali SOM'],
  ['They met Sheikh Hassan Ali of Kuwait.', 'Hassan Ali KWT', 'Kuwait KWT'],
];
for (const [text, ...actors] of cases) {
  test(text, () => {
    const found = actorsOf(text).actors.map(({ name, country }) => `${name} ${String(country)}`);
    assert.deepEqual(found.toSorted(), actors);
  });
}
