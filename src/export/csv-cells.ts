import type { PartialDate } from '../model/dates.ts';
import type { Place } from '../model/place.ts';
import type { Quantity } from '../model/quantity.ts';
import type {
  RecordedActor,
  RecordedCommitment,
  RecordedConflict,
  RecordedEvent,
  RecordedFigure,
  RecordedJudgement,
  RecordedParty,
  RecordedStatement,
  RecordedStory,
  RecordValue,
} from '../model/record.ts';

/** The columns of a table, in their order. */
export const columns = [
  'kind',
  'id',
  'date',
  'date_end',
  'date_precision',
  'date_basis',
  'type',
  'mode',
  'act',
  'status',
  'parties',
  'roles',
  'place',
  'place_country',
  'place_lat',
  'place_lon',
  'place_basis',
  'speaker',
  'addressee',
  'content',
  'quoted',
  'by',
  'to',
  'action',
  'stage',
  'due',
  'measure',
  'of',
  'aspect',
  'concept',
  'frame',
  'low',
  'high',
  'bound',
  'unit',
  'currency',
  'as_of',
  'said_by',
  'name',
  'aliases',
  'country',
  'offices',
  'subject',
  'sides',
  'explanation',
  'articles',
  'language',
  'independent_sources',
  'judgements',
  'sentence',
  'article',
  'outlet',
  'published',
  'title',
  'url',
  'source',
] as const;

type Column = (typeof columns)[number];

/** Cells of one line by their columns; those that are not there are empty. */
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** What a value itself says, column by column; its sentence and article stand beside it. */
export function cellsOf(value: RecordValue): Cells {
  const { kind, id } = value;
  const judgements = 'judgements' in value ? listed(value.judgements ?? []) : '';
  return { kind, id, judgements, ...ownCells(value) };
}

function ownCells(value: RecordValue): Cells {
  switch (value.kind) {
    case 'event':
      return eventCells(value);
    case 'statement':
      return statementCells(value);
    case 'commitment':
      return commitmentCells(value);
    case 'figure':
      return figureCells(value);
    case 'conflict':
      return conflictCells(value);
    case 'actor':
      return actorCells(value);
    case 'article':
      return { date: value.publishedOn ?? '', language: value.language };
    case 'story':
      return storyCells(value);
    case 'judgement':
      return judgementCells(value);
  }
}

const listed = (parts: readonly string[]): string => parts.join('; ');

const names = (parties: readonly RecordedParty[]): string => listed(parties.map((one) => one.name));

function dateCells(date: PartialDate | null): Cells {
  if (date === null) return {};
  return { date: date.start, date_end: date.end, date_precision: date.precision, date_basis: date.basis };
}

const number = (value: number | null): string => (value === null ? '' : String(value));

function quantityCells(quantity: Quantity | null): Cells {
  if (quantity === null) return {};
  const { low, high, bound, unit, currency } = quantity;
  return { low: number(low), high: number(high), bound, unit, currency: currency ?? '' };
}

function pointCells({ lat, lon }: Pick<Place, 'lat' | 'lon'>): Cells {
  return { place_lat: number(lat), place_lon: number(lon) };
}

function eventCells(event: RecordedEvent): Cells {
  const { type, mode, act, status, place, participants } = event;
  return {
    ...dateCells(event.date),
    type,
    mode: mode ?? '',
    act,
    status,
    parties: names(participants),
    roles: listed(participants.map((one) => one.role)),
    ...(place === null
      ? {}
      : {
          place: place.name,
          place_country: place.country ?? '',
          place_basis: place.basis,
          ...pointCells(place),
        }),
    independent_sources: String(event.independentSources),
  };
}

function statementCells(statement: RecordedStatement): Cells {
  const { speaker, addressee, act, content, quoted } = statement;
  return {
    ...dateCells(statement.date),
    act,
    speaker: speaker.name,
    addressee: addressee?.name ?? '',
    content,
    quoted,
    parties: listed([speaker.name, ...(addressee === null ? [] : [addressee.name])]),
  };
}

function commitmentCells({ by, to, action, stage, due, quantity, history }: RecordedCommitment): Cells {
  return {
    date: history[0]?.on ?? '',
    by: names(by),
    to: names(to),
    parties: names([...by, ...to]),
    action,
    stage,
    due: due?.date ?? '',
    ...quantityCells(quantity),
  };
}

function figureCells(figure: RecordedFigure): Cells {
  const { measure, of, measureParts, place, quantity, frame, asOf, saidBy } = figure;
  return {
    measure,
    of: of ?? '',
    aspect: measureParts?.aspect ?? '',
    concept: measureParts?.concept ?? '',
    frame,
    ...quantityCells(quantity),
    as_of: asOf?.date ?? '',
    said_by: saidBy?.name ?? '',
    parties: saidBy?.name ?? '',
    ...(place === null
      ? {}
      : { place: place.name, place_country: place.country ?? '', place_basis: place.basis }),
  };
}

function conflictCells({ about, subject, sides, explanation }: RecordedConflict): Cells {
  return { type: about, subject, sides: listed(sides.map((side) => side.value)), explanation };
}

function actorCells({ type, name, aliases, country, offices }: RecordedActor): Cells {
  const held = offices.map(({ title, of, seenOn }) => {
    const days = seenOn.length === 0 ? '' : ` (${seenOn.join(' to ')})`;
    return `${title}${of === null ? '' : ` of ${of}`}${days}`;
  });
  return { type, name, aliases: listed(aliases), country: country ?? '', offices: listed(held) };
}

function storyCells({ date, articles }: RecordedStory): Cells {
  return { date: date ?? '', articles: listed(articles) };
}

function judgementCells({ verdict, a, b, field, value, on, by, why }: RecordedJudgement): Cells {
  const subject = listed([a, ...(b === null ? [] : [b])]);
  const set = field === null ? '' : `${field}: ${value ?? ''}`;
  return { date: on, type: verdict, by: by ?? '', subject, content: set, explanation: why ?? '' };
}
