import type { EventType } from '../../../model/claim.ts';

/** Acts of speech: they are of the day on which the article reports them. */
export const spoken: ReadonlySet<EventType> = new Set<EventType>([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'AGREE',
]);
