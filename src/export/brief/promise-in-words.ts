import type { RecordedCommitment } from '../../model/record.ts';

/** An undertaking as what its parties did: "agreed to open a port", "proposed that the two sides meet", "signed a memorandum on ports". */
export function promiseInWords({ stage, action }: Pick<RecordedCommitment, 'stage' | 'action'>): string {
  const line = action.replace(/\s+/gu, ' ').trim();
  if (stage === 'fulfilled' || stage === 'broken' || stage === 'revised')
    return `${stage}: ${withoutTo(line)}`;
  // "their commitment to effectively implementing the agreements": no infinitive.
  if (/^to (?:\p{L}+ly )?\p{L}{3,}ing\b/u.test(line))
    return stage === 'reaffirmed' ? `reaffirmed the commitment ${line}` : `${stage}: ${withoutTo(line)}`;
  if (/^(?:to|that) /u.test(line)) return `${stage} ${line}`;
  if (/^(?:will|would|shall) /u.test(line)) return `${stage} ${line.replace(/^\p{L}+/u, 'to')}`;
  if (stage === 'proposed' && /^(?:the|both|its|their) /u.test(line)) return `${stage} that ${line}`;
  if (stage === 'signed' && /^(?:an?|the|\p{L}+) /u.test(line)) return `${stage} ${line}`;
  return `${stage}: ${line}`;
}

const withoutTo = (action: string): string => action.replace(/^to /u, '');
