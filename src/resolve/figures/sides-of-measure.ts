import type { FigureClaim } from '../../model/claim.ts';
import { stateIn } from '../../world/state-seats.ts';

/** The two states of a measure of two sides, as trade is; null where not both are states. */
export function sidesOf(parts: FigureClaim['measureParts']): readonly string[] | null {
  if (parts?.concept !== 'trade' || parts.owner === null || parts.with === null) return null;
  const sides = [parts.owner, parts.with].map(stateIn).filter((code) => code !== null);
  return new Set(sides).size === 2 ? sides : null;
}
