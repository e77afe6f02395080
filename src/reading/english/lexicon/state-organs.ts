import { wordSet } from '../../mechanics/word-list.ts';

/** Standing bodies of a state that news names by its adjective and a common noun: "the Danish navy". Heads, folded. */
export const standingOrgans: ReadonlySet<string> = wordSet('army military navy police cabinet legislature');

/** Standing bodies of two words, by their first: "air force", "coast guard", "armed forces". */
export const pairedOrgans: Readonly<Record<string, readonly string[]>> = {
  air: ['force'],
  coast: ['guard'],
  armed: ['forces'],
  security: ['council', 'cabinet'],
  space: ['agency'],
};

/** Streets, rooms and quarters by which news calls a government, and which say nothing themselves: they stay the state's. */
export const quarters: ReadonlySet<string> = new Set([
  'Westminster',
  'Whitehall',
  'Oval Office',
  'Foggy Bottom',
  'Capitol Hill',
  'Parliament Hill',
  'South Block',
  'Beehive',
]);
