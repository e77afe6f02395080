import type { Command } from 'commander';
import type { Shell } from '../commands/completion.ts';
import { commandTable, programOptions, type CommandRow, type OptionRow } from './command-table.ts';

/** A script by which a shell completes the commands of the program, their options and the values that these take. */
export function completionScript(shell: Shell, program: Command): string {
  const rows = commandTable(program).filter((row) => !row.name.includes(' '));
  const common = programOptions(program);
  switch (shell) {
    case 'bash':
      return bashScript(rows, common);
    case 'zsh':
      return zshScript(rows, common);
    case 'fish':
      return fishScript(rows, common);
  }
}

const longs = (options: readonly OptionRow[]): readonly string[] => options.map((one) => one.long);

/** What stands between single quotes in a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function bashScript(rows: readonly CommandRow[], common: readonly OptionRow[]): string {
  const names = rows.map((row) => row.name).join(' ');
  // Behind an option that takes a value stands that value: one of its choices, else a file.
  const valuesIn = (command: string, options: readonly OptionRow[]): readonly string[] =>
    options
      .filter((one) => one.takesValue)
      .map(({ long, choices }) =>
        choices.length === 0
          ? `    ${command}${long}) return;;`
          : `    ${command}${long}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$cur")); return;;`,
      );
  const values = [
    ...rows.flatMap((row) => valuesIn(`${row.name}' '`, row.options)),
    ...valuesIn("*' '", common),
  ];
  return `# bash completion of chancery: source <(chancery completion bash)
_chancery() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${names} " in *" $word "*) command=$word; break;; esac
  done
  case "$command $prev" in
${values.join('\n')}
  esac
  local words="${longs(common).join(' ')} --help"
  case $command in
    '') words="${names} $words";;
${rows.map((row) => `    ${row.name}) words="${[...row.words, ...longs(row.options)].join(' ')} $words";;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _chancery chancery
`;
}

function zshScript(rows: readonly CommandRow[], common: readonly OptionRow[]): string {
  const spec = (one: OptionRow): string => {
    const value = !one.takesValue
      ? ''
      : one.choices.length > 0
        ? `:value:(${one.choices.join(' ')})`
        : ':value:_files';
    return quoted(`${one.long}[${one.description.replace(/[[\]:\\]/g, '\\$&')}]${value}`);
  };
  const described = rows.map((row) => quoted(`${row.name}:${row.summary.replaceAll(':', '\\:')}`));
  const cases = rows.map((row) => {
    const first = row.words.length > 0 ? [quoted(`1:what:(${row.words.join(' ')})`)] : [];
    return `    ${row.name}) _arguments ${[...row.options, ...common].map(spec).concat(first, quoted('*:file:_files')).join(' ')};;`;
  });
  return `#compdef chancery
# zsh completion of chancery: chancery completion zsh > "\${fpath[1]}/_chancery"
_chancery() {
  local -a commands=(${described.join(' ')})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
compdef _chancery chancery
`;
}

function fishScript(rows: readonly CommandRow[], common: readonly OptionRow[]): string {
  const option = (one: OptionRow, when: string): string => {
    const values =
      one.choices.length > 0 ? ` -xa ${quoted(one.choices.join(' '))}` : one.takesValue ? ' -r' : '';
    return `complete -c chancery${when} -l ${one.long.replace(/^--/, '')}${values} -d ${quoted(one.description)}`;
  };
  const lines = rows.flatMap((row) => {
    const seen = ` -n '__fish_seen_subcommand_from ${row.name}'`;
    return [
      `complete -c chancery -n __fish_use_subcommand -xa ${row.name} -d ${quoted(row.summary)}`,
      ...(row.words.length > 0 ? [`complete -c chancery${seen} -xa ${quoted(row.words.join(' '))}`] : []),
      ...row.options.map((one) => option(one, seen)),
    ];
  });
  return `# fish completion of chancery: chancery completion fish > ~/.config/fish/completions/chancery.fish
${[...common.map((one) => option(one, '')), ...lines].join('\n')}
`;
}
