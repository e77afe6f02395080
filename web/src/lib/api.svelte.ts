import { changes } from './changes.svelte.ts';
import { messageOf } from './message-of.ts';
import { sign } from './token.svelte.ts';

/** Where the server answers. */
const root = '/api/v1';

/** A question to the server: its path below the root, and its conditions. */
export function asked(
  path: string,
  conditions: Readonly<Record<string, string | readonly string[] | null>> = {},
): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(conditions))
    for (const one of value === null ? [] : [value].flat()) if (one !== '') params.append(name, one);
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** What went wrong, in the server's words. */
export class Trouble extends Error {}

/** How a question is asked. */
interface Asking {
  /** Gives it up. */
  readonly signal?: AbortSignal;
  /** What is sent: the question is a POST then. */
  readonly body?: object;
  /** What is sent as bytes, in place of `body`. */
  readonly bytes?: Blob;
}

/** Asks the server. Throws `Trouble` where it refuses or cannot be reached. */
export async function ask<T>(question: string, asking: Asking = {}): Promise<T> {
  const answer = await answered(question, asking);
  if (answer.status === 401) sign.isAsked = true;
  if (!answer.ok) throw new Trouble(await wordsOf(answer));
  const body: unknown = await answer.json().catch(() => null);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server is of this package: its answers have the forms of its schemas
  return body as T;
}

/** What an answer that refuses says. */
export async function wordsOf(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null);
  return inWords(body) ?? `The server answered ${answer.status}.`;
}

/** The answer to a question, whatever its form: `token` and all. Throws `Trouble` where the server cannot be reached. */
export async function answered(question: string, { signal, body, bytes }: Asking = {}): Promise<Response> {
  const headers = {
    accept: 'application/json, */*;q=0.5',
    ...(sign.token === null ? {} : { authorization: `Bearer ${sign.token}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(bytes === undefined ? {} : { 'content-type': 'application/octet-stream' }),
  };
  const posted = bytes ?? (body === undefined ? undefined : JSON.stringify(body));
  const sent = posted === undefined ? {} : { method: 'POST', body: posted };
  return fetch(root + question, { signal: signal ?? null, headers, ...sent }).catch((cause: unknown) => {
    if (signal?.aborted === true) throw cause;
    throw new Trouble('The server does not answer. Is `chancery serve` still running?', { cause });
  });
}

/** What a problem of the server says (RFC 9457). */
function inWords(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const said = ['title', 'detail']
    .map((name) => (name in body ? Reflect.get(body, name) : null))
    .filter((part) => typeof part === 'string' && part !== '');
  return said.length === 0 ? null : said.join(' ');
}

/** The answer to a question that may change: the last answer stands until the next has come. */
export class Answer<T> {
  value: T | null = $state.raw(null);
  trouble: string | null = $state(null);
  isWaiting: boolean = $state(true);

  /** `question` is asked again whenever it changes, and when the record does; null asks nothing. Must be made while a component is set up. */
  constructor(question: () => string | null) {
    $effect(() => {
      const now = question();
      const stop = new AbortController();
      void changes.count;
      if (now === null) {
        this.#settle({ value: null, trouble: null });
        return undefined;
      }
      this.isWaiting = true;
      ask<T>(now, { signal: stop.signal }).then(
        (value) => this.#settle({ value, trouble: null }),
        (error: unknown) => {
          if (!stop.signal.aborted) this.#settle({ value: null, trouble: messageOf(error) });
        },
      );
      return () => stop.abort();
    });
  }

  #settle({ value, trouble }: { readonly value: T | null; readonly trouble: string | null }): void {
    this.value = value;
    this.trouble = trouble;
    this.isWaiting = false;
  }
}
