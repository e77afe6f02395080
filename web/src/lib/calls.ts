import { conditionsIn } from './conditions-in.ts';
import { kindOfList } from './kinds.ts';

/** In which forms a question can be copied. */
export type CallForm = 'CLI' | 'API' | 'MCP';

/** What is asked by a view. */
export interface AskedHere {
  /** The list: "events". */
  readonly list: string;
  readonly params: URLSearchParams;
  readonly origin: string;
}

/** A word of a command line, quoted where the shell would part it. */
function word(text: string): string {
  return /^[\w.,:@%+=/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The name of an option: `newSince` is `--new-since`. */
const optionOf = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The same question on the command line, as a request to the server, or as the call of its tool. */
export function callOf(form: CallForm, asked: AskedHere): string {
  switch (form) {
    case 'CLI':
      return command(asked);
    case 'API':
      return request(asked);
    case 'MCP':
      return toolCall(asked);
  }
}

function command({ list, params }: AskedHere): string {
  const options = Object.entries(conditionsIn(params)).map(([name, values]) =>
    [optionOf(name), ...values.map(word)].join(' '),
  );
  return ['chancery list', list, ...options].join(' ');
}

function request({ list, params, origin }: AskedHere): string {
  const query = params.toString();
  return `curl '${origin}/api/v1/${list}${query === '' ? '' : `?${query.replaceAll("'", '%27')}`}'`;
}

/** Conditions of which there is one value; all others are lists. */
const single = new Set(['since', 'until', 'newSince', 'about', 'limit', 'after']);

function toolCall({ list, params }: AskedHere): string {
  const given = Object.entries(conditionsIn(params)).map(
    ([name, values]) => [name, single.has(name) ? values[0] : values] as const,
  );
  return JSON.stringify({
    name: 'list',
    arguments: { kind: kindOfList[list] ?? list, ...Object.fromEntries(given) },
  });
}
