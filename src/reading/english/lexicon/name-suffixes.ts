import { wordSet } from '../../mechanics/word-list.ts';

/** Letters behind a name that tell a seat, an order or a degree: "Ana Soto MP". */
export const lettersBehind: ReadonlySet<string> = wordSet('MP MEP MSP QC KC OBE CBE MBE AC AO PhD');
