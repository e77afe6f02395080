import type { Annotated } from '../../../../src/model/annotated.ts';
import type { Block } from '../../../../src/model/article.ts';
import { createAnnotator } from '../../../../src/language/annotator.ts';
import type { EnglishAnnotator } from '../../../../src/language/annotator.ts';
import { loadGazetteer } from '../../../../src/pipeline/gazetteer.ts';
import { loadModels } from '../../../../src/pipeline/models.ts';
import type { Gazetteer } from '../../../../src/world/gazetteer/gazetteer.ts';
import { findActors } from '../../../../src/reading/english/actors/find-actors.ts';
import { cutArticle } from '../../../../src/reading/english/names/cut-sentence.ts';
import type { ActorFindings } from '../../../../src/reading/english/actors/find-actors.ts';

const annotator: EnglishAnnotator = createAnnotator(loadModels());

/** The gazetteer that ships. */
export const gazetteer: Gazetteer = loadGazetteer();

/** Annotates a text of one paragraph a line, as an outlet of that name printed it on a day of 2025. */
export function annotateText(text: string, outlet: string | null = null): Annotated {
  const blocks: Block[] = Array.from(text.matchAll(/[^\n]+/g), (match) => ({
    kind: 'paragraph',
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return annotator.annotate({
    id: 'a1',
    url: null,
    outlet,
    title: null,
    byline: null,
    publishedOn: '2025-08-12',
    retrievedAt: null,
    language: 'en',
    text,
    blocks,
    sourceHash: '',
    source: 'a1.txt',
  });
}

/** The actors of a text. */
export function actorsOf(text: string, outlet: string | null = null): ActorFindings {
  const annotated = annotateText(text, outlet);
  return findActors(annotated, cutArticle(annotated, gazetteer), gazetteer);
}
