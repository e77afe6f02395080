import type { ActorType } from '../../model/actor.ts';
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
  /** Only what no article from before this day tells; null where old and new stand together. */
  readonly newSince: string | null;
}

/** An office as a page tells it. */
export interface DossierOffice {
  readonly title: string;
  /** Whose office it is, in words: "Peru", "the United Nations"; null where no text says. */
  readonly of: string | null;
  /** First and last day on which an article gives it to the holder; empty where none of these is dated. */
  readonly seenOn: readonly string[];
}

/** What a page knows of an actor that its facts name. */
export interface DossierActor {
  readonly id: string;
  readonly type: ActorType;
  readonly country: string | null;
  /** The name of its country; null where that is not known. */
  readonly countryName: string | null;
  /** All its names, the record's own first. */
  readonly names: readonly string[];
  readonly offices: readonly DossierOffice[];
  /** How many facts of the page name it. */
  readonly facts: number;
}

/** What a figure measures, by the record's own measure key. */
export interface DossierMeasure {
  /** Id of the figure. */
  readonly figure: string;
  /** Figures with one key are one series. */
  readonly key: string;
  /** In words, with its owner and place: "bilateral trade of Kenya and Peru". */
  readonly name: string;
}

/** The values of the record that a dossier is made of; each list in any order. */
export interface DossierValues {
  readonly events: readonly RecordedEvent[];
  readonly statements: readonly RecordedStatement[];
  readonly commitments: readonly RecordedCommitment[];
  readonly figures: readonly RecordedFigure[];
  readonly conflicts: readonly RecordedConflict[];
  /** What the figures measure; a figure that has none here is a series by itself. */
  readonly measures: readonly DossierMeasure[];
  /** The actors that the facts name. */
  readonly actors: readonly DossierActor[];
  /** The articles that they cite, each outlet under one name. */
  readonly articles: readonly ArticleHead[];
  /** Kinds of which the record holds more: only the latest are here. */
  readonly cut: readonly RecordKind[];
}

/** Words with the marks of the sentences that tell them, "4.9": article and sentence, in the order of the sources. */
export interface DossierPiece {
  readonly text: string;
  readonly sources: readonly string[];
  /** Whether it is of a later day than the piece before it, as the sources say, or what is aimed at after it; left out where it is not. */
  readonly follows?: true;
}

/** One sentence of a dossier with the numbers of its sources. */
export interface DossierLine extends DossierPiece {
  /** What stands before the sentence: a date, a name; empty where nothing does. */
  readonly lead: string;
  /** The values of a series one after another, each with its own sources; left out where the line is no series. */
  readonly series?: readonly DossierPiece[];
  /** What belongs to it, as lines below it: what was agreed, asked and said at a meeting; left out for nothing. */
  readonly below?: readonly DossierLine[];
}

/** A part of a dossier. */
export interface DossierSection {
  readonly heading: string;
  /** What to say where there are no lines; null where the part is then left out. */
  readonly empty: string | null;
  readonly lines: readonly DossierLine[];
}

/** One cited sentence of an article. */
export interface DossierSentence {
  /** Number of the article, and of the sentence in it, both from 1: "4.9". */
  readonly mark: string;
  /** UTF-16 offsets into the text of the article. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** One article that a dossier cites. */
export interface DossierSource {
  /** From 1, in the order in which the dossier first cites the articles. */
  readonly number: number;
  /** Its id. */
  readonly article: string;
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
