import type { Citation } from '../../model/citation.ts';
import type { ArticleHead } from '../../model/record.ts';
import type { DossierSource } from './dossier.ts';

/** How many sentences a line cites at most: the first of each article, so that a much-told event stays readable. */
export const citationsPerLine = 3;

interface Cited {
  readonly number: number;
  /** By number of the sentence. */
  readonly sentences: Map<number, Citation>;
}

/** Gives every cited article its number, in the order in which a dossier cites them, and every cited sentence its mark. */
export class SourceNumbers {
  readonly #articles: ReadonlyMap<string, ArticleHead>;
  readonly #cited = new Map<string, Cited>();

  constructor(articles: readonly ArticleHead[]) {
    this.#articles = new Map(articles.map((one) => [one.id, one]));
  }

  /** The marks of up to `citationsPerLine` of the citations, one an article. */
  of(citations: readonly Citation[]): readonly string[] {
    const firsts = [
      ...new Map(citations.toReversed().map((one) => [one.article, one])).values(),
    ].toReversed();
    return this.ofEach(firsts.slice(0, citationsPerLine));
  }

  /** The marks of all the citations. */
  ofEach(citations: readonly Citation[]): readonly string[] {
    const chosen = citations.map((one) => this.#markOf(one));
    return [...new Map(chosen.map((one) => [one.mark, one])).values()]
      .toSorted((a, b) => a.article - b.article || a.sentence - b.sentence)
      .map(({ mark }) => mark);
  }

  /** Ids of the articles cited so far. */
  ids(): ReadonlySet<string> {
    return new Set(this.#cited.keys());
  }

  /** All articles cited so far, by number, with their sentences. */
  all(): readonly DossierSource[] {
    return [...this.#cited].map(([id, { number, sentences }]) => {
      const article = this.#articles.get(id);
      const inOrder = [...sentences].toSorted(([a], [b]) => a - b);
      return {
        number,
        article: id,
        outlet: article?.outlet ?? null,
        title: article?.title ?? null,
        publishedOn: article?.publishedOn ?? null,
        url: article?.url ?? null,
        sentences: inOrder.map(([sentence, { start, end, quote }]) => ({
          mark: `${number}.${sentence + 1}`,
          start,
          end,
          quote,
        })),
      };
    });
  }

  #markOf(citation: Citation): { mark: string; article: number; sentence: number } {
    const { article, sentence } = citation;
    const known = this.#cited.get(article) ?? { number: this.#cited.size + 1, sentences: new Map() };
    this.#cited.set(article, known);
    known.sentences.set(sentence, citation);
    return { mark: `${known.number}.${sentence + 1}`, article: known.number, sentence };
  }
}
