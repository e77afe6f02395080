import { compareText } from '../../model/order.ts';
import type { OfficeSignature } from '../../resolve/signature.ts';
import type { SeenOffice } from '../../resolve/actor-signature.ts';

/** An office that articles give to one actor signature. */
export interface OfficeRow {
  /** Row of the actor signature. */
  readonly holder: number;
  readonly title: string;
  /** JSON of whose office it is and how it is held. */
  readonly office: string;
  /** First and last day of an article that gives it; empty where none is dated. */
  readonly first: string;
  readonly last: string;
}

/** An office given to an actor signature by an article of a day; the day is empty where the article has none. */
export interface GivenOffice {
  readonly holder: number;
  readonly office: OfficeSignature;
  readonly day: string;
}

/** What an office is kept under for its holder; null for an office that is denied, which is not kept. */
export function officeKey({
  holder,
  office,
}: GivenOffice): Pick<OfficeRow, 'holder' | 'title' | 'office'> | null {
  if (office.status === 'denied') return null;
  const { title, of, country, tenure } = office;
  return { holder, title, office: JSON.stringify({ of, country, tenure }) };
}

/** The days on which an office was given, one more day among them; null where the day changes nothing. */
export function widenedDays(
  known: Pick<OfficeRow, 'first' | 'last'> | undefined,
  day: string,
): Pick<OfficeRow, 'first' | 'last'> | null {
  const days = [day, known?.first ?? '', known?.last ?? ''].filter((one) => one !== '').toSorted();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  return known?.first === first && known.last === last ? null : { first, last };
}

/** The offices of actor signatures, by the row of the signature, in the order of title and state. */
export function seenOffices(rows: readonly OfficeRow[]): ReadonlyMap<number, readonly SeenOffice[]> {
  const byHolder = Map.groupBy(rows, (row) => row.holder);
  return new Map([...byHolder].map(([holder, held]) => [holder, held.toSorted(byTitle).map(seenOffice)]));
}

const byTitle = (a: OfficeRow, b: OfficeRow): number =>
  compareText(a.title, b.title) || compareText(a.office, b.office);

function seenOffice({ title, office, first, last }: OfficeRow): SeenOffice {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by officeKey
  const { of, country, tenure } = JSON.parse(office) as Pick<SeenOffice, 'of' | 'country' | 'tenure'>;
  return { title, of, country, tenure, first, last };
}
