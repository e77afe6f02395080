import { csvHead } from '../export/csv.ts';
import { recordLine } from '../export/jsonl.ts';
import { tableLines } from '../pipeline/table-lines.ts';
import type { ListPage, Store } from '../record/store.ts';
import { contentType, type FormName } from './forms.ts';

/** An answer with a text in a form. */
export function textAnswer(text: string | Uint8Array, form: FormName): Response {
  return new Response(text, { headers: { 'content-type': contentType(form) } });
}

/** An answer with a value as JSON. */
export function jsonAnswer(value: unknown): Response {
  return textAnswer(`${JSON.stringify(value)}\n`, 'json');
}

/** A page of values in JSON, JSON Lines or CSV; where another page follows, the header Link names it. */
export async function pageAnswer(
  { values, next }: ListPage,
  { form, url, store }: { readonly form: FormName; readonly url: URL; readonly store: Store },
): Promise<Response> {
  const answer = textAnswer(await pageText({ values, next }, { form, store }), form);
  answer.headers.set('x-row-count', String(values.length));
  return linked(answer, next, url);
}

/** The same answer; where another page follows, the header Link names it. */
export function linked(answer: Response, next: string | null, url: URL): Response {
  if (next !== null) answer.headers.set('link', `<${behind(url, next)}>; rel="next"`);
  return answer;
}

async function pageText(
  { values, next }: ListPage,
  { form, store }: { readonly form: FormName; readonly store: Store },
): Promise<string> {
  if (form === 'csv') return [csvHead, ...(await tableLines(values, store)), ''].join('\r\n');
  const lines = values.map(recordLine);
  if (form === 'jsonl') return lines.map((line) => `${line}\n`).join('');
  return `{"values":[${lines.join(',')}],"next":${JSON.stringify(next)}}\n`;
}

/** The address of the page behind a cursor, without the host: a proxy may have another. */
function behind(url: URL, cursor: string): string {
  const next = new URL(url);
  next.searchParams.set('after', cursor);
  return `${next.pathname}${next.search}`;
}
