import { Command, CommanderError } from 'commander';
import { Failure } from '../model/failure.ts';
import { packageVersion } from '../pipeline/package-version.ts';
import { commands } from './commands.ts';
import type { Session } from './session.ts';
import { failureLine, processOutput } from './output.ts';

/**
 * Runs one command line (without node and script).
 *
 * Gives the exit code: 0 all went well; 1 it ran, something failed; 2 the command line was not valid.
 */
export async function main(args: readonly string[]): Promise<number> {
  const output = processOutput();
  const session: Session = { output, failed: false };
  try {
    await programOf(session).parseAsync([...args], { from: 'user' });
    return session.failed ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const failure = error instanceof Failure ? error : unforeseen(error);
    output.message(failureLine(failure));
    return failure.code === 'usage' ? 2 : 1;
  }
}

/** What no part of the program has a code for, in one line without a trace. */
function unforeseen(cause: unknown): Failure {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new Failure('unforeseen', words.split('\n', 1)[0], { cause });
}

/** The program with all its commands; docs/cli.md is its help. */
export function programOf(session: Session): Command {
  const program = new Command('chancery')
    .description('Reads the news of diplomacy and keeps the record, each fact cited to its sentence.')
    .version(packageVersion)
    .option('--record <path>', 'the record file', 'chancery.db')
    .exitOverride()
    .showHelpAfterError('(add --help for how to use it)');
  for (const add of commands) add(program, session);
  // Commander copies these settings only to commands made after them by their parent.
  for (const command of program.commands.flatMap((one) => [one, ...one.commands]))
    command.exitOverride().showHelpAfterError('(add --help for how to use it)');
  return program;
}
