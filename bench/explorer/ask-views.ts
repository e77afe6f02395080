import { countries } from '../world/countries.ts';
import { month, pair, party } from '../serve/asked-with.ts';
import type { Server } from '../serve/served.ts';
import { Random } from '../world/random.ts';

/** How long the answers to one question of a view took, in milliseconds, sorted. */
export interface Waited {
  readonly question: string;
  readonly clock: readonly number[];
  /** What each took of the server's processor: other work on the machine does not count. */
  readonly processor: readonly number[];
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
const facts = ['events', 'statements', 'figures'];
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
  ['list: months of a kind', (r) => `facets/${r.pick(facts)}?by=month`],
  ['list: facets of a kind', (r) => `facets/${r.pick(facts)}?by=type&by=country&by=actor`],
  ['list: outlets of a kind', (r) => `facets/${r.pick(facts)}?by=outlet`],
  ['list: facets, a party', (r) => `facets/${r.pick(facts)}?with=${party(r)}&by=type&by=country&by=actor`],
  ['list: planned by month', () => 'facets/events?by=month&status=planned'],
  ['home: status', () => 'status'],
  ['home: conflicts', () => 'conflicts?limit=4&citations=1'],
  ['home: promises', () => 'commitments?limit=200&citations=1'],
  ['home: countries', () => 'facets/events?by=country'],
  ['relation: brief', (r) => `brief?${pair(r)}&${month(r)}&format=json`],
];

const city = (random: Random): string => random.pick(random.pick(countries).cities);

/** Asks each question so many times, one after the other; one that takes long is asked fewer times. The first answer is not counted. */
export async function askViews(
  server: Pick<Server, 'origin' | 'processorMs'>,
  rounds: number,
): Promise<readonly Waited[]> {
  const waited: Waited[] = [];
  for (const [question, path] of questions) {
    const random = new Random(7);
    const end = performance.now() + 20_000;
    const costs: Cost[] = [];
    for (let round = 0; round <= rounds && performance.now() < end; round += 1) {
      const cost = await askOnce(server, path(random));
      if (round > 0) costs.push(cost);
    }
    const sorted = (key: keyof Cost): readonly number[] =>
      costs.map((one) => one[key]).toSorted((a, b) => a - b);
    waited.push({ question, clock: sorted('clock'), processor: sorted('processor') });
  }
  return waited;
}

interface Cost {
  readonly clock: number;
  readonly processor: number;
}

async function askOnce(
  { origin, processorMs }: Pick<Server, 'origin' | 'processorMs'>,
  path: string,
): Promise<Cost> {
  const [clock, processor] = [performance.now(), processorMs()];
  const answer = await fetch(`${origin}/api/v1/${path}`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  return { clock: performance.now() - clock, processor: processorMs() - processor };
}
