interface Expectation {
  /** True where no such fact may be there. */
  readonly not?: boolean;
  /** Most facts of the kind that may fit. */
  readonly atMost?: number;
}

/** An event that is expected: of one of the types, with all of the parties, each a name or a country's code. */
export interface ExpectedEvent extends Expectation {
  readonly kind: 'event';
  readonly types: readonly string[];
  readonly who?: readonly string[];
  readonly notWho?: readonly string[];
  readonly mode?: string;
  /** The first day, or its beginning: `2026-03`. */
  readonly date?: string;
  readonly status?: string;
  readonly place?: string;
}

/** A statement that is expected, its content as the source of a case-blind expression. */
export interface ExpectedStatement extends Expectation {
  readonly kind: 'statement';
  readonly speaker: string;
  readonly content: string;
}

/** A commitment that is expected, of one of several parties joined by `|`. */
export interface ExpectedCommitment extends Expectation {
  readonly kind: 'commitment';
  readonly by: string;
  readonly action: string;
  readonly value?: number;
  readonly due?: string;
}

/** A figure that is expected; the unit may be a currency. */
export interface ExpectedFigure extends Expectation {
  readonly kind: 'figure';
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
}

/** An actor that is expected by one of its names. */
export interface ExpectedActor extends Expectation {
  readonly kind: 'actor';
  readonly name: string;
  readonly type?: string;
  readonly country?: string | null;
}

/** One fact that a small text must give, or must not. */
export type Expected =
  | ExpectedEvent
  | ExpectedStatement
  | ExpectedCommitment
  | ExpectedFigure
  | ExpectedActor;

/** A small text with what it must give. */
export interface TextCase {
  /** Why it was not read once. */
  readonly cause: string;
  readonly text: string;
  /** The article's date, ISO 8601. */
  readonly date: string;
  readonly expect: readonly Expected[];
}

/** Reads a file of cases, one a line. */
export function readTextCases(lines: string): readonly TextCase[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TextCase);
}
