import type { Command } from 'commander';
import type { MadeToken } from '../runs/token.ts';
import { groups } from '../groups.ts';
import { recordPath, type AddCommand } from '../session.ts';

/** `chancery token add|list|remove`: who may ask a server. */
export const addToken: AddCommand = (program, session) => {
  const token = program
    .command('token')
    .summary('who may ask a server: make, list and take back tokens')
    .helpGroup(groups.keep)
    .description(
      'tokens by which others may ask "chancery serve"; the file beside the record keeps only their hashes',
    );
  const withFile = (command: Command): Command =>
    command.option('--tokens <file>', 'the file of tokens; beside the record where not given');
  withFile(
    token
      .command('add <name>')
      .description('make a token, and print it: it is told this once')
      .option('--judge', 'it may also decide: same, reject, set …')
      .option('--read-in', 'it may also have articles read into the record: files and addresses'),
  ).action(async (name: string, options: Omit<MadeToken, 'record'>) => {
    const { addToken: add } = await import('../runs/token.ts');
    add(name, { ...options, record: recordPath(program) }, session);
  });
  withFile(token.command('list').description('the tokens, with what they may do')).action(
    async (options: { readonly tokens?: string }) => {
      const { listTokens } = await import('../runs/token.ts');
      listTokens({ ...options, record: recordPath(program) }, session);
    },
  );
  withFile(
    token.command('remove <name>').description('take a token back: it lets nobody in any more'),
  ).action(async (name: string, options: { readonly tokens?: string }) => {
    const { removeToken } = await import('../runs/token.ts');
    removeToken(name, { ...options, record: recordPath(program) }, session);
  });
};
