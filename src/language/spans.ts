/** Stretches of a text in order, as growing columns. */
export interface Spans {
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

/** An empty list of stretches with room for `capacity`. */
export function createSpans(capacity: number): Spans {
  return { starts: new Int32Array(capacity), ends: new Int32Array(capacity), count: 0 };
}

/** Adds a stretch at the end. */
export function addSpan(spans: Spans, start: number, end: number): void {
  if (spans.count === spans.starts.length) {
    spans.starts = grown(spans.starts);
    spans.ends = grown(spans.ends);
  }
  spans.starts[spans.count] = start;
  spans.ends[spans.count++] = end;
}

/** The column with twice the room. */
export function grown(column: Int32Array): Int32Array {
  const wider = new Int32Array(Math.max(16, column.length * 2));
  wider.set(column);
  return wider;
}
