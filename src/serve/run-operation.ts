import type { ReadableStream } from 'node:stream/web';
import type { Context } from 'hono';
import * as z from 'zod';
import { Failure } from '../model/failure.ts';
import { checked, checkedQuery, type Given } from './checked.ts';
import type { ServeEnv } from './env.ts';
import { formAsked, type FormName } from './forms.ts';
import { answered, type Answering } from './answering/answered.ts';
import type { Operation } from './operation.ts';
import { isKnownState, stateTag } from './state-tag.ts';

/** An operation with the schemas of its parts, made once. */
export interface Prepared {
  readonly of: Operation;
  readonly path: z.ZodObject;
  readonly query: z.ZodObject;
}

/** Prepares an operation for its requests. */
export function prepared(of: Operation): Prepared {
  return { of, path: z.object(of.parameters), query: z.object(of.query) };
}

/** Answers a request by an operation. Throws a `Failure` for what it does not take, and whatever the operation throws. */
export async function runOperation(
  { of, ...schemas }: Prepared,
  context: Context<ServeEnv>,
  answering: Answering,
): Promise<Response> {
  const caller = context.get('caller');
  if (!caller.scopes.includes(of.scope)) throw new Failure('scope-missing', `${of.method} ${of.path}`);
  const form = formAsked(context, formsOf(of));
  const url = new URL(context.req.url);
  const path = checked(schemas.path, context.req.param());
  const query = checkedQuery(schemas.query, withoutForm(url, of));
  const state = of.ofRecord ? await answering.serving.store.version() : null;
  const tag = state === null ? null : stateTag(state, form);
  if (tag !== null && isKnownState(tag, context.req.header('if-none-match')))
    return new Response(null, { status: 304, headers: headersOf(tag) });
  const body =
    of.method === 'post' && of.takes === 'json' ? checked(of.body, await jsonOf(context)) : undefined;
  const bytes = of.takes === 'bytes' ? bytesOf(context) : null;
  const wire = {
    trail: trailOf(context),
    request: context.req.raw,
    cut: () => context.env?.outgoing?.destroy(),
  };
  const asked = { path, query, body, bytes, form, caller, url, ...wire };
  const answer = await answered(of, { asked, state }, answering);
  for (const [name, value] of Object.entries(headersOf(tag))) answer.headers.set(name, value);
  if (!takesTrailers(context)) answer.headers.delete('trailer');
  // What nobody will read need not be held ready.
  if (context.req.method === 'HEAD') await answer.body?.cancel();
  return answer;
}

/** Sends a field behind the body of the answer; does nothing where the app is asked without a socket, and has no bindings. */
function trailOf({ env }: Context<ServeEnv>): (name: string, value: string) => void {
  return (name, value) => env?.outgoing?.addTrailers({ [name]: value });
}

/** Whether fields may follow the body: not where there is none, nor before HTTP/1.1, which has no chunks. */
function takesTrailers({ env, req }: Context<ServeEnv>): boolean {
  return req.method !== 'HEAD' && env?.incoming?.httpVersion !== '1.0';
}

/** The parameters of the address but for the form of the answer, which an operation of several forms takes beside its own. */
function withoutForm(url: URL, { answers }: Operation): Given {
  const names = [...new Set(url.searchParams.keys())].filter(
    (name) => name !== 'format' || answers.length === 1,
  );
  return Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name)]));
}

/** What a client may keep of an answer: one of the record it asks about again, one of anything else never. */
function headersOf(tag: string | null): Readonly<Record<string, string>> {
  return tag === null
    ? { 'cache-control': 'no-store' }
    : { etag: tag, vary: 'Accept, Authorization', 'cache-control': 'private, no-cache' };
}

/** The body of a request. Throws `request-not-json` for one that is no JSON. */
async function jsonOf(context: Context<ServeEnv>): Promise<unknown> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\b/i.test(type))
    throw new Failure(
      'request-not-json',
      type === '' ? 'no Content-Type' : `Content-Type ${type.slice(0, 100)}`,
    );
  try {
    const value: unknown = await context.req.json();
    return value;
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('request-not-json', 'the body', { cause });
  }
}

/** The body of a request as it comes; null for one without. Throws `usage` for one that does not say that it is bytes. */
function bytesOf({ req }: Context<ServeEnv>): ReadableStream<Uint8Array> | null {
  const type = req.header('content-type') ?? '';
  if (!/^application\/octet-stream\b/i.test(type))
    throw new Failure('usage', 'send the bytes as application/octet-stream');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the streams of the web and of Node are one
  return req.raw.body as ReadableStream<Uint8Array> | null;
}

/** The forms in which an operation answers, as the parameter `format` names them. */
export function formsOf({ answers }: Operation): readonly FormName[] {
  return answers.map((one) => one.form);
}
