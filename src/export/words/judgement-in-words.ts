import type { Judged } from '../../model/judgement.ts';

/**
 * A decision as one line: "2025-11-02  A. Sosa set speaker of 3f2a to Peru (revoked 2025-11-03): the minister spoke". What it is about is called
 * by its id, where `nameOf` gives no name for it.
 */
export function judgementInWords(judged: Judged, nameOf: (id: string) => string = (id) => id): string {
  return `${judged.on}  ${undatedInWords(judged, nameOf)}`;
}

/** The same without its day, for where that stands beside it. */
export function undatedInWords(judged: Judged, nameOf: (id: string) => string): string {
  const who = judged.by ?? 'somebody';
  const ended = judged.revokedOn === null ? '' : ` (revoked ${judged.revokedOn})`;
  const why = judged.why === null ? '' : `: ${judged.why}`;
  return `${who} ${verdictInWords(judged, nameOf)}${ended}${why}`;
}

function verdictInWords({ verdict, a, b, field, value }: Judged, nameOf: (id: string) => string): string {
  switch (verdict) {
    case 'same':
      return `called ${nameOf(a)} and ${nameOf(b ?? '')} one`;
    case 'different':
      return `called ${nameOf(a)} and ${nameOf(b ?? '')} two`;
    case 'split':
      return `split ${nameOf(a)} by ${field}`;
    case 'dismissed':
      return `dismissed ${nameOf(a)}`;
    case 'rejected':
      return `rejected ${nameOf(a)}`;
    case 'set':
      return `set ${field} of ${nameOf(a)} to ${value}`;
  }
}
