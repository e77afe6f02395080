import type { Command } from 'commander';
import { conditions, filterNames, type Condition, type ConditionName } from '../record/conditions.ts';
import { dayArgument, limitArgument } from './arguments.ts';

/** How many values a command shows where it is not told. */
const usualLimit = 50;

/** The conditions that `list` and `search` share. */
export function withFilters(command: Command): Command {
  return withConditions(command, filterNames);
}

/** Adds conditions to a command as options, in their order. */
export function withConditions(command: Command, names: readonly ConditionName[]): Command {
  return names.reduce((held, name) => withCondition(held, kebab(name), conditions[name]), command);
}

function withCondition(command: Command, name: string, { takes, value, says }: Condition): Command {
  switch (takes) {
    case 'names':
      return command.option(`--${name} <${value}...>`, says);
    case 'words':
    case 'cursor':
      return command.option(`--${name} <${value}>`, says);
    case 'day':
      return command.option(`--${name} <${value}>`, says, dayArgument);
    case 'days':
      return command.option(`--${name} <${value}...>`, says, daysArgument);
    case 'count':
      return command.option(`--${name} <${value}>`, says, limitArgument, usualLimit);
    case 'flag':
      return command.option(`--${name}`, says);
  }
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Days, months or years given one by one. */
function daysArgument(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), dayArgument(text)];
}
