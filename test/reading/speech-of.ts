import type { Annotated } from '../../src/model/annotated.ts';
import type { Article, Block } from '../../src/model/article.ts';
import type { CommitmentClaim } from '../../src/model/claim.ts';
import { createAnnotator } from '../../src/language/annotator.ts';
import { loadGazetteer } from '../../src/pipeline/gazetteer.ts';
import { loadModels } from '../../src/pipeline/models.ts';
import { findActors } from '../../src/reading/english/actors/find-actors.ts';
import { contextOf, type ArticleContext } from '../../src/reading/english/actors/article-context.ts';
import { makeCommitments } from '../../src/reading/english/commitments/make-commitments.ts';
import { findDates } from '../../src/reading/english/dates/find-dates.ts';
import { cutArticle } from '../../src/reading/english/names/cut-sentence.ts';
import { findQuantities } from '../../src/reading/english/quantities/find-quantities.ts';
import {
  readStatements,
  type StatementFinding,
} from '../../src/reading/english/statements/make-statements.ts';

const annotator = createAnnotator(loadModels());
const gazetteer = loadGazetteer();

function blocksOf(text: string): readonly Block[] {
  let start = 0;
  return text.split('\n\n').map((paragraph): Block => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    const kind = paragraph.startsWith('- ')
      ? 'list-item'
      : paragraph.startsWith('# ')
        ? 'headline'
        : 'paragraph';
    return { kind, span: kind === 'paragraph' ? span : { start: span.start + 2, end: span.end } };
  });
}

/** Annotates paragraphs set apart by blank lines; "# " opens a headline, "- " a list item. */
export function annotate(text: string, title: string | null = null): Annotated {
  const unknown = { url: null, outlet: null, byline: null, retrievedAt: null, sourceHash: '' };
  const article: Article = {
    ...unknown,
    id: 'a',
    title,
    publishedOn: '2027-03-10',
    language: 'en',
    text,
    blocks: blocksOf(text),
    source: 'a.txt',
  };
  return annotator.annotate(article);
}

/** Reads what statements and commitments stand on. */
export function groundOf(text: string, title: string | null = null): ArticleContext {
  const annotated = annotate(text, title);
  const { actors, mentions, issues } = findActors(annotated, cutArticle(annotated, gazetteer), gazetteer);
  const dates = annotated.sentences.flatMap((sentence) => findDates(sentence, annotated.article.publishedOn));
  const quantities = annotated.sentences.flatMap((sentence) =>
    findQuantities(sentence, {
      dates: dates.filter((date) => date.sentence === sentence.index),
      outletCountry: null,
    }),
  );
  return contextOf(annotated, { dates, quantities, places: [], dateline: null, actors, mentions, issues });
}

/** The statements of a text in our own words. */
export function statementsOf(text: string, title: string | null = null): readonly StatementFinding[] {
  return readStatements(groundOf(text, title));
}

/** The commitments of a text in our own words. */
export function commitmentsOf(text: string, title: string | null = null): readonly CommitmentClaim[] {
  const context = groundOf(text, title);
  return makeCommitments(context, readStatements(context));
}
