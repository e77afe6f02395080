import { pino, type Logger } from 'pino';
import type { WorkerEvent } from '../../pipeline/many/worker-tools.ts';

/** A log of lines of JSON on standard error (pino's form): for programs that gather logs. */
export function processLog(level: string): Logger {
  return pino({ level, base: { pid: process.pid } }, pino.destination({ dest: 2, sync: true }));
}

/** Writes what a worker tells into a log. */
export function workerLog(log: Logger): (event: WorkerEvent) => void {
  return (event) => {
    switch (event.kind) {
      case 'began':
        return log.info({ reader: event.readerVersion }, 'the worker takes work');
      case 'trouble':
        return log.warn(
          { with: event.with, err: event.error },
          `trouble with the ${event.with}; it is tried again`,
        );
      case 'fault':
        return log.warn(
          { ...event.work, source: event.source, code: event.failure.code },
          event.failure.message,
        );
      case 'aside':
        return log.error(
          { ...event.work, source: event.source, code: event.failure.code },
          `set aside: ${event.failure.message}`,
        );
      case 'folded':
        return log.debug({ blocks: event.blocks, ms: Math.round(event.ms) }, 'folded');
      case 'republished':
        return log.info({ queued: event.queued }, 'what the queue did not hold was put into it again');
      case 'stopping':
        return log.info({ inHand: event.inHand }, 'no more work is taken; what is in hand is finished');
      case 'stopped':
        return log.info('the worker has ended');
    }
  };
}
