import type { Command } from 'commander';
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
      .option('--judge', 'it may also decide: same, reject, set …'),
  ).action(async (name: string, options: { readonly judge?: true; readonly tokens?: string }) => {
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
