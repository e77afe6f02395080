import { Option } from 'commander';
import { portArgument, rateArgument, threadsArgument } from '../arguments.ts';
import { groups } from '../groups.ts';
import type { ServeForm } from '../runs/serve.ts';
import { recordPath, withRecord, type AddCommand } from '../session.ts';

/** `chancery serve`: the record over HTTP, until it is stopped. */
export const addServe: AddCommand = (program, session) => {
  program
    .command('serve')
    .summary('the record over HTTP: lists, facts, briefs, decisions')
    .helpGroup(groups.keep)
    .description(
      'serve the record over HTTP until it is stopped: /api/v1/docs says what can be asked. It answers this machine alone; at another address it asks for tokens, and a proxy in front of it has to encrypt',
    )
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .addOption(
      new Option('--port <n>', 'the port; 0 takes any that is free').argParser(portArgument).default(8017),
    )
    .option(
      '--tokens <file>',
      'ask for a token of this file, also on this machine; at other addresses the file beside the record, as "chancery token" keeps it',
    )
    .option('--host-name <name...>', 'a further name by which it is called, that of a proxy say')
    .option(
      '--allow-host <name...>',
      'webhooks may send to this host, and addresses be read from it, although it lies in a private network or on this machine',
    )
    .option(
      '--no-reading',
      'take in no articles: neither files nor addresses that somebody gives on the page',
    )
    .option('--allow-origin <origin...>', 'pages of this origin may ask: https://desk.example')
    .addOption(
      new Option(
        '--rate <n>',
        'requests a second of one client; on this machine as many as it likes',
      ).argParser(rateArgument),
    )
    .addOption(
      new Option('--threads <n>', 'threads for what takes long, such as briefs')
        .argParser(threadsArgument)
        .default(1)
        .env('CHANCERY_THREADS'),
    )
    .action((options: ServeForm) =>
      withRecord(program, async (store) =>
        (await import('../runs/serve.ts')).serve(options, { store, session, record: recordPath(program) }),
      ),
    );
};
