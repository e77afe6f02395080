import { countries } from '../world/countries.ts';
import { outlets } from '../world/outlets.ts';
import type { Random } from '../world/random.ts';
import { month, pair, party } from './asked-with.ts';

/** A question of the mix: of which sort it is, and the path that asks it. */
export interface Question {
  readonly sort: string;
  readonly path: string;
}

/** What is asked with: what a record has of the simulated world, found once before the questions begin. */
export interface Known {
  /** Ids of facts and articles of the record. */
  readonly facts: readonly string[];
  readonly articles: readonly string[];
  /** Names of persons. */
  readonly persons: readonly string[];
}

const words = [
  'rail',
  'link',
  'trade',
  'treaty',
  'summit',
  'investment',
  'border',
  'students',
  'nationals',
  'visit',
];

const kinds = ['events', 'statements', 'commitments', 'figures', 'conflicts'] as const;

const cities = countries.flatMap((one) => one.cities);

const outletNames = outlets.map((one) => one.name);

/** How often each sort is asked: people look at lists and search, open what they find, and now and then want a brief. */
const mix: readonly (readonly [
  share: number,
  sort: string,
  path: (random: Random, known: Known) => string,
])[] = [
  [16, 'list, one party', (r) => `${r.pick(kinds)}?with=${party(r)}&limit=20`],
  [8, 'list, two parties', (r) => `${r.pick(kinds)}?${pair(r)}&limit=20`],
  [8, 'list, party and month', (r) => `${r.pick(kinds)}?with=${party(r)}&${month(r)}&limit=20`],
  [6, 'list, a kind', (r) => `${r.pick(kinds)}?limit=${r.pick([20, 50])}&order=${r.pick(['asc', 'desc'])}`],
  [6, 'list, place', (r) => `events?place=${encodeURIComponent(r.pick(cities))}&limit=20`],
  [
    4,
    'list, outlet',
    (r) => `statements?outlet=${encodeURIComponent(r.pick(outletNames))}&${month(r)}&limit=20`,
  ],
  [4, 'list, words', (r) => `figures?about=${r.pick(words)}&with=${party(r)}&limit=20`],
  [4, 'list, articles', (r) => `articles?with=${party(r)}&${month(r)}&limit=20`],
  [2, 'list, stories', (r) => `stories?with=${party(r)}&${month(r)}&limit=20`],
  [2, 'list, actors', (r) => `actors?with=${party(r)}&limit=20`],
  [14, 'search', (r) => `search?q=${encodeURIComponent(phrase(r))}&limit=20`],
  [14, 'one value', (r, known) => `values/${r.pick(known.facts)}`],
  [4, 'one article', (r, known) => `articles/${r.pick(known.articles)}`],
  [3, 'explanation', (r, known) => `values/${r.pick(known.facts)}/explanation`],
  [2, 'who', (r, known) => `who?name=${encodeURIComponent(r.pick(known.persons))}`],
  [1, 'met', (r) => `met?${pair(r)}&limit=20`],
  [1, 'facets', (r) => `facets/${r.pick(kinds)}?with=${party(r)}`],
  [1, 'brief', (r) => `brief?${pair(r)}&${month(r)}`],
];

const whole = mix.reduce((sum, [share]) => sum + share, 0);

/** The next question of a client. */
export function nextQuestion(random: Random, known: Known): Question {
  let left = random.next() * whole;
  for (const [share, sort, path] of mix) {
    left -= share;
    if (left < 0) return { sort, path: path(random, known) };
  }
  return { sort: 'list, a kind', path: 'events' };
}

const phrase = (random: Random): string =>
  random.chance(0.5)
    ? `${random.pick(words)} ${random.pick(words)}`
    : `${random.pick(cities)} ${random.pick(words)}`;
