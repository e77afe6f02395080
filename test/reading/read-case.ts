import type { Reading } from '../../src/model/reading.ts';
import { readText } from './read-text.ts';

/** The Friday on which the cases of the rules are read. */
export const caseDay = '2025-10-17';

/** A paragraph of which no claim is made: a text of a few words alone is no article. */
const filler = 'It rained on the old harbour for most of the day, and the boats stayed in.';

/** Reads the example or near miss of a rule through every stage, however short it is. */
export function readCase(text: string): Promise<Reading> {
  return readText(`${text}\n\n${filler}`, caseDay);
}
