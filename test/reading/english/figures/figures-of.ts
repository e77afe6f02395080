import type { FigureClaim } from '../../../../src/model/claim.ts';
import { readText } from '../../read-text.ts';

/** Makes an article of one short sentence long enough to be read. */
const more = 'Rain fell on the harbour all the while, and those who had come went indoors.';

/** The figures of a sentence, read as an article of that day. */
export async function figuresOf(text: string, on: string): Promise<readonly FigureClaim[]> {
  const { claims } = await readText(`${text} ${more}`, on);
  return claims.filter((claim): claim is FigureClaim => claim.kind === 'figure');
}
