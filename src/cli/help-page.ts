import type { Command } from 'commander';
import { everyCommand, nameIn } from './command-names.ts';
import { examplesOf } from './examples.ts';
import { programOf } from './main.ts';
import { silentSession } from './silent-session.ts';

/** The help of every command as one Markdown page. */
export function helpPage(): string {
  const program = programOf(silentSession());
  program.configureHelp({ ...program.configureHelp(), helpWidth: 100 });
  const parts = everyCommand(program).map(partOn);
  return `# The command line\n\n${fenced(`${program.helpInformation()}${examplesIn('')}`)}\n${parts.join('\n')}`;
}

function partOn(command: Command): string {
  command.configureHelp({ helpWidth: 100 });
  const name = nameIn(command);
  return `## chancery ${name}\n\n${fenced(`${command.helpInformation()}${examplesIn(name)}`)}`;
}

function examplesIn(name: string): string {
  const examples = examplesOf(name);
  return examples.length === 0 ? '' : `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}\n`;
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
}
