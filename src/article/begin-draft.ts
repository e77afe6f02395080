import { cleanText } from './clean-text.ts';
import type { Issue } from '../model/issue.ts';
import type { Source } from '../model/source.ts';
import { findCalendarDate } from './calendar-dates.ts';
import { draftFrom } from './draft.ts';
import type { Draft } from './draft.ts';
import { readPage } from './html/html-pieces.ts';
import { readTextHeader } from './text-header.ts';
import { textPieces } from './text-pieces.ts';

/** The date of the envelope or page, as the source's own words give it; impossible ones are told. */
function withDate(draft: Draft, words: string | null): Draft {
  if (words === null || draft.publishedOn !== null) return draft;
  const english = draft.language === null || draft.language.startsWith('en');
  const found = findCalendarDate(words, { english });
  if (found?.date) return { ...draft, publishedOn: found.date };
  const issue: Issue = { code: 'date-impossible', span: null, detail: words.slice(0, 80) };
  return { ...draft, issues: [...draft.issues, issue] };
}

function draftOfText(source: Source, text: string): Draft {
  const header = readTextHeader(text);
  const envelope = draftFrom(source.hints);
  const draft: Draft = {
    ...envelope,
    title: envelope.title ?? header.title,
    byline: envelope.byline ?? header.byline,
    outlet: envelope.outlet ?? header.outlet,
    url: envelope.url ?? header.url,
    language: envelope.language ?? header.language,
    pieces: textPieces(header.body),
  };
  return withDate(withDate(draft, source.hints.publishedOn), header.date);
}

function draftOfPage(source: Source, text: string): Draft {
  const { facts, pieces } = readPage(text);
  const envelope = draftFrom(source.hints);
  const draft: Draft = {
    ...envelope,
    title: envelope.title ?? facts.title,
    byline: envelope.byline ?? facts.byline,
    outlet: envelope.outlet ?? facts.outlet,
    url: envelope.url ?? facts.url,
    language: envelope.language ?? facts.language,
    pieces,
  };
  return withDate(withDate(draft, source.hints.publishedOn), facts.date);
}

/** What a source holds, with what its envelope and its own head say of it, before anything is dropped. */
export function beginDraft(source: Source, text: string): Draft {
  return source.mediaType === 'text/html' ? draftOfPage(source, text) : draftOfText(source, cleanText(text));
}
