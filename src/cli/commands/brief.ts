import { Option } from 'commander';
import { withConditions } from '../filter-options.ts';
import { groups } from '../groups.ts';
import type { BriefOptions } from '../runs/brief.ts';
import { onScreen, type AddCommand } from '../session.ts';

/** `chancery brief A [B]`: a dossier on a relation, a person or a theme, every sentence with its sources. */
export const addBrief: AddCommand = (program, session) => {
  const command = program
    .command('brief')
    .summary('a dossier on a relation, a person or a theme')
    .helpGroup(groups.ask)
    .description('a dossier on a relation, a person or a theme: chronology, commitments, figures, conflicts')
    .argument('[actor...]', 'one or two countries, persons or bodies: a name, an ISO code or an id')
    .option('--about <words>', 'a theme: only facts whose sentences hold all these words');
  withConditions(command, ['since', 'until', 'newSince'])
    .addOption(
      new Option(
        '--format <format>',
        'form of the dossier: md where neither this nor --output says another',
      ).choices(['md', 'html', 'docx']),
    )
    .option('-o, --output <file>', 'write it to this file; one named .html or .docx has that form')
    .action((actors: readonly string[], options: BriefOptions) =>
      onScreen(program, session, async (at) => (await import('../runs/brief.ts')).brief(actors, options, at)),
    );
};
