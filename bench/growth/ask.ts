import { gatherDossier } from '../../src/record/gather-dossier.ts';
import type { Store } from '../../src/record/store.ts';

/** How long a question takes, in milliseconds. */
export interface Waited {
  readonly question: string;
  readonly p50: number;
  readonly p95: number;
}

const pairs: readonly (readonly [string, string])[] = [
  ['USA', 'CHN'],
  ['KOR', 'VNM'],
  ['JPN', 'Indonesia'],
  ['DEU', 'KEN'],
  ['NOR', 'PER'],
];

type Question = readonly [name: string, ask: (store: Store, round: number) => Promise<unknown>];

const questions: readonly Question[] = [
  ['list events', (store) => store.list({ kind: 'event' })],
  ['list events with A B', (store, round) => store.list({ kind: 'event', with: pairs[round % 5] })],
  [
    'list events with A, a month',
    (store, round) =>
      store.list({ kind: 'event', with: [pairs[round % 5][0]], since: '2015-02', until: '2015-02' }),
  ],
  ['list conflicts', (store) => store.list({ kind: 'conflict' })],
  [
    'list figures about "nationals"',
    (store, round) => store.list({ kind: 'figure', with: [pairs[round % 5][0]], about: 'nationals' }),
  ],
  ['list actors', (store) => store.list({ kind: 'actor' })],
  ['list articles with A B', (store, round) => store.list({ kind: 'article', with: pairs[round % 5] })],
  ['list stories', (store) => store.list({ kind: 'story' })],
  ['search "da nang"', (store) => store.search('da nang')],
  ['search "rail link hanoi"', (store) => store.search('rail link hanoi')],
  [
    'search a rare phrase',
    (store, round) =>
      store.search(['undersea cable busan', 'tashkent guest house', 'consulate lima'][round % 3]),
  ],
  [
    'brief A B, a year',
    (store, round) => gatherDossier(store, { with: pairs[round % 5], since: '2015', until: '2015' }),
  ],
  ['brief A B', (store, round) => gatherDossier(store, { with: pairs[round % 5] })],
];

/** Asks each question so many times, the first time not counted. A question that takes long is asked fewer times. */
export async function askAll(store: Store, rounds: number): Promise<readonly Waited[]> {
  const waited: Waited[] = [];
  for (const [question, ask] of questions) {
    const times: number[] = [];
    let whole = 0;
    for (let round = 0; round <= rounds && (whole < 4000 || times.length < 2); round += 1) {
      const start = performance.now();
      await ask(store, round);
      const took = performance.now() - start;
      whole += took;
      if (round > 0) times.push(took);
    }
    times.sort((a, b) => a - b);
    const at = (share: number): number =>
      times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
    waited.push({ question, p50: at(0.5), p95: at(0.95) });
  }
  return waited;
}
