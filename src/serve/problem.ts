import { Failure, failureTexts, type FailureCode } from '../model/failure.ts';

/** The media type of a problem (RFC 9457). */
export const problemType = 'application/problem+json';

/** A refused or failed request as RFC 9457 writes it, under the code of the failure. */
export interface Problem {
  /** Where the code is described, relative to the server. */
  readonly type: string;
  /** What the code means and what to do. */
  readonly title: string;
  readonly status: number;
  readonly code: FailureCode;
  /** What it happened to. */
  readonly detail: string;
}

/** The status of each code that a request may meet; every other code is 500, a failure of the server. */
const statuses: Readonly<Partial<Record<FailureCode, number>>> = {
  usage: 400,
  'request-not-json': 400,
  'token-missing': 401,
  'scope-missing': 403,
  'origin-refused': 403,
  'id-unknown': 404,
  'path-unknown': 404,
  'page-unbuilt': 503,
  'method-unknown': 405,
  'form-unknown': 406,
  'saved-unknown': 404,
  'reading-off': 403,
  'reading-unknown': 404,
  'reading-begun': 409,
  'part-misplaced': 409,
  'input-too-large': 413,
  'readings-full': 503,
  'output-unwritable': 507,
  'saved-known': 409,
  'id-ambiguous': 409,
  'url-not-web': 400,
  'request-too-large': 413,
  'host-refused': 421,
  'too-many-requests': 429,
  'record-unwritable': 503,
  'record-busy': 503,
  'record-unreachable': 503,
  'server-full': 503,
  'streams-full': 503,
  'record-disk-full': 507,
};

/** What a request is told where the words of the code are those of the command line. */
const titles: Readonly<Partial<Record<FailureCode, string>>> = {
  usage: 'The request is not valid. /api/v1/docs says what it takes.',
  'id-unknown': 'Nothing in the record has this id or name.',
};

/** The status of HTTP for a code. */
export function statusOf(code: FailureCode): number {
  return statuses[code] ?? 500;
}

/** What a code means, in words for who sends requests. */
export function titleOf(code: FailureCode): string {
  return titles[code] ?? failureTexts[code];
}

/** A failure as a problem. Of one of the server itself it says the code alone: paths and causes are for its log. */
export function problemOf({ code, subject }: Pick<Failure, 'code' | 'subject'>): Problem {
  const status = statusOf(code);
  return {
    type: `/api/v1/docs#error-${code}`,
    title: titleOf(code),
    status,
    code,
    detail: status < 500 ? subject : titleOf(code),
  };
}

/** The failure that an error stands for; `unforeseen` where no part of the program has a code for it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const words = error instanceof Error ? error.message : String(error);
  return new Failure('unforeseen', words.split('\n', 1)[0], { cause: error });
}

/** A problem as an answer. */
export function problemAnswer(failure: Failure, headers: Readonly<Record<string, string>> = {}): Response {
  const problem = problemOf(failure);
  const retry: Readonly<Record<string, string>> = problem.status === 503 ? { 'retry-after': '1' } : {};
  return new Response(`${JSON.stringify(problem)}\n`, {
    status: problem.status,
    headers: { 'content-type': problemType, 'cache-control': 'no-store', ...retry, ...headers },
  });
}
