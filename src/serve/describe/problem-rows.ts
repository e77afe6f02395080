import { failureTexts, type FailureCode } from '../../model/failure.ts';
import { statusOf, titleOf } from '../problem.ts';
import type { ApiDocument } from './openapi.ts';

/** A refusal of the API: its code, the status of HTTP and what it means. */
export interface ProblemRow {
  readonly code: FailureCode;
  readonly status: number;
  readonly title: string;
}

/** Every code that a document of the API names, and those of paths and methods that it does not have, by status. */
export function problemRows(document: ApiDocument): readonly ProblemRow[] {
  const text = JSON.stringify(document);
  return Object.keys(failureTexts)
    .filter(isCode)
    .filter((code) => text.includes(`\`${code}\``) || code === 'path-unknown' || code === 'method-unknown')
    .map((code) => ({ code, status: statusOf(code), title: titleOf(code) }))
    .toSorted((a, b) => a.status - b.status);
}

function isCode(text: string): text is FailureCode {
  return Object.hasOwn(failureTexts, text);
}
