import type { Command } from 'commander';
import { today } from '../pipeline/today.ts';
import { wholeDayArgument } from './arguments.ts';

/** The options of every decision: when, by whom and why. */
export interface DecidingOptions {
  readonly on?: string;
  readonly by?: string;
  readonly why?: string;
}

/** Adds the options of a decision to a command. */
export function withDeciding(command: Command): Command {
  return command
    .option('--why <reason>', 'the reason, in your words')
    .option('--on <date>', 'day of the decision; today where not given', wholeDayArgument)
    .option('--by <name>', 'who decides; else what CHANCERY_BY says, else the user of this machine');
}

/** A decision's day, maker and reason. */
export interface Decided {
  readonly on: string;
  readonly by?: string;
  readonly why?: string;
}

/** When, by whom and why. Only the command line asks the clock and the environment; the stages below are handed what they say. */
export function decidedBy({ on, by, why }: DecidingOptions): Decided {
  const { CHANCERY_BY, USER, USERNAME } = process.env;
  const name = [by, CHANCERY_BY, USER, USERNAME].find((one) => one !== undefined && one.trim() !== '');
  return {
    on: on ?? today(),
    ...(name === undefined ? {} : { by: name.trim() }),
    ...(why === undefined ? {} : { why }),
  };
}
