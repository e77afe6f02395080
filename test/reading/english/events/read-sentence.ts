import type { Annotated } from '../../../../src/model/annotated.ts';
import type { Article } from '../../../../src/model/article.ts';
import { createAnnotator, type EnglishAnnotator } from '../../../../src/language/annotator.ts';
import { loadModels } from '../../../../src/pipeline/models.ts';
import { treeOf } from '../../../../src/reading/english/grammar/tree.ts';
import { eventsIn } from '../../../../src/reading/english/events/sentence-events.ts';

let annotator: EnglishAnnotator | undefined;

/** The annotator of the package, loaded once. */
export function englishAnnotator(): EnglishAnnotator {
  annotator ??= createAnnotator(loadModels());
  return annotator;
}

/** An article of paragraphs; a dateline may open it. */
export function articleOf(
  text: string,
  more: { readonly publishedOn?: string; readonly dateline?: string } = {},
): Article {
  const { dateline } = more;
  const whole = dateline === undefined ? text : `${dateline}\n\n${text}`;
  const start = whole.length - text.length;
  const paragraph = { kind: 'paragraph' as const, span: { start, end: whole.length } };
  const line = { kind: 'dateline' as const, span: { start: 0, end: dateline?.length ?? 0 } };
  return {
    id: 'a1',
    url: null,
    outlet: null,
    title: null,
    byline: null,
    publishedOn: more.publishedOn ?? null,
    retrievedAt: null,
    language: 'en',
    text: whole,
    blocks: dateline === undefined ? [paragraph] : [line, paragraph],
    sourceHash: '',
    source: 'a1',
  };
}

/** The annotated article of a text. */
export function annotate(text: string): Annotated {
  return englishAnnotator().annotate(articleOf(text));
}

/** The events of every sentence as "TYPE act status: agents > recipients", by the words that head the parties. */
export function eventLines(text: string): readonly string[] {
  return annotate(text).sentences.flatMap((sentence) => {
    const words = (tokens: readonly number[]): string =>
      tokens.map((token) => sentence.tokens[token].text).join(',');
    return eventsIn(treeOf(sentence)).map(
      ({ outcome, standing, agents, recipients }) =>
        `${outcome.type} ${outcome.act} ${standing}: ${words(agents)} > ${words(recipients)}`,
    );
  });
}
