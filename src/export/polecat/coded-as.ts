import type { EventMode } from '../../model/act-traits.ts';
import type { EventType } from '../../model/acts.ts';
import type { RecordedEvent } from '../../model/record.ts';

/** An event as the manual of PLOVER codes it. */
export interface CodedEvent {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly contexts: readonly string[];
}

/** What a planned event of a type is: to cooperate in time to come is to agree on it, to give way in time to come is to concede. */
const planned: Readonly<Partial<Record<EventType, EventType>>> = {
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  RETREAT: 'CONCEDE',
};

/**
 * An event under the type, mode and contexts that POLECAT gives it; null for what is denied or only supposed, which is left out of a data set of events.
 *
 * What is planned has the auxiliary mode "future" among its contexts and, of five types, another type and no mode. What is alleged is marked
 * in the same way. Source: PLOVER manual 0.8, sections 2.3, 3.1, 3.2 and 3.4 to 3.7.
 */
export function codedAs({
  type,
  mode,
  status,
  contexts,
}: Pick<RecordedEvent, 'type' | 'mode' | 'status' | 'contexts'>): CodedEvent | null {
  switch (status) {
    case 'happened':
      return { type, mode, contexts };
    case 'planned': {
      const other = planned[type];
      return {
        type: other ?? type,
        mode: other === undefined ? mode : null,
        contexts: [...contexts, 'future'],
      };
    }
    case 'alleged':
      return { type, mode, contexts: [...contexts, 'alleged'] };
    case 'denied':
    case 'hypothetical':
      return null;
  }
}
