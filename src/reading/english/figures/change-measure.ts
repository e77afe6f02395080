/** How a number changes what it measures. */
export interface Change {
  /** Whether the verb tells a rise or a fall; null for neither. */
  readonly direction: 'rise' | 'fall' | null;
  /** The preposition before the number, lower case: behind "to", "at" and "from" the number is a level, else the amount of the change. */
  readonly link: string | null;
}

/** The measure of an amount beside a verb of change: "rose by 4%" measures the rise, "rose to 4%" the thing itself. */
export function changedMeasure(measure: string, { direction, link }: Change): string {
  if (direction === null) return measure;
  return link === 'to' || link === 'at' || link === 'from' ? measure : `${direction} in ${measure}`;
}
