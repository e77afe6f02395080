import { sortedSet } from '../model/order.ts';
import type { StatementSignature } from './signature.ts';
import type {
  CommitmentFields,
  EventFields,
  FigureFields,
  OfficeFields,
  StatementFields,
} from '../model/claim.ts';

/** What an event is, out of a claim, a signature or a fact. */
export function eventFields({ type, mode, act, status, date, place }: EventFields): EventFields {
  return { type, mode, act, status, date, place };
}

/** What is said and how, out of a claim, a signature or a fact. */
export function statementFields({ act, cue, content, quoted, date }: StatementFields): StatementFields {
  return { act, cue, content, quoted, date };
}

/** Who says a statement: the first by order of ids, with those who say it as well where there are several. */
export function speakersOf(said: readonly string[]): Pick<StatementSignature, 'speaker' | 'jointly'> {
  const [speaker = '', ...jointly] = sortedSet(said);
  return jointly.length === 0 ? { speaker } : { speaker, jointly };
}

/** The same statement as others say it. */
export function saidBy(statement: StatementSignature, said: readonly string[]): StatementSignature {
  const { kind, status, voice, addressee, on } = statement;
  return { kind, status, ...statementFields(statement), ...speakersOf(said), voice, addressee, on };
}

/** What is undertaken, out of a claim, a signature or a fact. */
export function commitmentFields({ action, quantity, due, stage }: CommitmentFields): CommitmentFields {
  return { action, quantity, due, stage };
}

/** What a figure says, out of a claim, a signature or a fact. */
export function figureFields({
  measure,
  of,
  measureParts,
  place,
  quantity,
  asOf,
  frame,
}: FigureFields): FigureFields {
  return { measure, of, measureParts: measureParts ?? null, place, quantity, asOf, frame };
}

/** What office is held, out of a claim or a signature. */
export function officeFields({ title, of, country, tenure }: OfficeFields): OfficeFields {
  return { title, of, country, tenure };
}
