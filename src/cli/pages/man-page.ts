import type { Command } from 'commander';
import { packageVersion } from '../../pipeline/package-version.ts';
import { examplesOf } from '../examples.ts';
import { commandTable, programOptions, type OptionRow } from './command-table.ts';

/** The man page of the program (roff, man macros), made from its commands. */
export function manPage(program: Command): string {
  const commands = commandTable(program).map((row) =>
    [
      `.SS ${text(row.name)}`,
      `.B chancery ${text(row.name)}\n${text(row.usage)}`,
      `.PP\n${text(row.description)}.`,
      ...row.arguments.map((one) => entry(`<${one.name}>`, one.description)),
      ...row.options.map(optionEntry),
      ...examplesOf(row.name).map((line) => `.PP\n.RS 4\n.nf\n${text(line)}\n.fi\n.RE`),
    ].join('\n'),
  );
  return [
    `.TH CHANCERY 1 "" "chancery ${packageVersion}" "Chancery"`,
    '.SH NAME\nchancery \\- reads the news of diplomacy and keeps the record',
    '.SH SYNOPSIS\n.B chancery\n.I command\n[options]',
    `.SH DESCRIPTION\n${text(program.description())}`,
    '.SH OPTIONS',
    ...programOptions(program).map(optionEntry),
    '.SH COMMANDS',
    ...commands,
    '.SH ENVIRONMENT',
    ...environment.map(([name, what]) => entry(name, what)),
    '.SH FILES',
    ...files.map(([name, what]) => entry(name, what)),
    '.SH EXIT STATUS',
    ...exits.map(([code, what]) => entry(code, what)),
    '',
  ].join('\n');
}

const environment = [
  ['CHANCERY_RECORD', 'the record file, where --record does not say'],
  ['CHANCERY_COLOR', 'auto, always or never, where --color does not say'],
  ['CHANCERY_THREADS', 'how many threads read, where --threads does not say'],
  ['CHANCERY_BY', 'who decides, where --by does not say'],
  ['CHANCERY_PROGRESS', 'never: how far reading has come is not told'],
  ['CHANCERY_PAGER, PAGER', 'what shows long answers on a terminal; empty for nothing'],
  ['NO_COLOR', 'no colour, where it is not empty'],
] as const;

const files = [
  ['.chancery.json', 'settings of the folder that you work in: record, color, threads'],
  ['$XDG_CONFIG_HOME/chancery/config.json', 'your own settings; ~/.config where XDG_CONFIG_HOME is not set'],
] as const;

const exits = [
  ['0', 'all went well'],
  ['1', 'the command ran, something failed'],
  ['2', 'the command line was not valid'],
  ['130', 'it was interrupted; what was read by then is kept'],
] as const;

function optionEntry({ flags, description, choices }: OptionRow): string {
  return entry(flags, choices.length === 0 ? description : `${description} (${choices.join(', ')})`);
}

const entry = (term: string, what: string): string => `.TP\n.B ${text(term)}\n${text(what)}`;

/** Text as roff takes it: a dash that can be copied, no line that begins with a request. */
function text(words: string): string {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}
