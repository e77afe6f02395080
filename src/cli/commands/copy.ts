import { groups } from '../groups.ts';
import type { AddCommand } from '../session.ts';

/** `chancery copy FROM TO`: a record from one engine to another. */
export const addCopy: AddCommand = (program, session) => {
  program
    .command('copy')
    .summary('move a record to a server or to a file')
    .helpGroup(groups.keep)
    .description(
      'copy a whole record into an empty one: articles, facts, decisions and what a watch remembers. All of it or nothing; then both are exported and compared, and the hash of the export is printed',
    )
    .argument('<from>', 'the record: a file, or postgres://USER@HOST/DATABASE')
    .argument('<to>', 'where it goes: a file or an address, made where there is none')
    .action(async (from: string, to: string) => (await import('../runs/copy.ts')).copy(from, to, session));
};
