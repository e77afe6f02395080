import { readInputs } from '../../src/intake/read-inputs.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { createAnnotator } from '../../src/language/annotator.ts';
import { loadGazetteer } from '../../src/pipeline/gazetteer.ts';
import { loadModels } from '../../src/pipeline/models.ts';
import { contextOf } from '../../src/reading/english/actors/article-context.ts';
import type { EventArticle } from '../../src/reading/english/events/event-article.ts';
import { cutArticle } from '../../src/reading/english/names/cut-sentence.ts';
import { scenesOf } from '../../src/reading/english/grammar/scene.ts';
import { readStatements } from '../../src/reading/english/statements/make-statements.ts';
import { speakers } from '../../src/reading/english/statements/speaker-at.ts';
import { findNouns } from '../../src/reading/read-annotated.ts';

const annotator = createAnnotator(loadModels());
const gazetteer = loadGazetteer();

/** Reads one file as far as the events need it: null where it is no article. */
export async function eventArticleOf(path: string): Promise<EventArticle | null> {
  for await (const input of readInputs([path])) {
    if (input.kind !== 'source') continue;
    const outcome = readArticle(input.source);
    if (outcome.kind !== 'article') continue;
    const annotated = annotator.annotate(outcome.article);
    const scenes = scenesOf(annotated);
    const findings = findNouns(annotated, cutArticle(annotated, gazetteer, scenes), gazetteer);
    const context = contextOf(annotated, findings, scenes);
    const statements = readStatements(context);
    return { ...context, statements, speakerAt: speakers(statements) };
  }
  return null;
}
