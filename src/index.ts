/**
 * The public API: a record and what is asked of it, the stages below it, and the values between them. docs/library.md tells how they are used.
 *
 * `openRecord` is the door for most: what is read into it, asked of it and decided about it. Whoever wants one stage alone has a `Reader`
 * (bytes to claims, `loadReader`), a `Store` (claims to a record, `openStore`) and the forms of what is written.
 */
export { openRecord } from './library/open-record.ts';
export type { ChanceryRecord, OpenOptions } from './library/open-record.ts';
export type { PageOf, RecordAsking, SearchConditions, ValueOf } from './library/asking.ts';
export type { Decision, FieldTo, RecordDeciding } from './library/deciding.ts';
export type { RecordExporting } from './library/exporting.ts';
export type { ReadOptions, RecordReading } from './library/reading.ts';
export type { ReadProgress, ReadReport } from './library/read-tally.ts';

export { dossierDocx } from './export/brief/dossier-docx.ts';
export { dossierHtml } from './export/brief/dossier-html.ts';
export { dossierMarkdown } from './export/brief/dossier-markdown.ts';
export type { Dossier, DossierLine, DossierSection, DossierSource } from './export/brief/dossier.ts';
export { exportJsonl, recordLine } from './export/jsonl.ts';

export { Failure, failureTexts } from './model/failure.ts';
export type { FailureCode } from './model/failure.ts';
export type { Issue, IssueCode } from './model/issue.ts';

// The stages one by one: what reads, what keeps, and what joins them.
export { readSource } from './article/read-source.ts';
export type { ArticleOutcome } from './article/read-article.ts';
export type { DocumentText, FileProperties } from './article/documents/document.ts';
export type { Intake, IntakeLimits, Passed, Reached } from './intake/intake.ts';
export { readInputs } from './intake/read-inputs.ts';
export type { ReadInputsOptions } from './intake/read-inputs.ts';
export { createCommandAnnotator, createHttpAnnotator } from './pipeline/conllu-annotator.ts';
export type { ParserCommand, ParserService } from './pipeline/conllu-annotator.ts';
export { loadReader } from './pipeline/default-reader.ts';
export { loadEventWeights } from './pipeline/event-weights.ts';
export { loadGazetteer } from './pipeline/gazetteer.ts';
export { openStore } from './pipeline/open-store.ts';
export { readInto } from './pipeline/read-into.ts';
export type { Doors, Given, Progress } from './pipeline/read-into.ts';
export { createReader } from './pipeline/reader.ts';
export type { Outcome, Reader, Unreadable } from './pipeline/reader.ts';
export type {
  Deciding,
  ExplainedClaim,
  Explanation,
  FigureMeasure,
  Judgement,
  ListPage,
  ListQuery,
  SaveReport,
  SearchHit,
  SearchPage,
  SearchQuery,
  Store,
  StoreStatus,
} from './record/store.ts';
export type { ListOptions } from './record/list-options.ts';
export type { Conditions } from './record/selection.ts';
export type { KeptReading } from './resolve/prepare/kept-reading.ts';

// The values between the stages.
export type { EventMode } from './model/act-traits.ts';
export type { Act, EventType } from './model/acts.ts';
export type { ActorType, LocalActor, Mention, MentionForm, Party } from './model/actor.ts';
export type { Annotated, Name, NameType, Sentence, Token, Upos } from './model/annotated.ts';
export type { Annotator } from './model/annotator.ts';
export type { Article, Block, BlockKind } from './model/article.ts';
export type { Citation, Citations } from './model/citation.ts';
export type {
  AliasClaim,
  Claim,
  CommitmentClaim,
  CommitmentStage,
  EventClaim,
  FigureClaim,
  OfficeClaim,
  Participant,
  ParticipantRole,
  StatementClaim,
  Status,
} from './model/claim.ts';
export type { DatePrecision, PartialDate } from './model/dates.ts';
export type { Anchor, Judged, Verdict } from './model/judgement.ts';
export type { EventPlace, FigurePlace, Place } from './model/place.ts';
export type { Bound, Quantity } from './model/quantity.ts';
export type { Reading } from './model/reading.ts';
export type {
  ConflictAbout,
  ConflictSide,
  Due,
  RecordKind,
  RecordValue,
  RecordedActor,
  RecordedArticle,
  RecordedCommitment,
  RecordedConflict,
  RecordedEvent,
  RecordedFigure,
  RecordedJudgement,
  RecordedOffice,
  RecordedParty,
  RecordedSpeaker,
  RecordedStatement,
  RecordedStory,
} from './model/record.ts';
export type { DocumentType, MediaType, Source, SourceHints } from './model/source.ts';
export type { StatementAct } from './model/statement-acts.ts';
export type { Span } from './model/span.ts';
