import type {
  RecordedCommitment,
  RecordedEvent,
  RecordedFigure,
  RecordedStatement,
} from '../model/record.ts';
import type { Cells } from './csv-columns.ts';
import { listed, names, dateCells, quantityCells, pointCells } from './csv-parts.ts';

/** When, what, who in which role, and where. */
export function eventCells(event: RecordedEvent): Cells {
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

/** Who said what to whom. */
export function statementCells(statement: RecordedStatement): Cells {
  const { speakers, addressee, act, content, quoted } = statement;
  const said = speakers.map(({ name }) => name);
  return {
    ...dateCells(statement.date),
    act,
    speaker: listed(said),
    addressee: addressee?.name ?? '',
    content,
    quoted,
    parties: listed([...said, ...(addressee === null ? [] : [addressee.name])]),
  };
}

/** Who undertook what towards whom, by when, and how far it is. */
export function commitmentCells({
  by,
  to,
  action,
  stage,
  due,
  quantity,
  history,
}: RecordedCommitment): Cells {
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

/** What was measured, how much, where, as of when, and who said so. */
export function figureCells(figure: RecordedFigure): Cells {
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
