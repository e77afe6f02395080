import type { OfficeSignature } from '../signature.ts';
import { isSingular } from '../../world/singular-offices.ts';

/** Whether an office claim can contradict another: a plain present holding of an office that one person holds at a time. */
export function canClash({ tenure, status, acting, of, title }: OfficeSignature): boolean {
  return tenure === null && status === 'happened' && acting && of !== null && isSingular(title);
}

/**
 * The year in which an office was given, in which it is set against others; empty where no day is known. Offices are told every week,
 * so the claims of one office would otherwise grow without end.
 */
export function officePeriod({ on }: OfficeSignature): string {
  return on === null ? '' : on.start.slice(0, 4);
}
