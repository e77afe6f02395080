import { dateText } from '../../export/words/date-text.ts';
import type { RecordedParty, RecordValue } from '../../model/record.ts';
import type { FactCard } from './fact-card.ts';

type Parties = NonNullable<FactCard['parties']>;

/** The parts of a fact that a card gives beside its words. */
export function partsOf(value: RecordValue): Partial<FactCard> {
  const judged =
    'judgements' in value && (value.judgements?.length ?? 0) > 0 ? ({ judged: true } as const) : {};
  return { ...ofKind(value), ...judged };
}

function ofKind(value: RecordValue): Partial<FactCard> {
  switch (value.kind) {
    case 'event':
      return {
        place: value.place?.name ?? null,
        parties: value.participants.map(({ actor, name, role }) => ({ actor, name, role })),
        type: value.act,
        status: value.status,
        independentSources: value.independentSources,
      };
    case 'statement':
      return {
        parties: [...value.speakers.map((one) => ({ ...one, role: 'speaker' })), ...addresseeOf(value)],
        type: value.act,
        status: value.status,
      };
    case 'commitment':
      return {
        parties: [...inRole(value.by, 'by'), ...inRole(value.to, 'to')],
        status: value.stage,
        due: value.due?.date ?? null,
        overdue: value.overdue,
        quantity: value.quantity,
      };
    case 'figure':
      return {
        place: value.place?.name ?? null,
        parties: value.saidBy === null ? [] : inRole([value.saidBy], 'said by'),
        type: value.measure,
        status: value.frame,
        quantity: value.quantity,
      };
    case 'actor':
      return { type: value.type };
    case 'conflict':
      return { type: value.about };
    case 'judgement':
      return { type: value.verdict };
    case 'article':
    case 'story':
      return {};
  }
}

function inRole(parties: readonly RecordedParty[], role: string): Parties {
  return parties.map(({ actor, name }) => ({ actor, name, role }));
}

function addresseeOf({ addressee }: Extract<RecordValue, { kind: 'statement' }>): Parties {
  return addressee === null ? [] : inRole([addressee], 'addressee');
}

/** The day of a value, ISO 8601 at its precision; of a commitment that of its last report; null for none. */
export function dayOf(value: RecordValue): string | null {
  switch (value.kind) {
    case 'event':
    case 'statement':
      return value.date === null ? null : dateText(value.date);
    case 'commitment':
      return value.history.at(-1)?.on ?? null;
    case 'figure':
      return value.asOf?.date ?? null;
    case 'article':
      return value.publishedOn;
    case 'story':
      return value.date;
    case 'judgement':
      return value.on;
    case 'actor':
    case 'conflict':
      return null;
  }
}
