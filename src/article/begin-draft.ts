import { cleanText } from './clean-text.ts';
import type { Issue } from '../model/issue.ts';
import type { Source } from '../model/source.ts';
import { findCalendarDate, habitsOf } from './calendar-dates.ts';
import { draftFrom } from './draft.ts';
import type { Draft } from './draft.ts';
import { readPage } from './html/html-pieces.ts';
import { readTextHeader } from './text-header.ts';
import { textPieces } from './text-pieces.ts';

/** The date of the envelope or page, as the source's own words give it; impossible ones are told. */
function withDate(draft: Draft, words: string | null): Draft {
  if (words === null || draft.publishedOn !== null) return draft;
  const found = findCalendarDate(words, habitsOf(draft.language));
  if (found?.date) return { ...draft, publishedOn: found.date };
  const issue: Issue = { code: 'date-impossible', span: null, detail: words.slice(0, 80) };
  return { ...draft, issues: [...draft.issues, issue] };
}

/** What a text's header or a page's head says of its article; `date` in the source's own words. */
export type Head = Record<'title' | 'byline' | 'outlet' | 'url' | 'language' | 'date', string | null>;

/** What the envelope says comes before what the head says; of the dates, the first that is possible. */
export function draftWith(source: Source, head: Head, pieces: Draft['pieces']): Draft {
  const envelope = draftFrom(source.hints);
  const draft: Draft = {
    ...envelope,
    title: envelope.title ?? head.title,
    byline: envelope.byline ?? head.byline,
    outlet: envelope.outlet ?? head.outlet,
    url: envelope.url ?? head.url,
    language: envelope.language ?? head.language,
    pieces,
  };
  return withDate(withDate(draft, source.hints.publishedOn), head.date);
}

function draftOfText(source: Source, text: string): Draft {
  const header = readTextHeader(text);
  return draftWith(source, header, textPieces(header.body));
}

function draftOfPage(source: Source, text: string): Draft {
  const { facts, pieces, isDeclared, headLines } = readPage(text);
  const draft = draftWith(source, facts, pieces);
  return { ...draft, isDeclared, headLines, issues: [...draft.issues, ...facts.issues] };
}

/** What a source holds, with what its envelope and its own head say of it, before anything is dropped. */
export function beginDraft(source: Source, text: string): Draft {
  return source.mediaType === 'text/html' ? draftOfPage(source, text) : draftOfText(source, cleanText(text));
}
