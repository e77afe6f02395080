/**
 * The public API: the stages of the way through, the store, and the values between them.
 *
 * Bytes become claims with a `Reader` (`loadReader`), claims become a record in a `Store` (`openStore`), and the record
 * becomes lines of the export (`exportJsonl`).
 */
export { readArticle } from './article/read-article.ts';
export type { ArticleOutcome } from './article/read-article.ts';
export { readSource } from './article/read-source.ts';
export type { DocumentText, FileProperties } from './article/documents/document.ts';
export { exportJsonl, recordLine } from './export/jsonl.ts';
export type { Intake, IntakeLimits, Passed, Reached } from './intake/intake.ts';
export { readInputs } from './intake/read-inputs.ts';
export type { ReadInputsOptions } from './intake/read-inputs.ts';
export { createAnnotator } from './language/annotator.ts';
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
export { Failure } from './model/failure.ts';
export type { FailureCode } from './model/failure.ts';
export type { Issue, IssueCode } from './model/issue.ts';
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
export { loadReader } from './pipeline/default-reader.ts';
export { loadEventWeights } from './pipeline/event-weights.ts';
export { loadGazetteer } from './pipeline/gazetteer.ts';
export { loadModels } from './pipeline/models.ts';
export { readInto } from './pipeline/read-into.ts';
export type { Doors, Given, Progress } from './pipeline/read-into.ts';
export { createReader } from './pipeline/reader.ts';
export type { Outcome, Reader, Unreadable } from './pipeline/reader.ts';
export { openStore } from './pipeline/open-store.ts';
export type {
  Deciding,
  ExplainedClaim,
  Explanation,
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
export { keptReading } from './pipeline/kept-reading.ts';
export type { KeptReading } from './resolve/prepare/kept-reading.ts';
