import type {
  RecordedActor,
  RecordedCommitment,
  RecordedConflict,
  RecordedEvent,
  RecordedFigure,
  RecordedParty,
  RecordedSpeaker,
  RecordedStatement,
} from '../../model/record.ts';
import type { Citation } from '../../model/citation.ts';
import type { Wording } from '../../model/wording.ts';
import { isNameless } from '../../model/nameless.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import type { ResolvedActor } from '../actors/resolve-actors.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { stageRank } from '../commitments/resolve-commitments.ts';
import type { CommitmentFact, ConflictFact, EventFact, Fact, FigureFact, StatementFact } from '../facts.ts';
import type { MeasureParts } from '../../model/measure.ts';
import { commitmentFields, eventFields, figureFields, statementFields } from '../shared-fields.ts';
import {
  citationsOf,
  compareClaims,
  independentSources,
  type CitedClaim,
  type Citing,
} from './cited-claim.ts';
import { explainConflict } from './explain-conflict.ts';
import { dueOf } from './due.ts';
import { contextsOf } from './event-contexts.ts';

/** Looks up what an actor is and is called; null for an id that is none. */
export type NameLookup = (id: string) => Pick<RecordedActor, 'type' | 'country' | 'name'> | null;

/** What a fact is shown with: its claims, the actors by id, and the words of its sentences. */
export interface Surroundings extends Citing {
  readonly claims: readonly CitedClaim[];
  readonly actorOf: NameLookup;
  readonly wording: Wording;
}

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

function partyOf(id: string, actorOf: NameLookup): RecordedParty {
  return { actor: id, name: actorOf(id)?.name ?? '' };
}

/** A speaker by the words that spoke for it, where these are not its name: "Dutch officials". */
function speakerOf({ speaker, voice }: StatementFact, actorOf: NameLookup): RecordedSpeaker {
  const actor = actorOf(speaker);
  const name = voice ?? actor?.name ?? '';
  return { actor: actor !== null && isNameless(actor) ? null : speaker, name };
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
  return {
    kind: 'statement',
    id: fact.id,
    ...statementFields(fact),
    speaker: speakerOf(fact, actorOf),
    addressee: fact.addressee === null ? null : partyOf(fact.addressee, actorOf),
    citations: citationsOf(claims, around),
  };
}

function presentCommitment(fact: CommitmentFact, around: Surroundings): RecordedCommitment {
  const { claims, actorOf } = around;
  return {
    kind: 'commitment',
    id: fact.id,
    ...commitmentFields(fact),
    by: fact.by.map((one) => partyOf(one, actorOf)),
    to: fact.to.map((one) => partyOf(one, actorOf)),
    due: dueOf(fact.due),
    history: historyOf(claims, around),
    citations: citationsOf(claims, around),
  };
}

/** The first report of every stage on every day, by day and stage. */
function historyOf(claims: readonly CitedClaim[], { quoteOf }: Citing): RecordedCommitment['history'] {
  const steps = new Map<string, RecordedCommitment['history'][number]>();
  for (const { stage, publishedOn, citations } of claims.toSorted(compareClaims)) {
    const key = `${stage ?? ''} ${publishedOn ?? ''}`;
    const [first] = citations;
    if (stage !== null && first !== undefined && !steps.has(key))
      steps.set(key, { stage, on: publishedOn, citation: quoteOf(first) });
  }
  return [...steps.values()].toSorted(
    (a, b) => compareText(a.on ?? '~', b.on ?? '~') || stageRank(a.stage) - stageRank(b.stage),
  );
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

function presentConflict(marked: ConflictFact, around: Surroundings): RecordedConflict {
  const fact = named(marked, around.actorOf);
  const sides = fact.sides.map((side) => {
    const members = new Set(side.members);
    return { side, claims: around.claims.filter((one) => members.has(one.signature)) };
  });
  const { id, about, subject } = fact;
  return {
    kind: 'conflict',
    id,
    about,
    subject,
    sides: sides.map(({ side, claims: own }) => ({
      value: side.value,
      quantity: side.quantity,
      claims: sortedSet(own.map((one) => one.id)),
      citations: citationsOf(own, around),
      independentSources: independentSources(own),
    })),
    explanation: explainConflict(fact, sides),
  };
}

/** The conflict with names where the fold has left marks; sides that are names stand in their order. */
function named(fact: ConflictFact, actorOf: NameLookup): ConflictFact {
  const nameIn = (text: string): string =>
    text.replace(/\u27e6([^\u27e7]*)\u27e7/gu, (_mark, id: string) => actorOf(id)?.name ?? id);
  const sides = fact.sides.map((side) => ({ ...side, value: nameIn(side.value) }));
  const byName = fact.about === 'office' || fact.about === 'participants';
  const ordered = byName ? sides.toSorted((a, b) => compareText(a.value, b.value)) : sides;
  return { ...fact, subject: nameIn(fact.subject), sides: ordered };
}

/** An actor as the record gives it. */
export function presentActor(actor: ResolvedActor, citations: readonly Citation[]): RecordedActor {
  const { id, type, name, aliases, country, offices } = actor;
  return { kind: 'actor', id, type, name, aliases, country, offices, citations };
}
