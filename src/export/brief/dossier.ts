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
  /** Marks of the sentences that tell it, "4.9": article and sentence, in the order of the sources. */
  readonly sources: readonly string[];
  /** What was agreed or asked at it, as lines below it; left out for nothing. */
  readonly below?: readonly DossierLine[];
}

/** A part of a dossier. */
export interface DossierSection {
  readonly heading: string;
  /** What to say where there are no lines. */
  readonly empty: string;
  readonly lines: readonly DossierLine[];
}

/** One cited sentence of an article. */
export interface DossierSentence {
  /** Number of the article, and of the sentence in it, both from 1: "4.9". */
  readonly mark: string;
  readonly quote: string;
}

/** One article that a dossier cites. */
export interface DossierSource {
  /** From 1, in the order in which the dossier first cites the articles. */
  readonly number: number;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly publishedOn: string | null;
  /** Address of the article; null where it came from a file. */
  readonly url: string | null;
  /** Its cited sentences, in text order. */
  readonly sentences: readonly DossierSentence[];
}

/** A dossier, ready to be written in any form. */
export interface Dossier {
  readonly title: string;
  readonly period: string;
  readonly summary: string;
  readonly sections: readonly DossierSection[];
  readonly sources: readonly DossierSource[];
}
