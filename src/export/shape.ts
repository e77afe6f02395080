import type { EventMode } from '../model/act-traits.ts';
import { eventTypes, type Act } from '../model/acts.ts';
import { actorTypes } from '../model/actor.ts';
import type { Citation } from '../model/citation.ts';
import {
  commitmentStages,
  figureFrames,
  participantRoles,
  quotations,
  statementActs,
  statuses,
} from '../model/claim.ts';
import { bases, datePrecisions, type PartialDate } from '../model/dates.ts';
import { verdicts, type Anchor } from '../model/judgement.ts';
import { measureAspects, type MeasureParts } from '../model/measure.ts';
import type { EventPlace } from '../model/place.ts';
import { bounds, type Quantity } from '../model/quantity.ts';
import {
  conflictSubjects,
  eventContexts,
  type ConflictSide,
  type Due,
  type RecordedActor,
  type RecordedArticle,
  type RecordedCommitment,
  type RecordedConflict,
  type RecordedEvent,
  type RecordedFigure,
  type RecordedJudgement,
  type RecordedOffice,
  type RecordedParty,
  type RecordedSpeaker,
  type RecordedStatement,
  type RecordedStory,
  type RecordKind,
  type RecordValue,
} from '../model/record.ts';
import {
  choice,
  constant,
  described,
  list,
  objectOf,
  optional,
  scalar,
  sometimes,
  type Form,
  type Shape,
} from './form.ts';

const text = scalar<string>('string', {});
const filled = scalar<string>('string', { minLength: 1 });
const id = scalar<string>('string', { minLength: 1 });
const day = scalar<string>('string', { pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });
const code = scalar<string>('string', { pattern: '^[A-Z]{3}$' });
const number = scalar<number>('number', {});
const truth = scalar<boolean>('boolean', {});
const count = scalar<number>('integer', { minimum: 1 });
const offset = scalar<number>('integer', { minimum: 0 });

const citation = described(
  'A sentence of an article; start and end are UTF-16 offsets into its text and cut the quote.',
  objectOf<Citation>({ article: id, sentence: offset, start: offset, end: offset, quote: filled }),
);
const citations = list(citation, { least: 1 });
const party = objectOf<RecordedParty>({ actor: id, name: text });
const date = described(
  'First and last day it may be, both included.',
  objectOf<PartialDate>({ start: day, end: day, precision: choice(datePrecisions), basis: choice(bases) }),
);
const place = objectOf<EventPlace>({
  name: text,
  country: optional(code),
  lat: optional(number),
  lon: optional(number),
  basis: described(
    "Whether the event's own clause gives the place, or it follows from the rest of its sentence, another sentence or the dateline.",
    choice(bases),
  ),
});
const quantity = described(
  'Full units; currency is an ISO 4217 code.',
  objectOf<Quantity>({
    low: optional(number),
    high: optional(number),
    bound: choice(bounds),
    unit: text,
    currency: optional(code),
  }),
);
const judgements = sometimes(
  described(
    'Ids of the decisions of people behind it: what they have set is not what the sentence says.',
    list(id, { least: 1 }),
  ),
);
const stage = choice(commitmentStages);
// Acts and modes may be added: a reader of the export is not to rely on the list.
const mode = scalar<EventMode>('string', {});
const act = scalar<Act>('string', {});

/** The parts of lines that several lines share, by the names under which the schema defines them. */
export const sharedForms: Readonly<Record<string, Form>> = {
  id: id.form,
  citation: citation.form,
  party: party.form,
  date: date.form,
  place: place.form,
  quantity: quantity.form,
};

const article = objectOf<RecordedArticle>({
  kind: constant('article'),
  id,
  source: text,
  url: optional(text),
  outlet: optional(text),
  title: optional(text),
  byline: optional(text),
  publishedOn: optional(day),
  language: text,
  sha256: text,
  story: optional(text),
});

const office = objectOf<RecordedOffice>({
  title: text,
  of: optional(text),
  from: optional(day),
  to: optional(day),
  seenOn: list(day),
});

const actor = objectOf<RecordedActor>({
  kind: constant('actor'),
  id,
  type: choice(actorTypes),
  name: filled,
  aliases: list(text),
  country: optional(code),
  offices: list(office),
  citations,
  judgements,
});

