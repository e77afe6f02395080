import { Option } from 'commander';
import { portArgument, threadsArgument } from '../arguments.ts';
import { groups } from '../groups.ts';
import { queueOption, natsOption } from '../queue-options.ts';
import type { WorkerOptions } from '../runs/worker.ts';
import { recordPath, withUnsettledRecord, type AddCommand } from '../session.ts';

/** `chancery worker --nats ADDRESS`: reads what others hand in, until it is stopped. */
export const addWorker: AddCommand = (program) => {
  program
    .command('worker')
    .summary('read what is handed in, beside other workers, until it is stopped')
    .helpGroup(groups.read)
    .description(
      'take articles that "read --nats" and "watch --nats" hand in, read them into the record and fold it; any number of workers may share a record, on one machine or many',
    )
    .addOption(natsOption().makeOptionMandatory())
    .addOption(queueOption())
    .addOption(
      new Option('--threads <n>', 'reading threads; else one a core')
        .argParser(threadsArgument)
        .env('CHANCERY_THREADS'),
    )
    .option('--once', 'end when nothing waits any more')
    .addOption(
      new Option(
        '--metrics <port>',
        'answer /metrics (for Prometheus), /live and /ready on this port; 0 takes any that is free',
      ).argParser(portArgument),
    )
    .option('--metrics-host <address>', 'the address to listen at for them', '127.0.0.1')
    .addOption(
      new Option('--log-level <level>', 'what the log, lines of JSON on standard error, tells')
        .choices(['debug', 'info', 'warn', 'error', 'silent'])
        .default('info')
        .env('CHANCERY_LOG_LEVEL'),
    )
    .action((options: WorkerOptions) =>
      withUnsettledRecord(program, async (store) =>
        (await import('../runs/worker.ts')).worker(options, { store, record: recordPath(program) }),
      ),
    );
};
