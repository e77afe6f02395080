import { countries } from '../world/countries.ts';
import { Random } from '../world/random.ts';

/** How long the answers to one question of a view took, in milliseconds, sorted. */
export interface Waited {
  readonly question: string;
  readonly times: readonly number[];
}

const words = [
  'rail link',
  'trade',
  'treaty',
  'summit',
  'investment',
  'border',
  'students',
  'nationals',
  'undersea cable',
  'visit',
];
const kinds = ['events', 'statements', 'commitments', 'figures', 'conflicts', 'actors', 'articles'];

type Question = readonly [question: string, path: (random: Random) => string];

/** What the views ask the server, in the words in which they ask. */
const questions: readonly Question[] = [
  ['search: words', (r) => `search?q=${encodeURIComponent(r.pick(words))}`],
  ['search: place and words', (r) => `search?q=${encodeURIComponent(`${city(r)} ${r.pick(words)}`)}`],
  ['finder: names', (r) => `names?q=${encodeURIComponent(r.pick(words).slice(0, 3))}`],
  ['finder: sentences', (r) => `search?q=${encodeURIComponent(city(r))}&limit=6`],
  ['list: a kind', (r) => `${r.pick(kinds)}?citations=4`],
  ['list: a party', (r) => `${r.pick(kinds)}?with=${party(r)}&citations=4`],
  ['list: a party and a month', (r) => `events?with=${party(r)}&${month(r)}&citations=4`],
  ['list: facets of a kind', (r) => `facets/${r.pick(kinds)}`],
  ['list: facets, a party', (r) => `facets/${r.pick(kinds)}?with=${party(r)}`],
  ['list: planned by month', () => 'facets/events?by=month&status=planned'],
  ['home: status', () => 'status'],
  ['home: conflicts', () => 'conflicts?limit=4&citations=1'],
  ['home: promises', () => 'commitments?limit=200&citations=1'],
  ['home: countries', () => 'facets/events?by=country'],
  ['relation: brief', (r) => `brief?${pair(r)}&${month(r)}&format=json`],
];

function pair(random: Random): string {
  const one = random.early(countries.length);
  const other = (one + random.int(1, countries.length - 1)) % countries.length;
  return `with=${countries[one]?.code}&with=${countries[other]?.code}`;
}

const party = (random: Random): string => countries[random.early(countries.length)]?.code ?? 'USA';
const city = (random: Random): string => random.pick(random.pick(countries).cities);

function month(random: Random): string {
  const text = `2015-${String(random.int(1, 6)).padStart(2, '0')}`;
  return `since=${text}&until=${text}`;
}

/** Asks each question so many times, one after the other; one that takes long is asked fewer times. The first answer is not counted. */
export async function askViews(origin: string, rounds: number): Promise<readonly Waited[]> {
  const waited: Waited[] = [];
  for (const [question, path] of questions) {
    const random = new Random(7);
    const times: number[] = [];
    let whole = 0;
    for (let round = 0; round <= rounds && whole < 20_000; round += 1) {
      const start = performance.now();
      const answer = await fetch(`${origin}/api/v1/${path(random)}`);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
      whole += performance.now() - start;
      if (round > 0) times.push(performance.now() - start);
    }
    waited.push({ question, times: times.toSorted((a, b) => a - b) });
  }
  return waited;
}
