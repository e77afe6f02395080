import type { Command, Option } from 'commander';
import { everyCommand, nameIn } from '../command-names.ts';
import { kindOf } from '../../record/list-options.ts';

/** A command as completion and the man page need it. */
export interface CommandRow {
  /** With those above it: "judge list". */
  readonly name: string;
  readonly description: string;
  /** In few words, as a list of commands shows it. */
  readonly summary: string;
  /** "[options] <path...>" */
  readonly usage: string;
  readonly arguments: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly OptionRow[];
  /** Words that its first argument may be: kinds, shells, commands below it. */
  readonly words: readonly string[];
}

/** An option as completion and the man page need it. */
export interface OptionRow {
  /** "--limit <n>" */
  readonly flags: string;
  /** "--limit" */
  readonly long: string;
  readonly description: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

/** The commands of a program, in the order of its help. */
export function commandTable(program: Command): readonly CommandRow[] {
  return everyCommand(program).map((command) => ({
    name: nameIn(command),
    description: command.description(),
    summary: command.summary() || command.description(),
    usage: command.usage(),
    arguments: command.registeredArguments.map((one) => ({ name: one.name(), description: one.description })),
    options: command.options.map(optionRow),
    words: wordsOf(command),
  }));
}

/** The options of the program itself, which every command takes. */
export function programOptions(program: Command): readonly OptionRow[] {
  return program.options.map(optionRow);
}

function optionRow(option: Option): OptionRow {
  return {
    flags: option.flags,
    long: option.long ?? option.flags,
    description: option.description,
    takesValue: option.required || option.optional,
    choices: option.argChoices ?? [],
  };
}

function wordsOf(command: Command): readonly string[] {
  if (command.name() === 'list' && nameIn(command) === 'list') return Object.keys(kindOf);
  const below = command.commands.map((one) => one.name());
  return below.length > 0 ? below : (command.registeredArguments[0]?.argChoices ?? []);
}
