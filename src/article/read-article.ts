import type { Article } from '../model/article.ts';
import type { FailureCode } from '../model/failure.ts';
import type { Issue } from '../model/issue.ts';
import { documentTypeOf, type Source } from '../model/source.ts';
import { idOf } from './article-id.ts';
import { assemble, type Assembled } from './assemble.ts';
import { beginDraft } from './begin-draft.ts';
import { takeBylines } from './bylines.ts';
import { findUrlDate } from './url-dates.ts';
import { findCaptions, findHeadlineCaptions } from './captions.ts';
import { tidy } from './clean-text.ts';
import { takeWireHead } from './wire-heads.ts';
import { splitDatelines } from './datelines.ts';
import { decode } from './decode.ts';
import type { DocumentText } from './documents/document.ts';
import { draftOfDocument, withFileProperties } from './documents/draft-of-document.ts';
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
  | {
      readonly kind: 'not-an-article';
      readonly reason: string;
      readonly code?: FailureCode;
      /** The day that the page gives all the same, `YYYY-MM-DD`; absent where it gives none. */
      readonly publishedOn?: string;
    };

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

/** A draft whose rules are done, its text, and why that is no article where it is none. */
interface Judged extends Assembled {
  readonly draft: Draft;
  readonly refusal: string | null;
}

function judged(draft: Draft): Judged {
  const assembled = assemble(draft.pieces);
  return { ...assembled, draft, refusal: refusalOf(assembled.text, assembled.blocks) };
}

/** A text that would be refused for what is no prose in it, without that: the good paragraphs are kept, and a doubt says so. */
function withoutJunk(whole: Judged): Judged {
  const { draft } = whole;
  if (whole.refusal === null) return whole;
  const pieces = draft.pieces.filter((piece) => !isRunning(piece) || isProse(piece.text));
  if (!pieces.some((piece) => isProse(piece.text))) return whole;
  const detail = `${draft.pieces.length - pieces.length} pieces of digits and signs`;
  return judged({
    ...draft,
    pieces,
    issues: [...draft.issues, { code: 'article-not-text', span: null, detail }],
  });
}

function outcomeFrom(source: Source, begun: Draft, document: DocumentText | null): ArticleOutcome {
  const whole = withoutJunk(judged(rules.reduce<Draft>((held, rule) => rule(held), begun)));
  const draft = document === null ? whole.draft : withFileProperties(whole.draft, document.properties);
  const { text, blocks, cut } = whole;
  const refusal = source.short === true && /\p{L}/u.test(text) ? null : whole.refusal;
  const emptied = refusal === null ? null : emptiedText(source, begun);
  const doubt = refusal === null || emptied !== null || !draft.isDeclared ? null : refusal;
  const url = tidy(draft.url);
  const publishedOn = draft.publishedOn ?? (url === null ? null : findUrlDate(url));
  if (refusal !== null && emptied === null && doubt === null) {
    const refused = { kind: 'not-an-article', reason: refusal } as const;
    return publishedOn === null ? refused : { ...refused, publishedOn };
  }
  const sourceHash = hashOf(source);
  const article: Article = {
    id: idOf(source, url, sourceHash),
    url,
    outlet: tidy(draft.outlet),
    title: tidy(draft.title),
    byline: tidy(draft.byline),
    publishedOn,
    retrievedAt: source.retrievedAt,
    language: primaryTag(draft.language) ?? languageOf(emptied ?? text),
    text,
    blocks,
    sourceHash,
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
 * A document is opened first (`readSource` does both) and comes with its text.
 *
 * Pure and total: any bytes give an outcome, the same bytes the same one. A source that its envelope announces as an article is one even
 * where nothing of its text is left, with the issue `article-empty`. `publishedOn` comes from the envelope, else the header line, front
 * matter or page (`html/publication-day.ts`), else a line of time, else a dateline with its year, else the web address; a refused page gives
 * it too. The article's id is cut from SHA-256 over its URL,
 * its text and its envelope.
 */
export function readArticle(source: Source, document: DocumentText | null = null): ArticleOutcome {
  if (document !== null) return outcomeFrom(source, draftOfDocument(source, document), document);
  if (documentTypeOf(source.mediaType) !== null)
    return { kind: 'not-an-article', reason: 'the document has not been opened' };
  const { text, issues } = decode(source.bytes, source.charset);
  if (isBinary(text)) return { kind: 'not-an-article', reason: 'the bytes are not text' };
  const read = beginDraft(source, text);
  const begun: Draft = { ...read, issues: [...issues, ...read.issues] };
  return outcomeFrom(source, begun, null);
}
