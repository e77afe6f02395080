import type { Operation } from '../operation.ts';
import { openApi } from './openapi.ts';
import { outlineOf, type Outlined } from './outline.ts';
import { problemRows } from './problem-rows.ts';

/** The description of the API as one Markdown page: docs/api.md. */
export function apiPage(operations: readonly Operation[]): string {
  const rows = problemRows(openApi(operations, ''));
  return [
    '# The HTTP API',
    '',
    '`chancery serve` answers under `/api/v1`. This page is made from the schemas by which requests are checked (`npm run docs`); the server gives the same as',
    'OpenAPI 3.1 at `/api/v1/openapi.json` and as a page at `/api/v1/docs`. docs/data-model.md describes the values.',
    '',
    '- **Names** stand wherever ids do; an id is called by its first digits.',
    '- **Pages**: `limit` values, and `next` (also the header `Link`) is the `after` of the page behind. Values that come or go meanwhile shift no page.',
    '- **Forms**: by `format` or the header `Accept`. Tables guard cells that begin like a formula.',
    '- **Unchanged answers**: `ETag` follows from the state of the record; `If-None-Match` is answered 304 as long as nothing is saved, settled or decided.',
    '- **Tokens**: `Authorization: Bearer …`, of scope `read`, `judge` (decide) or `read-in` (have articles read). On this machine alone none is asked for, unless `--tokens` is given.',
    '- **Refusals** are problems (RFC 9457) with a stable `code`.',
    '',
    ...outlineOf(operations).flatMap(linesOf),
    '## Refusals',
    '',
    '| status | code | what it means |',
    '| --- | --- | --- |',
    ...rows.map(({ status, code, title }) => `| ${status} | \`${code}\` | ${title} |`),
    '',
  ].join('\n');
}

function linesOf({
  method,
  path,
  summary,
  description,
  needs,
  parameters,
  forms,
}: Outlined): readonly string[] {
  return [
    `## ${method} ${path}`,
    '',
    `${sentence(summary)}${description === '' ? '' : ` ${sentence(description)}`} Scope: ${needs}. Forms: ${forms.map(([form]) => form).join(', ')}.`,
    '',
    ...(parameters.length === 0
      ? []
      : [
          '| parameter | in | takes | |',
          '| --- | --- | --- | --- |',
          ...parameters.map(
            ({ name, where, takes, says }) => `| \`${name}\` | ${where} | ${cell(takes)} | ${cell(says)} |`,
          ),
          '',
        ]),
  ];
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A text as a sentence. */
function sentence(text: string): string {
  const ended = /[.!?…]$/.test(text) ? text : `${text}.`;
  return `${ended.charAt(0).toUpperCase()}${ended.slice(1)}`;
}
