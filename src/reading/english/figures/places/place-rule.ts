import type { Token } from '../../../../model/annotated.ts';
import type { PlaceFinding } from '../../../mechanics/findings.ts';
import { placePrepositions } from '../../lexicon/place-words.ts';
import type { FigureContext, Measured } from '../figure-context.ts';

/** Prepositions that put a number at a place, "on" included: "9 villages on the island". */
export const settingPrepositions: ReadonlySet<string> = new Set([...placePrepositions, 'on']);

/** A place of the sentence with the token that heads it. */
export interface Located {
  readonly finding: PlaceFinding;
  readonly token: Token;
}

/** One way to tell where a figure holds; null where the sentence does not say so in this way. */
export type PlaceRule = (
  context: FigureContext,
  measured: Measured,
  located: readonly Located[],
) => PlaceFinding | null;

/** The place nearest to a token, behind it where there is one; null where there is none at all. */
export function nearest(located: readonly Located[], index: number): PlaceFinding | null {
  const behind = located.filter(({ token }) => token.index > index);
  const pool = behind.length > 0 ? behind : located;
  const distance = ({ token }: Located): number => Math.abs(token.index - index);
  return (
    pool.reduce<Located | null>((best, one) => (!best || distance(one) < distance(best) ? one : best), null)
      ?.finding ?? null
  );
}
