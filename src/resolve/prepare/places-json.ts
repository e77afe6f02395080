import type { Citation } from '../../model/citation.ts';

/** A citation as rows hold it: sentence, start and end. */
export type PackedPlace = readonly [sentence: number, start: number, end: number];

/** Where citations stand, in their order. */
export function packedPlaces(citations: readonly Citation[]): readonly PackedPlace[] {
  return citations.map((at) => [at.sentence, at.start, at.end]);
}

/** The same as JSON. */
export function placesJson(citations: readonly Citation[]): string {
  return JSON.stringify(packedPlaces(citations));
}
