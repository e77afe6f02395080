/** What sort of amount a measure can be. */
export const measureAspects = [
  'stock',
  'flow',
  'change',
  'share',
  'rank',
  'rate',
  'duration',
  'distance',
  'weight',
  'price',
  'ceiling',
] as const;

/** What sort of amount a measure is: how much there is, how much moves in a span, by how much it changes, which part of a whole … */
export type MeasureAspect = (typeof measureAspects)[number];

/** A measure in its parts, so that two ways of saying one measure can be told to be one. */
export interface MeasureParts {
  readonly aspect: MeasureAspect;
  /** One word for all the words of one meaning: "trade" for commerce and turnover; null for a thing of no such class. */
  readonly concept: string | null;
  /** What is counted or measured, without whose it is and what befell it: "exports", "servicemen". */
  readonly thing: string;
  /** Who has it or does it; null where the sentence does not say. */
  readonly owner: string | null;
  /** The other side: whom the trade is with; null where there is none. */
  readonly with: string | null;
  /** The happening that the number belongs to: "attack", for those whom it killed; null where there is none. */
  readonly event: string | null;
  /** The span or unit that it is counted by: "year" of "$3 billion a year"; null where there is none. */
  readonly rate: string | null;
}
