import type { OfficeFields } from '../../model/claim.ts';
import type { RecordedOffice } from '../../model/record.ts';
import { isLocalOffice } from '../../world/local-offices.ts';

/** The title and state by which the record shows an office: "former president" of PER; of a mayor or governor his town or province. */
export function shownOffice({
  title,
  of,
  country,
  tenure,
}: OfficeFields): Pick<RecordedOffice, 'title' | 'of'> {
  return { title: titleShown(title, tenure), of: isLocalOffice(title) ? of : (country ?? of) };
}

function titleShown(title: string, tenure: OfficeFields['tenure']): string {
  if (tenure === null) return title;
  return tenure === 'elect' ? `${title}-elect` : `${tenure} ${title}`;
}
