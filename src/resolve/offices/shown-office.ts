import type { OfficeFields } from '../../model/claim.ts';
import type { RecordedOffice } from '../../model/record.ts';
import { countryName } from '../../world/country-words.ts';
import { isLocalOffice } from '../../world/local-offices.ts';

/** Titles that a state and a body in it may both have: "president". */
const sharedTitle = /(?:^|[\s-])(?:president|chairman|chairwoman|chairperson|chair|chancellor)$/u;

/** Whether an office is of a body and no head of its state: the president of the "Harbour Academy of Peru". */
function isOfBody({ title, of, country }: OfficeFields): boolean {
  return sharedTitle.test(title) && country !== null && of !== null && of !== countryName(country);
}

/**
 * The title and state by which the record shows an office: "former president" of PER; of a mayor or governor his town or province, of the
 * president of a body the body.
 */
export function shownOffice(office: OfficeFields): Pick<RecordedOffice, 'title' | 'of'> {
  const { title, of, country, tenure } = office;
  const isOwn = isLocalOffice(title) || isOfBody(office);
  return { title: titleShown(title, tenure), of: isOwn ? of : (country ?? of) };
}

function titleShown(title: string, tenure: OfficeFields['tenure']): string {
  if (tenure === null) return title;
  return tenure === 'elect' ? `${title}-elect` : `${tenure} ${title}`;
}
