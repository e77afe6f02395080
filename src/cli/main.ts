import { Command, CommanderError, Option } from 'commander';
import { Failure } from '../model/failure.ts';
import { kindCalled, kindOf } from '../record/list-options.ts';
import { packageVersion } from '../pipeline/package-version.ts';
import { nameIn } from './command-names.ts';
import { commands } from './commands.ts';
import { groups } from './groups.ts';
import { examplesOf } from './examples.ts';
import { coloured, failureLine, processOutput, wrappedAside, type Output } from './output.ts';
import { colourChoices } from './screen/look.ts';
import { pagerOf } from './screen/pager.ts';
import type { Session } from './session.ts';
import { readSettings } from './settings.ts';
import { commandsMeant } from './words-for-commands.ts';

/**
 * Runs one command line (without node and script).
 *
 * Gives the exit code: 0 all went well; 1 it ran, something failed; 2 the command line was not valid; 130 it was interrupted.
 */
export async function main(args: readonly string[]): Promise<number> {
  return run(args, processOutput());
}

/** Runs one command line with an output of its own; gives the exit code, as `main` does. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  // What is said of a command line that is not valid is wrapped too; its options may then dress the output otherwise.
  const session: Session = { output: wrappedAside(output), pager: null, failed: false, interrupted: false };
  try {
    await programOf(session).parseAsync(asListed(args), { from: 'user' });
    if (session.interrupted) return 130;
    return session.failed ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const failure = error instanceof Failure ? error : unforeseen(error);
    session.output.message(failureLine(failure));
    return failure.code === 'usage' ? 2 : 1;
  }
}

/** The failure for an error that no part of the program has a code for: one line without a trace. */
function unforeseen(cause: unknown): Failure {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new Failure('unforeseen', words.split('\n', 1)[0], { cause });
}

/** "chancery conflicts" is short for "chancery list conflicts", also behind the options of the program. */
function asListed(args: readonly string[]): string[] {
  let at = 0;
  while (args[at]?.startsWith('-')) at += args[at] === '--record' || args[at] === '--color' ? 2 : 1;
  const isKind = kindCalled(args[at] ?? '') !== null;
  return isKind ? [...args.slice(0, at), 'list', ...args.slice(at)] : [...args];
}

/** The program with all its commands; docs/cli.md and the man page are its help. */
export function programOf(session: Session): Command {
  const program = new Command('chancery')
    .description(
      'Reads the news of diplomacy and keeps the record: who met whom, what was said, promised and signed, each fact cited to its sentence.',
    )
    .usage('<command> [options]')
    .configureHelp({ subcommandTerm: termOf })
    .addHelpCommand(helpCommand())
    .configureOutput({
      writeOut: (text) => session.output.data(text.trimEnd()),
      writeErr: (text) => session.output.message(text.trimEnd()),
    })
    .version(packageVersion)
    .addOption(
      new Option('--record <path>', 'the record: a file, or postgres://USER@HOST/DATABASE')
        .default('chancery.db')
        .env('CHANCERY_RECORD'),
    )
    .addOption(
      new Option('--color <when>', 'colour: on a terminal, always or never')
        .choices(colourChoices)
        .default('auto')
        .env('CHANCERY_COLOR'),
    )
    .option('--no-pager', 'print long answers at once; else PAGER shows them on a terminal')
    .hook('preAction', (_, command) => prepare(program, command, session));
  for (const add of commands) add(program, session);
  program.configureOutput({ outputError: (text, write) => write(withSuggestion(text, program)) });
  // Commander copies these settings only to commands made after them by their parent.
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])])
    command
      .exitOverride()
      .showHelpAfterError('(add --help for how to use it)')
      .addHelpText('after', examplesText);
  return program;
}

/** The line of an error, with the commands that an unknown one may stand for: "meetings", "statments". */
function withSuggestion(text: string, program: Command): string {
  const [, word] = /unknown command '(.+)'/.exec(text) ?? [];
  if (word === undefined) return text;
  const names = [...program.commands.map((one) => one.name()), ...Object.keys(kindOf)];
  const meant = commandsMeant(word, names).map((line) => `"chancery ${line}"`);
  return meant.length === 0
    ? text
    : `error: unknown command '${word}'\n(Did you mean ${meant.join(' or ')}?)\n`;
}

/** A command with its arguments, as the list of commands shows it; "[options]" is left out, since every command has some. */
function termOf(command: Command): string {
  return [
    command.name(),
    ...command.registeredArguments.map((one) => {
      const name = `${one.name()}${one.variadic ? '...' : ''}`;
      return one.required ? `<${name}>` : `[${name}]`;
    }),
  ].join(' ');
}

function helpCommand(): Command {
  return new Command('help')
    .helpGroup(groups.learn)
    .argument('[command]')
    .description('how to use a command');
}

/** The examples of a command as its help shows them. */
function examplesText({ command }: { readonly command: Command }): string {
  const examples = examplesOf(nameIn(command));
  return examples.length === 0 ? '' : `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}`;
}

/** Applies the configuration files, and gives the output its colours and width. */
function prepare(program: Command, command: Command, session: Session): void {
  const { threads, ...settings } = readSettings(process.env, process.cwd());
  for (const [key, value] of Object.entries(settings)) setFromFile(program, key, value);
  if (threads !== undefined && command.options.some((one) => one.attributeName() === 'threads'))
    setFromFile(command, 'threads', threads);
  const { color, pager } = program.opts();
  const choice = colourChoices.find((one) => one === color) ?? 'auto';
  session.output = coloured(session.output, choice);
  session.pager = pager === false ? null : pagerOf(process, process.env);
}

/** Sets an option from a configuration file where neither the command line nor the environment sets it. */
function setFromFile(command: Command, key: string, value: unknown): void {
  if (command.getOptionValueSource(key) === 'default') command.setOptionValueWithSource(key, value, 'config');
}
