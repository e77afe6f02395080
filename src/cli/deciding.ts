import type { Command } from 'commander';
import { dayArgument } from './arguments.ts';

/** The options of every decision: when and by whom. */
export interface DecidingOptions {
  readonly on?: string;
  readonly by?: string;
}

/** Adds the options of a decision to a command. */
export function withDeciding(command: Command): Command {
  return command
    .option('--on <date>', 'day of the decision; today where not given', dayArgument)
    .option('--by <name>', 'who decides; else what CHANCERY_BY says, else the user of this machine');
}

/** When and by whom. Only the command line asks the clock and the environment; the stages below are handed what they say. */
export function decidedBy({ on, by }: DecidingOptions): { readonly on: string; readonly by?: string } {
  const { CHANCERY_BY, USER, USERNAME } = process.env;
  const name = [by, CHANCERY_BY, USER, USERNAME].find((one) => one !== undefined && one.trim() !== '');
  return { on: on ?? today(), ...(name === undefined ? {} : { by: name.trim() }) };
}

/** Today by the clock, `YYYY-MM-DD` in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
