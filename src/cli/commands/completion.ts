import { Argument } from 'commander';
import { groups } from '../groups.ts';
import type { AddCommand } from '../session.ts';

/** Shells for which there is a completion. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** `chancery completion SHELL`: a script that completes commands, options and their values. */
export const addCompletion: AddCommand = (program, session) => {
  program
    .command('completion')
    .summary('complete commands in bash, zsh and fish')
    .helpGroup(groups.learn)
    .description('print a script by which your shell completes commands, options and their values')
    .addArgument(new Argument('<shell>', 'your shell').choices(shells))
    .action(async (shell: Shell) => {
      const { completionScript } = await import('../pages/completion-script.ts');
      session.output.data(completionScript(shell, program).trimEnd());
    });
};
