import { Hono } from 'hono';
import { Failure, type FailureCode } from '../model/failure.ts';
import type { Store } from '../record/store.ts';
import { addDescription } from './describe/add-description.ts';
import type { Guard, ServeEnv } from './env.ts';
import { answerCache } from './answering/answer-cache.ts';
import type { AnswerPool } from './answering/answer-pool.ts';
import type { Answering } from './answering/answered.ts';
import { scopes, type Operation, type Serving } from './operation.ts';
import type { LiveHub } from './live/live-hub.ts';
import { everyOperation } from './live/every-operation.ts';
import { failureOf, problemAnswer, statusOf } from './problem.ts';
import { prepared, runOperation } from './run-operation.ts';
import type { ReadingDesk } from './reading-in/reading-desk.ts';
import { readOnlyServing } from './serving.ts';

/** Where the API begins. */
export const apiRoot = '/api/v1';

/** A part of the server that is not made of operations: a stream of events, a protocol of its own. */
export interface Mounted {
  /** Where it begins: `/mcp`. */
  readonly path: string;
  readonly router: Hono<ServeEnv>;
}

/** What a server is made with. */
export interface ServeOptions extends Omit<Serving, 'store' | 'lines' | 'streams' | 'desk'> {
  /** Threads for what takes long; without them it is answered where all else is. */
  readonly pool?: AnswerPool;
  /** What every request passes before it is answered, in order: who asks, how often, from where. */
  readonly guards?: readonly Guard[];
  /** The live streams; without them none is opened. */
  readonly hub?: LiveHub;
  /** Takes in what is to be read; without it nothing is. */
  readonly desk?: ReadingDesk;
  /** What is served beside the API, behind the same guards. */
  readonly mounted?: readonly Mounted[];
  /** Told of each failure of the server itself. */
  readonly noteFailure: (failure: Failure) => void;
}

/**
 * The HTTP server of a record, without a socket: `serveApp(store, options).fetch(request)`. Without a guard that says who asks, everybody
 * may read and judge.
 */
export function serveApp(store: Store, options: ServeOptions): Hono<ServeEnv> {
  const app = new Hono<ServeEnv>();
  const answering: Answering = {
    serving: { ...readOnlyServing(store, options.version), ...changesOf(options) },
    pool: options.pool ?? null,
    cache: answerCache(mostBytes),
  };
  app.onError((error) => refusal(failureOf(error), options));
  app.notFound((context) => refusal(new Failure('path-unknown', context.req.path), options));
  app.use(async (context, next) => {
    context.set('caller', { name: null, scopes });
    await next();
  });
  for (const guard of options.guards ?? []) app.use(guard);
  const all = everyOperation(options.hub ?? null);
  for (const one of all) addOperation(app, one, answering);
  addDescription(app, all, options);
  for (const { path, router } of options.mounted ?? []) app.route(path, router);
  refuseOtherMethods(app);
  return app;
}

/** How many bytes of answers are remembered. */
const mostBytes = 64_000_000;

/** What the operations that change the record are handed. */
function changesOf({ today, noteDecision, desk }: ServeOptions): Partial<Serving> {
  return { today, noteDecision, desk: desk ?? null };
}

/** Codes of what is asked while there is no room for it. */
const asksTooMuch: ReadonlySet<FailureCode> = new Set<FailureCode>(['server-full', 'readings-full']);

function refusal(failure: Failure, { noteFailure }: Pick<ServeOptions, 'noteFailure'>): Response {
  // That it is asked more than it can answer is no failure, and would fill the log.
  if (statusOf(failure.code) >= 500 && !asksTooMuch.has(failure.code)) noteFailure(failure);
  return problemAnswer(failure);
}

function addOperation(app: Hono<ServeEnv>, of: Operation, answering: Answering): void {
  const ready = prepared(of);
  const path = `${apiRoot}${of.path.replace(/\{(\w+)\}/g, ':$1')}`;
  app.on(of.method.toUpperCase(), path, (context) => runOperation(ready, context, answering));
}

/** Answers a method that a path does not take with those that it does. */
function refuseOtherMethods(app: Hono<ServeEnv>): void {
  const methods = Map.groupBy(
    app.routes.filter(({ path, method }) => method !== 'ALL' && !path.endsWith('*')),
    ({ path }) => path,
  );
  for (const [path, routes] of methods) {
    const allow = [
      ...new Set(routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))),
    ];
    app.all(path, ({ req }) =>
      problemAnswer(new Failure('method-unknown', `${req.method} ${req.path}`), { allow: allow.join(', ') }),
    );
  }
}
