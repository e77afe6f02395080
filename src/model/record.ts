import type { ActorType } from './actor.ts';
import type { Citation } from './citation.ts';
import type {
  CommitmentFields,
  CommitmentStage,
  EventFields,
  FigureFields,
  ParticipantRole,
  StatementFields,
  Status,
} from './claim.ts';
import type { Basis } from './dates.ts';
import type { Judged } from './judgement.ts';
import type { FigurePlace } from './place.ts';
import type { Quantity } from './quantity.ts';

/** An actor of the record, as a fact names it: its id and its canonical name. */
export interface RecordedParty {
  readonly actor: string;
  readonly name: string;
}

/** An article of the record, without its text. */
export interface RecordedArticle {
  readonly kind: 'article';
  readonly id: string;
  /** The URL, or the file path below the folder given; of several, the first by name. */
  readonly source: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedOn: string | null;
  readonly language: string;
  readonly sha256: string;
  /** The story it belongs to; null where it tells none that another article tells. */
  readonly story: string | null;
  /** The other places where the same text was found, sorted; not there where it lies in one. */
  readonly alsoFoundAt?: readonly string[];
  /** The later version of the same page that has come in its place; not there for the latest. */
  readonly supersededBy?: string;
}

/** What an article is headed with: all of it but its story and its other places. */
export type ArticleHead = Omit<RecordedArticle, 'story' | 'alsoFoundAt'>;

/** An office that an actor is said to hold. */
export interface RecordedOffice {
  readonly title: string;
  readonly of: string | null;
  /** Stated bounds of the tenure, `YYYY-MM-DD`; null where no text says. */
  readonly from: string | null;
  readonly to: string | null;
  /** First and last day on which an article gives the office to the holder; one day where they coincide. */
  readonly seenOn: readonly string[];
}

/** One actor across all articles. */
export interface RecordedActor {
  readonly kind: 'actor';
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  /** Every other form, the most frequent first, then by code unit. */
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly offices: readonly RecordedOffice[];
  /** The first naming sentence of each article, by date of the article. */
  readonly citations: readonly Citation[];
  /** Ids of the decisions of people that stand behind it; not there where it is as the articles give it. */
  readonly judgements?: readonly string[];
}

/** What an actor is called and holds, without the sentences that name it. */
export type ActorHead = Omit<RecordedActor, 'citations' | 'judgements'>;

/** General contexts of PLOVER 0.8, in the order of its table 2.1. */
export const eventContexts = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;

/** A general context of PLOVER: what an event is about, beside what it is. */
export type EventContext = (typeof eventContexts)[number];

/** One happening across all articles. */
export interface RecordedEvent extends EventFields {
  readonly kind: 'event';
  readonly id: string;
  /** PLOVER contexts shown by at least half of the sentences that tell it, in the order of PLOVER's table. */
  readonly contexts: readonly EventContext[];
  readonly participants: readonly (RecordedParty & { readonly role: ParticipantRole })[];
  /** One plain sentence made from the fields alone. */
  readonly summary: string;
  readonly citations: readonly Citation[];
  /** Outlets that report it, copies of one text counted once. */
  readonly independentSources: number;
  /** Ids of the decisions of people that stand behind it; not there where it is as the articles give it. */
  readonly judgements?: readonly string[];
}

/** Who said something; `actor` is null where the article gives the speaker no name and no country: "officials". */
export interface RecordedSpeaker {
  readonly actor: string | null;
  readonly name: string;
}

/** One thing said, across all articles that carry it. */
export interface RecordedStatement extends StatementFields {
  readonly kind: 'statement';
  readonly id: string;
  /** The first of the speakers. */
  readonly speaker: RecordedSpeaker;
  /** All who say it, at least one: a joint statement is one statement. */
  readonly speakers: readonly RecordedSpeaker[];
  readonly status: Status;
  readonly addressee: RecordedParty | null;
  readonly citations: readonly Citation[];
  /** Ids of the decisions of people that stand behind it; not there where it is as the articles give it. */
  readonly judgements?: readonly string[];
}

