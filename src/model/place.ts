import type { Basis } from './dates.ts';

/** A place as the text names it, with what the gazetteer knows. */
export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-3; null where it cannot be told. */
  readonly country: string | null;
  /** Degrees north, WGS 84; null where the gazetteer has no point. */
  readonly lat: number | null;
  /** Degrees east, WGS 84; null where the gazetteer has no point. */
  readonly lon: number | null;
}

/** Where a figure holds. */
export interface FigurePlace extends Place {
  /**
   * Whether the figure's own clause gives the place, or it follows from whose the measure is, who did it, or another telling of the
   * happening.
   */
  readonly basis: Basis;
}

/** Where an event was. */
export interface EventPlace extends Place {
  /** Whether the event's own clause gives the place, or it follows from the rest of its sentence, another sentence or the dateline. */
  readonly basis: Basis;
}
