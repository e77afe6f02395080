import { statementActs } from '../model/statement-acts.ts';
import type { EventMode } from '../model/act-traits.ts';
import { eventTypes, type Act } from '../model/acts.ts';
import { commitmentStages, figureFrames, participantRoles, quotations, statuses } from '../model/claim.ts';
import { bases } from '../model/dates.ts';
import { measureAspects, type MeasureParts } from '../model/measure.ts';
import {
  eventContexts,
  type Due,
  type RecordedCommitment,
  type RecordedEvent,
  type RecordedFigure,
  type RecordedSpeaker,
  type RecordedStatement,
} from '../model/record.ts';
import { choice, constant, described, list, objectOf, optional, scalar, type Shape } from './form.ts';
import {
  text,
  id,
  day,
  code,
  truth,
  count,
  citation,
  citations,
  party,
  date,
  place,
  quantity,
  judgements,
} from './shape-parts.ts';

const stage = choice(commitmentStages);

// Acts and modes may be added: a reader of the export is not to rely on the list.
const mode = scalar<EventMode>('string', {});

const act = scalar<Act>('string', {});

/** An event as the export writes it. */
export const event: Shape<RecordedEvent> = objectOf<RecordedEvent>({
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

/** A statement as the export writes it. */
export const statement: Shape<RecordedStatement> = objectOf<RecordedStatement>({
  kind: constant('statement'),
  id,
  speaker,
  speakers: list(speaker, { least: 1 }),
  status: choice(statuses),
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

/** A commitment as the export writes it. */
export const commitment: Shape<RecordedCommitment> = objectOf<RecordedCommitment>({
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
      basis: described(
        'Whether the report tells the stage, or it follows from a deed that it tells.',
        choice(bases),
      ),
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

/** A figure as the export writes it. */
export const figure: Shape<RecordedFigure> = objectOf<RecordedFigure>({
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
