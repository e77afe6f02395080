import { describingTitles } from '../lexicon/titles.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';

/** Whether a phrase names an office worth a claim: not a trade, and a bare "leader" or "member" only with whose it is. */
export function isShownOffice(office: OfficePhrase): boolean {
  if (office.core.kind === 'plain' || office.title === '') return false;
  return !describingTitles.has(office.title) || office.of !== null || office.country !== null;
}
