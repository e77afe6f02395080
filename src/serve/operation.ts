import type { ReadableStream } from 'node:stream/web';
import * as z from 'zod';
import type { FailureCode } from '../model/failure.ts';
import type { Store } from '../record/store.ts';
import type { LineCache } from './answering/line-cache.ts';
import type { StreamGate } from './answering/stream-gate.ts';
import type { FormName } from './forms.ts';
import type { ReadingDesk } from './reading-in/reading-desk.ts';

/** What a client may do: read the record, decide about it, have articles read into it. */
export const scopes = ['read', 'judge', 'read-in'] as const;
export type Scope = (typeof scopes)[number];

/** Who sends a request: the name of its token; null where the server asks for none. */
export interface Caller {
  readonly name: string | null;
  readonly scopes: readonly Scope[];
}

/** What answers are made of. */
export interface Serving {
  readonly store: Store;
  /** The version of this package. */
  readonly version: string;
  /** Facts of lists as lines of JSON. */
  readonly lines: LineCache;
  /** How many long answers may be under way. */
  readonly streams: StreamGate;
  /** Takes in what is to be read; null where the server reads nothing. */
  readonly desk: ReadingDesk | null;
  /** Today, `YYYY-MM-DD` in UTC. */
  readonly today: () => string;
  /** Notes what a client has decided. */
  readonly noteDecision: (decision: NotedDecision) => void;
}

/** A decision of a client, for the log. */
export interface NotedDecision {
  readonly verdict: string;
  readonly judgement: string;
  readonly by: string | null;
}

/** A request whose parts have been checked. */
export interface AskedOf<P, Q, B> {
  readonly path: P;
  readonly query: Q;
  readonly body: B;
  /** The body as it comes, where the operation takes bytes. */
  readonly bytes: ReadableStream<Uint8Array> | null;
  /** The form that the answer is to have, one of those that the operation offers. */
  readonly form: FormName;
  readonly caller: Caller;
  /** The address that was asked, for links to further pages. */
  readonly url: URL;
  /** Sends a field behind the body, where the connection can. */
  readonly trail: (name: string, value: string) => void;
  /** The method and headers as they came. */
  readonly request: Pick<Request, 'method' | 'headers'>;
  /** Breaks the connection off. */
  readonly cut: () => void;
}

/** How an answer is made. */
export type Pace = 'quick' | 'slow' | 'streamed';

/** What an operation answers in one form. */
export interface Answering {
  readonly form: FormName;
  readonly schema: z.ZodType;
}

type Fields = Readonly<Record<string, z.ZodType>>;

/** What the API can be asked: one path and method, what it takes, what it answers and how it may fail. */
export interface OperationOf<P extends Fields, Q extends Fields, B extends z.ZodType> {
  readonly method: 'get' | 'post';
  /** With its parameters in braces: `/values/{id}`. */
  readonly path: string;
  /** Its name for programs, `listEvents`. */
  readonly name: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly scope: Scope;
  /** The parts of the path that are in braces. */
  readonly parameters: P;
  readonly query: Q;
  readonly body: B;
  /** What is posted: JSON that `body` checks, or bytes as they come. */
  readonly takes: 'json' | 'bytes';
  /** The forms of the answer, the usual one first. */
  readonly answers: readonly [Answering, ...Answering[]];
  /** Codes of failures, beside those that any request may meet. */
  readonly fails: readonly FailureCode[];
  /** Whether the answer follows from the record alone, so that its state tells whether it has changed. */
  readonly ofRecord: boolean;
  /** How it is made: at once; in another thread, for it takes long; or bit by bit, while it is read. */
  readonly pace: Pace;
  readonly answer: (
    asked: AskedOf<z.infer<z.ZodObject<P>>, z.infer<z.ZodObject<Q>>, z.infer<B>>,
    serving: Serving,
  ) => Promise<Response>;
}

/** An operation whose parts are checked when it runs. */
export interface Operation extends Omit<OperationOf<Fields, Fields, z.ZodType>, 'answer'> {
  readonly answer: (asked: AskedOf<unknown, unknown, unknown>, serving: Serving) => Promise<Response>;
}

/** The parts of an operation that most have alike. */
type Usual = 'method' | 'scope' | 'parameters' | 'query' | 'body' | 'takes' | 'fails' | 'ofRecord' | 'pace';

const usual = {
  method: 'get',
  scope: 'read',
  parameters: {},
  query: {},
  body: z.undefined(),
  takes: 'json',
  fails: [],
  ofRecord: true,
  pace: 'quick',
} as const;

/** Makes an operation; what is left out of it is a reading one without parameters, whose answer follows from the record. */
export function operation<
  P extends Fields = Fields,
  Q extends Fields = Fields,
  B extends z.ZodType = z.ZodUndefined,
>(of: Omit<OperationOf<P, Q, B>, Usual> & Partial<Pick<OperationOf<P, Q, B>, Usual>>): Operation {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `checked` gives it what its own schemas have read
  return { ...usual, ...of } as unknown as Operation;
}
