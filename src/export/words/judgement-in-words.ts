import type { Judged } from '../../model/judgement.ts';

/** A decision as one line: "2025-11-02  A. Sosa set speaker of 3f2a to Peru (revoked 2025-11-03)". */
export function judgementInWords(judged: Judged): string {
  const who = judged.by ?? 'somebody';
  const ended = judged.revokedOn === null ? '' : ` (revoked ${judged.revokedOn})`;
  return `${judged.on}  ${who} ${verdictInWords(judged)}${ended}`;
}

function verdictInWords({ verdict, a, b, field, value }: Judged): string {
  switch (verdict) {
    case 'same':
      return `called ${a} and ${b} one`;
    case 'different':
      return `called ${a} and ${b} two`;
    case 'dismissed':
      return `dismissed ${a}`;
    case 'rejected':
      return `rejected ${a}`;
    case 'set':
      return `set ${field} of ${a} to ${value}`;
  }
}
