import { type Command } from 'commander';
import { dayArgument } from './arguments.ts';

/** The conditions that `list` and `search` share. */
export function withFilters(command: Command): Command {
  return command
    .option('--with <actor...>', 'only those in which each of these takes part: a name, an ISO code or an id')
    .option('--since <date>', 'from this day, month or year on', dayArgument)
    .option('--until <date>', 'up to this day, month or year', dayArgument)
    .option('--new-since <date>', 'only what no article from before this day tells', dayArgument)
    .option('--outlet <name...>', 'only what one of these outlets reports')
    .option(
      '--type <type...>',
      'events by PLOVER type or act, statements by act, figures by concept, conflicts by what they are about, actors by type',
    )
    .option(
      '--status <status...>',
      'events that happened, are planned, denied …; figures that are actual, target …',
    )
    .option('--place <place...>', 'events and figures of a place or a country')
    .option('--stage <stage...>', 'commitments that have come so far: proposed, pledged, agreed, signed …')
    .option('--due <date...>', 'commitments that fall due in this year, month or day', daysArgument);
}

/** Days, months or years given one by one. */
function daysArgument(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), dayArgument(text)];
}
