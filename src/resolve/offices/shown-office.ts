import type { OfficeFields } from '../../model/claim.ts';
import type { RecordedOffice } from '../../model/record.ts';

/** The title and state by which the record shows an office: "former president" of PER. */
export function shownOffice({
  title,
  of,
  country,
  tenure,
}: OfficeFields): Pick<RecordedOffice, 'title' | 'of'> {
  return { title: titleShown(title, tenure), of: country ?? of };
}

function titleShown(title: string, tenure: OfficeFields['tenure']): string {
  if (tenure === null) return title;
  return tenure === 'elect' ? `${title}-elect` : `${tenure} ${title}`;
}
