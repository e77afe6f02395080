import type { Citation } from '../../model/citation.ts';
import type {
  ArticleHead,
  RecordedCommitment,
  RecordedConflict,
  RecordedEvent,
  RecordedFigure,
  RecordedStatement,
  RecordKind,
} from '../../model/record.ts';

/** What a dossier is about. */
export interface DossierSubject {
  /** Two countries, persons or bodies for a relation, one for a single one; as the reader is to see them. */
  readonly names: readonly string[];
  /** The theme, in words; null where there is none. */
  readonly about: string | null;
  /** First and last day, at any precision; null where open. */
  readonly since: string | null;
  readonly until: string | null;
}

/** The values of the record that a dossier is made of; each list in any order. */
export interface DossierValues {
  readonly events: readonly RecordedEvent[];
  readonly statements: readonly RecordedStatement[];
  readonly commitments: readonly RecordedCommitment[];
  readonly figures: readonly RecordedFigure[];
  readonly conflicts: readonly RecordedConflict[];
  /** The articles that they cite. */
  readonly articles: readonly ArticleHead[];
  /** Kinds of which the record holds more: only the latest are here. */
  readonly cut: readonly RecordKind[];
}

/** One sentence of a dossier with the numbers of its sources. */
export interface DossierLine {
  /** What stands before the sentence: a date, a name; empty where nothing does. */
  readonly lead: string;
  readonly text: string;
  /** Numbers into `Dossier.sources`, from 1, rising. */
  readonly sources: readonly number[];
}

/** A part of a dossier. */
export interface DossierSection {
  readonly heading: string;
  /** What to say where there are no lines. */
  readonly empty: string;
  readonly lines: readonly DossierLine[];
}

/** One cited sentence. */
export interface DossierSource {
  readonly number: number;
  readonly quote: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly publishedOn: string | null;
  /** Address of the article; null where it came from a file. */
  readonly url: string | null;
  readonly source: string;
}

/** A dossier, ready to be written in any form. */
export interface Dossier {
  readonly title: string;
  readonly period: string;
  readonly summary: string;
  readonly sections: readonly DossierSection[];
  readonly sources: readonly DossierSource[];
}

/** How many sentences a line cites at most: the first of each article, so that a much-told event stays readable. */
export const citationsPerLine = 3;

/** Gives every cited sentence its number, in the order in which a dossier cites them. */
export class SourceNumbers {
  readonly #articles: ReadonlyMap<string, ArticleHead>;
  readonly #numbers = new Map<string, DossierSource>();

  constructor(articles: readonly ArticleHead[]) {
    this.#articles = new Map(articles.map((one) => [one.id, one]));
  }

  /** The numbers of up to `citationsPerLine` of the citations, one an article first. */
  of(citations: readonly Citation[]): readonly number[] {
    const firsts = [
      ...new Map(citations.toReversed().map((one) => [one.article, one])).values(),
    ].toReversed();
    const chosen = firsts.slice(0, citationsPerLine).map((one) => this.#numberOf(one));
    return [...new Set(chosen)].toSorted((a, b) => a - b);
  }

  /** All sources cited so far, by number. */
  all(): readonly DossierSource[] {
    return [...this.#numbers.values()];
  }

  #numberOf(citation: Citation): number {
    const key = `${citation.article} ${citation.start} ${citation.end}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known.number;
    const article = this.#articles.get(citation.article);
    const made: DossierSource = {
      number: this.#numbers.size + 1,
      quote: citation.quote,
      outlet: article?.outlet ?? null,
      title: article?.title ?? null,
      publishedOn: article?.publishedOn ?? null,
      url: article?.url ?? null,
      source: article?.source ?? citation.article,
    };
    this.#numbers.set(key, made);
    return made.number;
  }
}
