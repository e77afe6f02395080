import type { AddCommand } from '../session.ts';
import { withRecord } from '../session.ts';

/** `chancery status`: what the record holds and whether it is sound; `--backup` copies it. */
export const addStatus: AddCommand = (program, session) => {
  program
    .command('status')
    .description('what the record holds, and whether it is sound')
    .option('--json', 'as one JSON object')
    .option('--backup <path>', 'also write a consistent copy of the record there')
    .action((options: { readonly json?: true; readonly backup?: string }) =>
      withRecord(program, async (store) => {
        const status = await store.status({ integrity: true });
        const { data, message } = session.output;
        if (options.backup !== undefined) {
          await store.backup(options.backup);
          message(`backup written: ${options.backup}`);
        }
        if (status.integrity !== 'ok') session.failed = true;
        if (options.json === true) {
          data(JSON.stringify(status));
          return;
        }
        data(`record     ${status.path} (${status.bytes} bytes, schema ${status.schema})`);
        data(`integrity  ${status.integrity}`);
        data(`articles   ${status.articles}, claims ${status.claims}, blocks to settle ${status.unsettled}`);
        for (const [kind, n] of Object.entries(status.facts)) data(`  ${kind.padEnd(12)} ${n}`);
        data(`decisions  ${status.judgements}`);
        for (const [code, n] of Object.entries(status.issues)) data(`  issue ${code.padEnd(18)} ${n}`);
        for (const version of status.readerVersions) data(`read by    ${version}`);
      }),
    );
};
