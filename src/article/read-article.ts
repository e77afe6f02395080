import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Source } from '../model/source.ts';
import { idOf } from './article-id.ts';
import { assemble } from './assemble.ts';
import { beginDraft } from './begin-draft.ts';
import { takeBylines } from './bylines.ts';
import { findUrlDate } from './calendar-dates.ts';
import { findCaptions, findHeadlineCaptions } from './captions.ts';
import { tidy } from './clean-text.ts';
import { takeWireHead } from './wire-heads.ts';
import { splitDatelines } from './datelines.ts';
import { decode } from './decode.ts';
import type { Draft, DraftRule } from './draft.ts';
import { dropFurniture } from './drop-furniture.ts';
import { findHeadlines } from './headlines.ts';
import { splitInlineBullets } from './inline-bullets.ts';
import { languageOf, primaryTag } from './language-of.ts';
import { dropNoWriting } from './no-writing.ts';
import { isBinary, isProse, isRunning, refusalOf } from './refusal.ts';
import { dropRunIns } from './run-ins.ts';
import { noteRightsHolder, takeSignOff } from './sign-offs.ts';
import { hashOf } from './text-hash.ts';

/** What the article stage makes of one source: an article with its doubts, or why it is none. */
export type ArticleOutcome =
  | { readonly kind: 'article'; readonly article: Article; readonly issues: readonly Issue[] }
  | { readonly kind: 'not-an-article'; readonly reason: string };

/** What is done to an article's pieces, in this order. */
const rules: readonly DraftRule[] = [
  noteRightsHolder,
  dropRunIns,
  takeWireHead,
  splitInlineBullets,
  dropNoWriting,
  takeBylines,
  findCaptions,
  dropFurniture,
  takeSignOff,
  findHeadlines,
  findHeadlineCaptions,
  splitDatelines,
];

function issuesOf(
  article: Article,
  { cut, empty, doubt }: { readonly cut: boolean; readonly empty: boolean; readonly doubt: string | null },
): readonly Issue[] {
  const issues: Issue[] = [];
  if (empty) issues.push({ code: 'article-empty', span: null, detail: '' });
  if (doubt !== null) issues.push({ code: 'article-doubtful', span: null, detail: doubt });
  if (cut) issues.push({ code: 'article-too-long', span: null, detail: '' });
  if (article.publishedOn === null) issues.push({ code: 'date-missing', span: null, detail: '' });
  return issues;
}

/**
 * The text of an article that its envelope announces, of which nothing was left: every line was furniture or no writing. Null for a source
 * that nobody calls an article, or that had no running text to begin with.
 */
function emptiedText({ hints }: Source, begun: Draft): string | null {
  if (hints.id === null && hints.url === null && hints.title === null) return null;
  const { text, blocks } = assemble(begun.pieces);
  return refusalOf(text, blocks) === null ? text : null;
}

/** A text that would be refused for what is no prose in it, without that: the good paragraphs are kept, and a doubt says so. */
function withoutJunk(draft: Draft): Draft {
  const { text, blocks } = assemble(draft.pieces);
  if (refusalOf(text, blocks) === null) return draft;
  const pieces = draft.pieces.filter((piece) => !isRunning(piece) || isProse(piece.text));
  if (!pieces.some((piece) => isProse(piece.text))) return draft;
  const detail = `${draft.pieces.length - pieces.length} pieces of digits and signs`;
  return { ...draft, pieces, issues: [...draft.issues, { code: 'article-not-text', span: null, detail }] };
}

function outcomeFrom(source: Source, begun: Draft): ArticleOutcome {
  const draft = withoutJunk(rules.reduce<Draft>((held, rule) => rule(held), begun));
  const { text, blocks, cut } = assemble(draft.pieces);
  const refusal = source.short === true && /\p{L}/u.test(text) ? null : refusalOf(text, blocks);
  const emptied = refusal === null ? null : emptiedText(source, begun);
  const doubt = refusal === null || emptied !== null || !draft.isDeclared ? null : refusal;
  if (refusal !== null && emptied === null && doubt === null)
    return { kind: 'not-an-article', reason: refusal };
  const url = tidy(draft.url);
  const article: Article = {
    id: idOf(source, url),
    url,
    outlet: tidy(draft.outlet),
    title: tidy(draft.title),
    byline: tidy(draft.byline),
    publishedOn: draft.publishedOn ?? (url === null ? null : findUrlDate(url)),
    retrievedAt: source.retrievedAt,
    language: primaryTag(draft.language) ?? languageOf(emptied ?? text),
    text,
    blocks,
    sourceHash: hashOf(source),
    source: source.source,
  };
  return {
    kind: 'article',
    article,
    issues: [...draft.issues, ...issuesOf(article, { cut, empty: emptied !== null, doubt })],
  };
}

/**
 * Reads one source as an article: its bytes as text, furniture dropped, the rest in blocks with exact spans.
 *
 * Pure and total: any bytes give an outcome, the same bytes the same one. A source that its envelope announces as an article is one even
 * where nothing of its text is left, with the issue `article-empty`. `publishedOn` comes from the envelope, else the header line or front
 * matter, else a line of time, else a dateline with its year, else the web address. The article's id is cut from SHA-256 over its URL,
 * its text and its envelope.
 */
export function readArticle(source: Source): ArticleOutcome {
  const { text, issues } = decode(source.bytes, source.charset);
  if (isBinary(text)) return { kind: 'not-an-article', reason: 'the bytes are not text' };
  const read = beginDraft(source, text);
  const begun: Draft = { ...read, issues: [...issues, ...read.issues] };
  return outcomeFrom(source, begun);
}
