import type { NameStyle } from './names.ts';

/** Who publishes, and by which habits. */
export interface Outlet {
  readonly name: string;
  /** Whether others print its text. */
  readonly wire: boolean;
  readonly style: NameStyle;
  /** Which of the ways to build a sentence it uses, 0–3. */
  readonly voice: number;
}

const wires = ['Meridian Press Agency', 'Northern Wire', 'Lotus News Agency', 'Continental Dispatch'];
const papers = [
  'Harbour Gazette',
  'Capital Courier',
  'Delta Herald',
  'Morning Ledger',
  'Silk Road Observer',
  'Atlantic Standard',
  'Eastern Mirror',
  'Peninsula Times',
  'Highland Post',
  'Southern Tribune',
  'Crescent Daily',
  'Evening Compass',
  'River Chronicle',
  'Monsoon Review',
  'Baltic Monitor',
  'Andes Journal',
  'Gulf Examiner',
  'Savannah Star',
  'Island Bulletin',
  'Metropolitan Echo',
];
const styles: readonly NameStyle[] = ['native', 'plain', 'plain', 'western', 'transcribed'];

/** Four agencies, then twenty papers. */
export const outlets: readonly Outlet[] = [...wires, ...papers].map((name, at) => ({
  name,
  wire: at < wires.length,
  style: styles[at % styles.length],
  voice: at % 4,
}));
