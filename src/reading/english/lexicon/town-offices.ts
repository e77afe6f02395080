import { wordSet } from '../../mechanics/word-list.ts';

/** Offices of a town or a province, whose holder does not act for the state. */
export const townOffices: ReadonlySet<string> = wordSet(
  'mayor governor prefect sheriff councillor councilor councilman councilwoman',
);
