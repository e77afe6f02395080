/** One event of a stream. */
export interface LiveEvent {
  readonly event: string;
  /** What a client sends as Last-Event-ID when it comes again; not there where it does not move on. */
  readonly id?: string;
  readonly data: string;
}

/**
 * An event as the format wants it. Every line of the data stands behind a name of its own, so that no text, whatever line ends it holds, begins an
 * event or a field.
 *
 * Source: WHATWG HTML, 9.2.5.
 */
export function eventText({ event, id, data }: LiveEvent): string {
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`);
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}${lines.join('')}\n`;
}

/** What keeps a silent connection open, and moves the client's Last-Event-ID on: without data it is no event. */
export function beatText(id: string): string {
  return `: beat\nid: ${id}\n\n`;
}
