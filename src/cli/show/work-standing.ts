import { groupedDigits } from '../../model/quantity-in-words.ts';
import { openQueue, type QueueStanding } from '../../pipeline/many/open-queue.ts';
import type { WorkerStanding } from '../../pipeline/many/worker-board.ts';
import type { Store } from '../../record/store.ts';
import type { WorkAside, WorkStatus } from '../../record/work-memory.ts';
import type { QueueOptions } from '../queue-options.ts';

/** How the work stands that is handed out to workers. */
export interface WorkStanding extends WorkStatus {
  /** What is set aside, the first of it. */
  readonly setAside: readonly WorkAside[];
  /** What the queue holds, and who works; null where it was not asked. */
  readonly queue: QueueStanding | null;
  readonly workers: readonly WorkerStanding[] | null;
}

/** So much that is set aside is told. */
const mostAside = 20;

/** How the work stands; null for a record that no worker has ever read into and where nothing waits. */
export async function workStanding(options: QueueOptions, store: Store): Promise<WorkStanding | null> {
  const status = await store.work.workStatus();
  if (status.reader === null && status.waiting === 0 && options.nats === undefined) return null;
  const setAside = await store.work.workAside(mostAside);
  return { ...status, setAside, ...(await queueStanding(options, status)) };
}

async function queueStanding(
  { nats, queue: name }: QueueOptions,
  { reader }: WorkStatus,
): Promise<Pick<WorkStanding, 'queue' | 'workers'>> {
  if (nats === undefined) return { queue: null, workers: null };
  const queue = await openQueue({ servers: nats, queue: name });
  try {
    const empty = { queued: 0, inHand: 0, again: 0 };
    // Before a worker comes there is nobody for whom the queue could hold anything.
    const standing = reader === null ? empty : await queue.standing(reader).catch(() => empty);
    return { queue: standing, workers: await queue.workers() };
  } finally {
    await queue.close();
  }
}

/** The same in rows of a name and words. */
export function workRows(work: WorkStanding): readonly (readonly [string, string])[] {
  const { waiting, again, oldest, aside, queue, workers } = work;
  return [
    ['to read', `${groupedDigits(waiting)}${oldest === null ? '' : `, the first handed in at ${oldest}`}`],
    ...(again === 0 ? [] : [['to reread', groupedDigits(again)] as const]),
    ...(aside === 0
      ? []
      : [['set aside', `${groupedDigits(aside)}: "chancery reread" has it tried again`] as const]),
    ...work.setAside.map(
      ({ source, code, tries }) =>
        ['', `${source}: ${code}, tried ${tries === 1 ? 'once' : `${tries} times`}`] as const,
    ),
    ...(queue === null
      ? []
      : [
          [
            'queue',
            `${groupedDigits(queue.queued)} queued, ${groupedDigits(queue.inHand)} in hand, ${groupedDigits(queue.again)} of these handed out again`,
          ] as const,
        ]),
    ...(workers ?? []).map((one, n) => [n === 0 ? 'workers' : '', workerInWords(one)] as const),
  ];
}

function workerInWords({ name, perMinute, tally, readerVersion }: WorkerStanding): string {
  const done = `${groupedDigits(tally.read)} read, ${groupedDigits(tally.inHand)} in hand`;
  return `${name}: ${groupedDigits(perMinute)} a minute, ${done}; ${readerVersion}`;
}
