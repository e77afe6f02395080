/** How a number changes what it measures. */
export interface Change {
  /** Where the verb takes it. */
  readonly direction: 'rise' | 'fall' | null;
  /** The preposition before the number, lower case: at what it stands "to", "at" and "from" say, not by how much it changed. */
  readonly link: string | null;
}

/** The measure of an amount beside a verb of change: "rose by 4%" measures the rise, "rose to 4%" the thing itself. */
export function changedMeasure(measure: string, { direction, link }: Change): string {
  if (direction === null) return measure;
  return link === 'to' || link === 'at' || link === 'from' ? measure : `${direction} in ${measure}`;
}