const event = objectOf<RecordedEvent>({
  kind: constant('event'),
  id,
  type: choice(eventTypes),
  mode: optional(mode),
  act,
  contexts: described(
    'General contexts of PLOVER 0.8 that at least half of the cited sentences show.',
    list(choice(eventContexts)),
  ),
  status: choice(statuses),
  date: optional(date),
  place: optional(place),
  participants: list(
    objectOf<RecordedEvent['participants'][number]>({
      actor: id,
      name: text,
      role: choice(participantRoles),
    }),
  ),
  summary: text,
  citations,
  independentSources: count,
  judgements,
});

const speaker = objectOf<RecordedSpeaker>({ actor: optional(id), name: text });

const statement = objectOf<RecordedStatement>({
  kind: constant('statement'),
  id,
  speaker,
  addressee: optional(party),
  act: choice(statementActs),
  cue: text,
  content: text,
  quoted: choice(quotations),
  date: optional(date),
  citations,
  judgements,
});

const due = objectOf<Due>({ date: text, precision: text });

const commitment = objectOf<RecordedCommitment>({
  kind: constant('commitment'),
  id,
  by: list(party, { least: 1 }),
  to: list(party),
  action: text,
  quantity: optional(quantity),
  due: optional(due),
  stage,
  overdue: truth,
  history: list(
    objectOf<RecordedCommitment['history'][number]>({
      stage,
      on: optional(day),
      quantity: optional(quantity),
      due: optional(due),
      citation,
    }),
    { least: 1 },
  ),
  citations,
  judgements,
});

const measureParts = objectOf<MeasureParts>({
  aspect: choice(measureAspects),
  concept: optional(text),
  thing: text,
  owner: optional(text),
  with: optional(text),
  event: optional(text),
  rate: optional(text),
});
const figure = objectOf<RecordedFigure>({
  kind: constant('figure'),
  id,
  measure: text,
  of: optional(text),
  measureParts: described(
    'The measure in its parts: what sort of amount, of which class, of what, whose, with whom, of which happening, by what.',
    optional(measureParts),
  ),
  place: optional(
    objectOf<NonNullable<RecordedFigure['place']>>({
      name: text,
      country: optional(code),
      basis: described(
        "Whether the figure's own clause gives the place, or it follows from whose the measure is, who did it, or another telling of the happening.",
        choice(bases),
      ),
    }),
  ),
  quantity,
  frame: described('Whether the figure is so, is aimed at or is foreseen.', choice(figureFrames)),
  asOf: optional(objectOf<NonNullable<RecordedFigure['asOf']>>({ date: text })),
  saidBy: optional(party),
  citations,
  judgements,
});

const side = objectOf<ConflictSide>({
  value: text,
  quantity: optional(quantity),
  claims: list(id, { least: 1 }),
  citations,
  independentSources: count,
});

const conflict = objectOf<RecordedConflict>({
  kind: constant('conflict'),
  id,
  about: choice(conflictSubjects),
  subject: text,
  sides: list(side, { least: 2 }),
  explanation: filled,
});

const story = objectOf<RecordedStory>({
  kind: constant('story'),
  id,
  title: text,
  date: optional(day),
  articles: list(id, { least: 2, distinct: true }),
  copies: list(list(id, { least: 2 })),
});

const judgement = objectOf<RecordedJudgement>({
  kind: constant('judgement'),
  id,
  verdict: choice(verdicts),
  a: described('What it was about when it was made: an actor, a conflict or a fact.', id),
  b: described('The other actor, for same and different.', optional(id)),
  field: optional(text),
  value: optional(text),
  on: text,
  by: described('Who has decided.', optional(text)),
  why: described('The reason.', optional(text)),
  revokedOn: optional(text),
  anchors: described(
    'What it is about by signatures, which keep their ids; the block of an actor signature, empty for what is claimed.',
    list(objectOf<Anchor>({ id, block: text })),
  ),
  named: described('The actors that the value names, by signatures.', list(id)),
});

/** The shape of every line of the export, by the kind of its value: the keys in their order, and what each may hold. */
export const lineShapes: { readonly [K in RecordKind]: Shape<Extract<RecordValue, { kind: K }>> } = {
  actor,
  article,
  commitment,
  conflict,
  event,
  figure,
  judgement,
  statement,
  story,
};
