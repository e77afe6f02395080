import { groups } from '../groups.ts';
import { natsOption, queueOption, type QueueOptions } from '../queue-options.ts';
import { withRecord, type AddCommand } from '../session.ts';

/** `chancery reread`: reads what an older reader version read, from the text in the record; nothing is fetched. */
export const addReread: AddCommand = (program, session) => {
  program
    .command('reread')
    .summary('read again what an older version read')
    .helpGroup(groups.read)
    .description(
      'read again what an older version read, from the text in the record; with --nats workers do, and this version has the word from then on. What workers have set aside is tried again',
    )
    .addOption(natsOption())
    .addOption(queueOption())
    .action((options: QueueOptions) =>
      withRecord(program, async (store) =>
        (await import('../runs/reread.ts')).reread(options, store, session),
      ),
    );
};
