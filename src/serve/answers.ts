import { csvHead } from '../export/csv.ts';
import { recordLine } from '../export/jsonl.ts';
import { tableLines } from '../pipeline/table-lines.ts';
import type { ListPage, Store } from '../record/store.ts';
import type { LinePage } from './answering/line-cache.ts';
import { contentType, type FormName } from './forms.ts';
import { pathBehind } from './page-path.ts';

/** An answer with a text in a form. */
export function textAnswer(text: string | Uint8Array, form: FormName): Response {
  return new Response(text, { headers: { 'content-type': contentType(form) } });
}

/** An answer with a value as JSON. */
export function jsonAnswer(value: unknown): Response {
  return textAnswer(`${JSON.stringify(value)}\n`, 'json');
}

/** Where and in which form an answer goes. */
interface Sending {
  readonly form: FormName;
  readonly url: URL;
}

/** A page of values in any of the forms of `pageForms`; where another page follows, the header Link names it. */
export async function pageAnswer(
  { values, next }: ListPage,
  { store, ...to }: Sending & { readonly store: Store },
): Promise<Response> {
  if (to.form === 'json' || to.form === 'jsonl')
    return linesAnswer({ lines: values.map(recordLine), next }, to);
  const answer = await formedAnswer({ values, next }, { store, ...to });
  return counted(answer, { rows: values.length, next, url: to.url });
}

async function formedAnswer(
  page: ListPage,
  { store, form, url }: Sending & { readonly store: Store },
): Promise<Response> {
  // What writes these is loaded when it is wanted.
  if (form === 'atom') return (await import('./feeds/atom-answer.ts')).atomPage(page, { store, url });
  if (form === 'ics') return (await import('./feeds/calendar-answer.ts')).calendarAnswer(page.values, store);
  return textAnswer([csvHead, ...(await tableLines(page.values, store)), ''].join('\r\n'), 'csv');
}

/** A page of values as their lines, in JSON or JSON Lines. */
export function linesAnswer({ lines, next }: LinePage, { form, url }: Sending): Response {
  const text =
    form === 'jsonl'
      ? lines.map((line) => `${line}\n`).join('')
      : `{"values":[${lines.join(',')}],"next":${JSON.stringify(next)}}\n`;
  return counted(textAnswer(text, form), { rows: lines.length, next, url });
}

interface Counted {
  readonly rows: number;
  readonly next: string | null;
  readonly url: URL;
}

/** The same answer, with how many values it has and where the next page is. */
export function counted(answer: Response, { rows, next, url }: Counted): Response {
  answer.headers.set('x-row-count', String(rows));
  return linked(answer, next, url);
}

/** The same answer; where another page follows, the header Link names it. */
export function linked(answer: Response, next: string | null, url: URL): Response {
  if (next !== null) answer.headers.set('link', `<${pathBehind(url, next)}>; rel="next"`);
  return answer;
}
