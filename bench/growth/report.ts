import type { RecordedConflict } from '../../src/model/record.ts';
import type { Store } from '../../src/record/store.ts';
import { plantedKinds } from '../world/truth.ts';
import type { Waited } from './ask.ts';
import type { Verdict } from './judge.ts';
import type { Cost, Truth } from './load.ts';

/** One line on what an article has cost at a size; `first` is the cost at the smallest size. */
export function costLine(cost: Cost, first: Cost): string {
  const ratio = (cost.cpuEach / first.cpuEach).toFixed(2);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  globalThis.gc?.();
  const heap = Math.round(process.memoryUsage().heapUsed / 1_000_000);
  return (
    `${cost.articles} articles: ${cost.cpuEach.toFixed(2)} ms CPU an article in the last thousand (${ratio}x the first size), ` +
    `${(1000 / cost.clockEach).toFixed(0)} articles/s by the clock, settling ${(cost.settling * 100).toFixed(0)}%, ` +
    `${cost.stepsEach.toFixed(1)} steps an article, peak memory ${peak} MB, heap in use ${heap} MB`
  );
}

/** A table of waiting times. */
export function waitLines(waited: readonly Waited[]): readonly string[] {
  return waited.map(
    ({ question, p50, p95 }) =>
      `  ${question.padEnd(34)} p50 ${p50.toFixed(1).padStart(8)} ms   p95 ${p95.toFixed(1).padStart(8)} ms`,
  );
}

/** What was found of what was planted, and the alarms that are false. */
export function verdictLines({ planted, found, alarms, falseAlarms }: Verdict): readonly string[] {
  const lines = plantedKinds.map((kind) => {
    const [of, got] = [planted.get(kind) ?? 0, found.get(kind) ?? 0];
    return `  ${kind.padEnd(14)} planted ${String(of).padStart(6)}   found ${String(got).padStart(6)}   ${percent(got, of)}`;
  });
  const sum = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((a, b) => a + b, 0);
  const kinds = [...alarms]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([about, all]) => {
      const wrong = falseAlarms.filter((one) => one.about === about).length;
      return `  ${about.padEnd(14)} alarms  ${String(all).padStart(6)}   false ${String(wrong).padStart(6)}   ${percent(wrong, all)}`;
    });
  return [
    'planted contradictions',
    ...lines,
    `  all: found ${sum(found)} of ${sum(planted)}, ${percent(sum(found), sum(planted))}`,
    'alarms',
    ...kinds,
    `  all: false ${falseAlarms.length} of ${sum(alarms)}, ${percent(falseAlarms.length, sum(alarms))}`,
  ];
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;

/** Examples of misses and of false alarms, so many of each kind. */
export async function exampleLines(
  store: Store,
  { verdict, truth, most }: Examples,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const shown = new Map<string, number>();
  const room = (key: string): boolean => {
    shown.set(key, (shown.get(key) ?? 0) + 1);
    return (shown.get(key) ?? 0) <= most;
  };
  for (const { kind, articles } of verdict.missed) {
    if (!room(`missed ${kind}`)) continue;
    const { text, outlet, publishedOn } = await store.article(articles[0]);
    const sentence = truth.get(articles[0])?.find((mark) => mark.kind === kind)?.sentence ?? 0;
    lines.push(`missed ${kind}: ${outlet} ${publishedOn}: ${text.split('\n\n')[sentence]}`);
  }
  for (const conflict of verdict.falseAlarms)
    if (room(`false ${conflict.about}`))
      lines.push(...conflictLines(conflict), await rulesOf(store, conflict));
  return lines;
}

interface Examples {
  readonly verdict: Verdict;
  readonly truth: Truth;
  readonly most: number;
}

function conflictLines({ about, subject, sides }: RecordedConflict): readonly string[] {
  return [
    `false ${about}: ${subject}`,
    ...sides.map((side) => `    ${side.value} (${side.citations.length}): ${side.citations[0]?.quote ?? ''}`),
  ];
}

/** What the simulator did in the sentences that a conflict cites: each claim's rule says it. */
async function rulesOf(store: Store, conflict: RecordedConflict): Promise<string> {
  const { claims } = await store.explain(conflict.id);
  const dated = claims.map((one) => `${one.publishedOn ?? ''} ${one.rule}`).toSorted();
  return `    made of: ${[...new Set(dated)].slice(0, 8).join('; ')}`;
}
