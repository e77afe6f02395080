import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { formats } from '../export/formats.ts';
import { Failure } from '../model/failure.ts';

/** The media types of the forms of an answer that are no exports of a record. */
const ownTypes: readonly (readonly [name: string, type: string])[] = [
  ['json', 'application/json'],
  ['md', 'text/markdown; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['atom', 'application/atom+xml'],
  ['sse', 'text/event-stream'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
];

/** A form by the name that the parameter `format` gives it: one of our own, or one of the export's. */
export type FormName = string;

const types: ReadonlyMap<FormName, string> = new Map([
  ...ownTypes,
  ...formats.map(({ name, mediaType }) => [name, mediaType] as const),
]);

/** The header for a form: its media type, with the charset where it is text. Throws `form-unknown` for the name of none. */
export function contentType(form: FormName): string {
  return types.get(form) ?? refused(form, [...types.keys()]);
}

/** The media type of a form, without parameters. */
export function mediaTypeOf(form: FormName): string {
  return contentType(form).split(';', 1)[0] ?? '';
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
  const supports = offered.map(mediaTypeOf);
  const given = accepts(context, { header: 'Accept', supports, default: '', match: bestOf });
  return offered.find((one) => mediaTypeOf(one) === given) ?? refused(header, offered);
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
