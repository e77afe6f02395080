/** What the simulator plants. */
export const plantedKinds = [
  'date',
  'place',
  'figure',
  'swap',
  'name',
  'office',
  'denial',
  'denied event',
  'revision',
  'told revision',
] as const;
export type PlantedKind = (typeof plantedKinds)[number];

/** A sentence that carries a planted contradiction. */
export interface Mark {
  /** The same for all sentences that carry one contradiction: copies of an error, several reports of one denial. */
  readonly planted: number;
  readonly kind: PlantedKind;
  /** Position in the article. */
  readonly sentence: number;
}

/** Under what a planted contradiction may be found. */
export const foundAs: Readonly<Record<PlantedKind, readonly string[]>> = {
  date: ['date'],
  place: ['place'],
  figure: ['figure'],
  swap: ['swap', 'figure'],
  name: ['participants', 'office'],
  office: ['office', 'participants'],
  denial: ['denial'],
  'denied event': ['denial'],
  revision: ['revision'],
  'told revision': ['revision'],
};
