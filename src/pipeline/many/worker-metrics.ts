import type { WorkStatus } from '../../record/work-memory.ts';
import type { Metric } from './metrics-text.ts';
import type { QueueStanding } from './open-queue.ts';
import type { WorkerTally } from './worker-tally.ts';

/** What the metrics of a worker are made of. */
export interface Measured {
  readonly tally: Readonly<WorkerTally>;
  /** Null where the record or the queue does not answer. */
  readonly work: WorkStatus | null;
  readonly queue: QueueStanding | null;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** Processor time of the process in microseconds, and its memory in bytes. */
  readonly process: { readonly cpuUs: number; readonly memoryBytes: number };
}

/** What a worker measures: of itself, of the queue and of what waits in the record. */
export function workerMetrics({ tally, work, queue, nowMs, process }: Measured): readonly Metric[] {
  return [
    counter('chancery_worker_taken_total', 'Work handed to this worker.', tally.taken),
    counter('chancery_worker_handed_again_total', 'Of it, handed out before.', tally.handedAgain),
    counter('chancery_worker_read_total', 'Articles read and kept.', tally.read),
    counter('chancery_worker_reread_total', 'Of these, read by another version before.', tally.reread),
    counter('chancery_worker_known_total', 'Work that was done already.', tally.known),
    counter('chancery_worker_faults_total', 'Tries to read that failed.', tally.faults),
    counter('chancery_worker_aside_total', 'Work set aside.', tally.aside),
    counter('chancery_worker_work_seconds_total', 'From handed out to kept, summed.', tally.workMs / 1000),
    counter('chancery_worker_folded_total', 'Steps of folding.', tally.folded),
    counter('chancery_worker_fold_seconds_total', 'Time of folding.', tally.foldMs / 1000),
    counter('chancery_worker_republished_total', 'Work put into the queue again.', tally.republished),
    {
      name: 'chancery_worker_troubles_total',
      kind: 'counter',
      help: 'Troubles that passed.',
      samples: [
        { labels: { with: 'record' }, value: tally.recordTroubles },
        { labels: { with: 'queue' }, value: tally.queueTroubles },
      ],
    },
    gauge('chancery_worker_in_hand', 'Work in hand.', tally.inHand),
    counter('process_cpu_seconds_total', 'Processor time of this process.', process.cpuUs / 1e6),
    gauge('process_resident_memory_bytes', 'Memory of this process.', process.memoryBytes),
    ...(queue === null ? [] : queueMetrics(queue)),
    ...(work === null ? [] : recordMetrics(work, nowMs)),
  ];
}

function queueMetrics({ queued, inHand, again }: QueueStanding): readonly Metric[] {
  return [
    gauge('chancery_queue_queued', 'Work in the queue that is not handed out.', queued),
    gauge('chancery_queue_in_hand', 'Work that all workers have in hand.', inHand),
    gauge('chancery_queue_handed_again', 'Of it, handed out more than once.', again),
  ];
}

function recordMetrics({ waiting, again, aside, oldest }: WorkStatus, nowMs: number): readonly Metric[] {
  const lagMs = oldest === null ? 0 : Math.max(0, nowMs - Date.parse(oldest));
  return [
    gauge('chancery_record_waiting', 'Sources that wait to be read.', waiting),
    gauge('chancery_record_to_reread', 'Articles that another version has read.', again),
    gauge('chancery_record_aside', 'Work set aside by this version.', aside),
    gauge('chancery_record_lag_seconds', 'How long the first of those that wait has waited.', lagMs / 1000),
  ];
}

const counter = (name: string, help: string, value: number): Metric => ({
  name,
  kind: 'counter',
  help,
  samples: [{ value }],
});

const gauge = (name: string, help: string, value: number): Metric => ({
  ...counter(name, help, value),
  kind: 'gauge',
});
