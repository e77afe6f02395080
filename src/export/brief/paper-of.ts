import { traitsOf } from '../../model/acts.ts';
import type { RecordedCommitment, RecordedEvent } from '../../model/record.ts';
import type { Page } from './page.ts';

/**
 * The one paper that a signing tells of, where those who sign it are those whom it binds: one line then tells both ("A and B signed a
 * memorandum on ports"). Null where the signing tells of none, or of more.
 */
export function paperOf(event: RecordedEvent, { at }: Pick<Page, 'at'>): RecordedCommitment | null {
  const [paper, ...others] = at.get(event.id)?.commitments ?? [];
  if (traitsOf(event).family !== 'signing' || paper?.stage !== 'signed' || others.length > 0) return null;
  const [signers, bound] = [event.participants, paper.by].map(
    (all) => new Set(all.map(({ actor }) => actor)),
  );
  return signers.symmetricDifference(bound).size === 0 ? paper : null;
}
