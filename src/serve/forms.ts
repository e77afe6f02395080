import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { Failure } from '../model/failure.ts';

/** The media type of each form of an answer. */
export const mediaTypes = {
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  csv: 'text/csv',
  md: 'text/markdown',
  html: 'text/html',
  atom: 'application/atom+xml',
  ics: 'text/calendar',
  sse: 'text/event-stream',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** A form by the name that the parameter `format` gives it. */
export type FormName = keyof typeof mediaTypes;

/** The header for a form; texts are UTF-8. */
export function contentType(form: FormName): string {
  const type = mediaTypes[form];
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/**
 * The form that a request asks for, by `format` or else by its header Accept; the first of those offered where it does not say. Throws
 * `form-unknown` for one that is not offered.
 */
export function formAsked(context: Context, offered: readonly FormName[]): FormName {
  const named = context.req.query('format');
  if (named !== undefined) return offered.find((one) => one === named) ?? refused(named, offered);
  const usual = offered[0];
  const header = context.req.header('accept') ?? '';
  if (usual === undefined || header.trim() === '') return usual ?? refused(header, offered);
  const supports = offered.map((one) => mediaTypes[one]);
  const given = accepts(context, { header: 'Accept', supports, default: '', match: bestOf });
  return offered.find((one) => mediaTypes[one] === given) ?? refused(header, offered);
}

interface Accepted {
  readonly type: string;
  readonly q: number;
}

/** The type that is wanted most, an exact one before a range; empty where none is taken. */
function bestOf(asked: readonly Accepted[], { supports }: { readonly supports: readonly string[] }): string {
  const wanted = asked.filter(({ q }) => q > 0).toSorted((a, b) => b.q - a.q || stars(a) - stars(b));
  for (const { type } of wanted) {
    const found = supports.find((one) => isWithin(one, type.toLowerCase()));
    if (found !== undefined) return found;
  }
  return '';
}

const stars = ({ type }: Accepted): number => type.split('*').length;

const isWithin = (type: string, range: string): boolean =>
  range === type ||
  range === '*/*' ||
  range === '*' ||
  (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));

function refused(asked: string, offered: readonly FormName[]): never {
  throw new Failure('form-unknown', `${asked}: there is ${offered.join(', ')}`);
}
