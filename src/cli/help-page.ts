import type { Command } from 'commander';
import { programOf } from './main.ts';

/** The help of every command as one Markdown page. */
export function helpPage(): string {
  const silent = { data: () => {}, message: () => {}, progress: () => {} };
  const program = programOf({ output: silent, failed: false });
  program.configureHelp({ helpWidth: 100 });
  const parts = program.commands.flatMap((command) => [
    partOn(command, command.name()),
    ...command.commands.map((one) => partOn(one, `${command.name()} ${one.name()}`)),
  ]);
  return `# The command line\n\n${fenced(program.helpInformation())}\n${parts.join('\n')}`;
}

function partOn(command: Command, name: string): string {
  command.configureHelp({ helpWidth: 100 });
  return `## chancery ${name}\n\n${fenced(command.helpInformation())}`;
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
}
