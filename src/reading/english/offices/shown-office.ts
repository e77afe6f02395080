import type { OfficePhrase } from '../names/office-phrases.ts';

/** Words that describe a person without naming an office: they make no claim alone. */
const descriptions: ReadonlySet<string> = new Set(
  'leader official aide expert analyst activist lawyer scholar politician candidate member partner star deputy statesman'.split(
    ' ',
  ),
);

/** Whether a phrase names an office worth a claim: not a trade, and a bare "leader" or "member" only with whose it is. */
export function isShownOffice(office: OfficePhrase): boolean {
  if (office.core.kind === 'plain' || office.title === '') return false;
  return !descriptions.has(office.title) || office.of !== null || office.country !== null;
}
