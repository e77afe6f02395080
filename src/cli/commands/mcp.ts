import { groups } from '../groups.ts';
import { withRecord, type AddCommand } from '../session.ts';

/** `chancery mcp`: the record for assistants, over standard input and output. */
export const addMcp: AddCommand = (program, session) => {
  program
    .command('mcp')
    .summary('the record for assistants (Model Context Protocol)')
    .helpGroup(groups.keep)
    .description(
      'answer an assistant by the Model Context Protocol over standard input and output, until it closes them: search, brief, who, met, list, figures, conflicts, timeline, get, explain, article. It only reads. The same is at /mcp of "chancery serve"',
    )
    .action(() =>
      withRecord(program, async (store) => (await import('../runs/mcp.ts')).mcp({ store, session })),
    );
};
