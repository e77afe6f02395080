/** A season of the northern year. */
export interface Season {
  /** TimeML's sign for it. */
  readonly sign: 'SP' | 'SU' | 'FA' | 'WI';
  /** The month, from 1, with which its three months begin. */
  readonly firstMonth: 3 | 6 | 9 | 12;
}

const fall: Season = { sign: 'FA', firstMonth: 9 };

/** The seasons by their names; winter begins in the year that names it. */
export const seasons: ReadonlyMap<string, Season> = new Map([
  ['spring', { sign: 'SP', firstMonth: 3 }],
  ['summer', { sign: 'SU', firstMonth: 6 }],
  ['autumn', fall],
  ['fall', fall],
  ['winter', { sign: 'WI', firstMonth: 12 }],
]);
