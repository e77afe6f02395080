import type { Command } from 'commander';

/** A command's name with those above it, but for the program's: "judge list"; empty for the program. */
export function nameIn(command: Command): string {
  const names: string[] = [];
  for (let at: Command | null = command; at !== null && at.parent !== null; at = at.parent)
    names.unshift(at.name());
  return names.join(' ');
}

/** Every command that can be called, with those below it; hidden ones left out. */
export function everyCommand(program: Command): readonly Command[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .filter((one) => one.name() !== 'help')
    .flatMap((one) => [one, ...everyCommand(one)]);
}
