import { draftWith } from '../begin-draft.ts';
import { findCalendarDate, habitsOf } from '../calendar-dates.ts';
import { findUrlDate } from '../url-dates.ts';
import type { Draft } from '../draft.ts';
import type { Source } from '../../model/source.ts';
import type { DocumentText, FileProperties } from './document.ts';
import { trustedAuthor, trustedTitle } from './properties.ts';

/** What a document holds before anything is dropped. What its file says of it waits until the text has been asked. */
export function draftOfDocument(source: Source, { pieces, properties, issues }: DocumentText): Draft {
  const head = {
    title: null,
    byline: null,
    outlet: null,
    url: null,
    language: properties.language,
    date: null,
  };
  const draft = draftWith(source, head, pieces);
  return { ...draft, issues: [...issues, ...draft.issues] };
}

/**
 * Fills what neither the envelope nor the text gave from the properties of the file, as far as they can be trusted. A day taken from there is
 * told, since a file may be made long after its text.
 */
export function withFileProperties(draft: Draft, properties: FileProperties): Draft {
  const filled: Draft = {
    ...draft,
    title: draft.title ?? trustedTitle(properties),
    byline: draft.byline ?? trustedAuthor(properties),
  };
  const made = properties.madeOn?.slice(0, 10) ?? null;
  const date = made === null ? null : (findCalendarDate(made, habitsOf(null))?.date ?? null);
  const isDated = draft.publishedOn !== null || (draft.url !== null && findUrlDate(draft.url) !== null);
  if (isDated || date === null) return filled;
  const issue = { code: 'date-of-file', span: null, detail: date } as const;
  return { ...filled, publishedOn: date, issues: [...draft.issues, issue] };
}
