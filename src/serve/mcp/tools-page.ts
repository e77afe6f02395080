import * as z from 'zod';
import { tools } from './mcp-server.ts';
import type { Tool } from './tool.ts';

/** The page of the tools, `docs/mcp-tools.md`: made from the tools as they stand. */
export function toolsPage(): string {
  const head = [
    '# The tools of `chancery mcp`',
    '',
    'Made from the tools as they stand (`npm run docs`); docs/mcp.md tells how they are used. `*` marks what must be given.',
    '',
  ];
  return [...head, ...tools.flatMap(sectionOf)].join('\n');
}

function sectionOf({ name, description, input }: Tool): readonly string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(z.strictObject(input), { io: 'input' });
  const rows = Object.entries(properties).map(([key, schema]) => {
    const told = typeof schema === 'object' ? schema : {};
    return `| \`${key}\`${required.includes(key) ? '\\*' : ''} | ${takenBy(told)} | ${told.description ?? ''} |`;
  });
  const table = rows.length === 0 ? [] : ['| argument | takes | says |', '|---|---|---|', ...rows, ''];
  return [`## ${name}`, '', description, '', ...table];
}

/** What a schema takes, in words. */
function takenBy({ type, enum: choices, default: usual }: z.core.JSONSchema.BaseSchema): string {
  const kind = typeof type === 'string' ? (kinds[type] ?? type) : '';
  const words = choices === undefined ? kind : choices.join(', ');
  return usual === undefined ? words : `${words}; ${JSON.stringify(usual)} where not given`;
}

/** What people call the types of JSON. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list of texts',
  integer: 'a whole number',
};
