import { programOf } from './main.ts';

/** The help of every command as one Markdown page. */
export function helpPage(): string {
  const silent = { data: () => {}, message: () => {}, progress: () => {} };
  const program = programOf({ output: silent, failed: false });
  program.configureHelp({ helpWidth: 100 });
  const parts = program.commands.map((command) => {
    command.configureHelp({ helpWidth: 100 });
    return `## chancery ${command.name()}\n\n${fenced(command.helpInformation())}`;
  });
  return `# The command line\n\n${fenced(program.helpInformation())}\n${parts.join('\n')}`;
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
}
