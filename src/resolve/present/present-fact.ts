import type { Citation } from '../../model/citation.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import type { MeasureParts } from '../../model/measure.ts';
import { isNameless } from '../../model/nameless.ts';
import type {
  RecordedActor,
  RecordedCommitment,
  RecordedConflict,
  RecordedEvent,
  RecordedFigure,
  RecordedSpeaker,
  RecordedStatement,
} from '../../model/record.ts';
import type { ResolvedActor } from '../actors/resolve-actors.ts';
import { furthest } from '../commitments/stage-rank.ts';
import { historyOf, isOverdue } from './commitment-history.ts';
import type { CommitmentFact, EventFact, Fact, FigureFact, StatementFact } from '../facts.ts';
import { commitmentFields, eventFields, figureFields, statementFields } from '../shared-fields.ts';
import { citationsOf } from './cited-claim.ts';
import { dueOf } from './due.ts';
import { contextsOf } from './event-contexts.ts';
import { independentSources } from './independent-sources.ts';
import { presentConflict } from './present-conflict.ts';
import { partyOf } from './surroundings.ts';
import type { NameLookup, Surroundings } from './surroundings.ts';

/** A fact as the record gives it: with names, citations and sources. */
export function presentFact(
  fact: Fact,
  around: Surroundings,
): RecordedEvent | RecordedStatement | RecordedCommitment | RecordedFigure | RecordedConflict {
  switch (fact.kind) {
    case 'event':
      return presentEvent(fact, around);
    case 'statement':
      return presentStatement(fact, around);
    case 'commitment':
      return presentCommitment(fact, around);
    case 'figure':
      return presentFigure(fact, around);
    case 'conflict':
      return presentConflict(fact, around);
  }
}

/** The speakers by the words that spoke for them, where these are not their names: "Dutch officials". */
function speakersIn(
  { speaker, jointly = [], voice }: StatementFact,
  actorOf: NameLookup,
): readonly RecordedSpeaker[] {
  return [speaker, ...jointly].map((id) => {
    const actor = actorOf(id);
    const name = voice ?? actor?.name ?? '';
    return { actor: actor !== null && isNameless(actor) ? null : id, name };
  });
}

function presentEvent(fact: EventFact, around: Surroundings): RecordedEvent {
  const { claims, actorOf } = around;
  const participants = fact.participants.map(({ actor, role }) => ({ ...partyOf(actor, actorOf), role }));
  const citations = citationsOf(claims, around);
  return {
    kind: 'event',
    id: fact.id,
    ...eventFields(fact),
    contexts: contextsOf(
      citations.map(({ quote }) => quote),
      around.wording,
    ),
    participants,
    summary: eventInWords({ ...eventFields(fact), participants }),
    citations,
    independentSources: independentSources(claims),
  };
}

function presentStatement(fact: StatementFact, around: Surroundings): RecordedStatement {
  const { claims, actorOf } = around;
  const speakers = speakersIn(fact, actorOf);
  return {
    kind: 'statement',
    id: fact.id,
    ...statementFields(fact),
    status: fact.status,
    speaker: speakers[0],
    speakers,
    addressee: fact.addressee === null ? null : partyOf(fact.addressee, actorOf),
    citations: citationsOf(claims, around),
  };
}

function presentCommitment(fact: CommitmentFact, around: Surroundings): RecordedCommitment {
  const { claims, actorOf } = around;
  const history = historyOf(claims, around);
  return {
    kind: 'commitment',
    id: fact.id,
    ...commitmentFields(fact),
    stage: history.some((step) => step.stage === 'revised') ? furthest(fact.stage, 'revised') : fact.stage,
    by: fact.by.map((one) => partyOf(one, actorOf)),
    to: fact.to.map((one) => partyOf(one, actorOf)),
    due: dueOf(fact.due),
    overdue: isOverdue(fact, around.newest),
    history,
    citations: citationsOf(claims, around),
  };
}

/** The parts in the order of the export, whatever order the store keeps. */
function partsInOrder(parts: MeasureParts | null): MeasureParts | null {
  if (parts === null) return null;
  const { aspect, concept, thing, owner, with: partner, event, rate } = parts;
  return { aspect, concept, thing, owner, with: partner, event, rate };
}

function placeIn(place: FigureFact['place']): RecordedFigure['place'] {
  return place === null ? null : { name: place.name, country: place.country, basis: place.basis };
}

function presentFigure(fact: FigureFact, around: Surroundings): RecordedFigure {
  const { claims, actorOf } = around;
  const asOf = dueOf(fact.asOf);
  return {
    kind: 'figure',
    id: fact.id,
    ...figureFields(fact),
    measureParts: partsInOrder(fact.measureParts ?? null),
    place: placeIn(fact.place),
    asOf: asOf === null ? null : { date: asOf.date },
    saidBy: fact.saidBy === null ? null : partyOf(fact.saidBy, actorOf),
    citations: citationsOf(claims, around),
  };
}

/** An actor as the record gives it. */
export function presentActor(actor: ResolvedActor, citations: readonly Citation[]): RecordedActor {
  const { id, type, name, aliases, country, offices } = actor;
  return { kind: 'actor', id, type, name, aliases, country, offices, citations };
}