/** When a commitment is to be kept, at the precision the text gives: "2030", "2030-06", "2030-06-15". */
export interface Due {
  readonly date: string;
  readonly precision: string;
}

/** One undertaking with its steps; its stage is the furthest reached. */
export interface RecordedCommitment extends Omit<CommitmentFields, 'due'> {
  readonly kind: 'commitment';
  readonly id: string;
  readonly by: readonly RecordedParty[];
  readonly to: readonly RecordedParty[];
  readonly due: Due | null;
  /** Whether the day has passed on the newest day of an article of the record, and nothing tells that it was kept or broken. */
  readonly overdue: boolean;
  readonly history: readonly {
    /** `revised` where the report changes the day or the sum that was given before. */
    readonly stage: CommitmentStage;
    /** `implied` where the stage only follows from a deed of the undertaker that is told. */
    readonly basis: Basis;
    /** Date of the report, `YYYY-MM-DD`; null where the article has none. */
    readonly on: string | null;
    /** The sum and the day that the report gives. */
    readonly quantity: Quantity | null;
    readonly due: Due | null;
    readonly citation: Citation;
  }[];
  readonly citations: readonly Citation[];
  /** Ids of the decisions of people that stand behind it; not there where it is as the articles give it. */
  readonly judgements?: readonly string[];
}

/** One value given for one measure. */
export interface RecordedFigure extends Omit<FigureFields, 'place' | 'asOf'> {
  readonly kind: 'figure';
  readonly id: string;
  readonly place: Pick<FigurePlace, 'name' | 'country' | 'basis'> | null;
  /** The day or period for which it is given, at the precision the text gives. */
  readonly asOf: Pick<Due, 'date'> | null;
  readonly saidBy: RecordedParty | null;
  readonly citations: readonly Citation[];
  /** Ids of the decisions of people that stand behind it; not there where it is as the articles give it. */
  readonly judgements?: readonly string[];
}

/** In what sources can differ. */
export const conflictSubjects = [
  'figure',
  'date',
  'place',
  'office',
  'participants',
  'denial',
  'swap',
  'revision',
] as const;

/** In what the sources differ. */
export type ConflictAbout = (typeof conflictSubjects)[number];

/** One of the accounts that a conflict sets against each other. */
export interface ConflictSide {
  /** In words: "about 350,000", "30 October 2025", a name. */
  readonly value: string;
  readonly quantity: Quantity | null;
  /** Claim ids, sorted by code unit. */
  readonly claims: readonly string[];
  readonly citations: readonly Citation[];
  readonly independentSources: number;
}

/** A disagreement between sources, or within one, with its sides. */
export interface RecordedConflict {
  readonly kind: 'conflict';
  readonly id: string;
  readonly about: ConflictAbout;
  readonly subject: string;
  readonly sides: readonly ConflictSide[];
  /** One plain sentence made from the facts. */
  readonly explanation: string;
}

/** Articles on one happening. */
export interface RecordedStory {
  readonly kind: 'story';
  readonly id: string;
  readonly title: string;
  /** Date of its first article, `YYYY-MM-DD`; null where none is dated. */
  readonly date: string | null;
  readonly articles: readonly string[];
  /** Groups of articles that carry one text, each sorted; articles without a copy are in no group. */
  readonly copies: readonly (readonly string[])[];
}

/** A decision of a person that stands. */
export interface RecordedJudgement extends Judged {
  readonly kind: 'judgement';
}

/** One value of the record: what a line of the export holds. */
export type RecordValue =
  | RecordedArticle
  | RecordedActor
  | RecordedEvent
  | RecordedStatement
  | RecordedCommitment
  | RecordedFigure
  | RecordedConflict
  | RecordedJudgement
  | RecordedStory;

/** The kinds of the record, in the order of the export (code units). */
export type RecordKind = RecordValue['kind'];
