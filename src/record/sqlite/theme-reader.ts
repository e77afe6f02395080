import type { Connection } from './connection.ts';
import { claimsAbout, type ThemeClaim } from './passages.ts';

/** Gives the claims in the passages that hold every word of a text; see `claimsAbout`. */
export type ThemeReader = (text: string) => Iterable<ThemeClaim>;

/** The claims on one theme, as far as they have been read. */
interface Theme {
  readonly text: string;
  /** How the record stood. */
  readonly stamp: string;
  readonly read: ThemeClaim[];
  readonly rest: Generator<ThemeClaim>;
}

/**
 * A reader that keeps the claims on the theme asked for last, as long as the record stays as it is: a dossier asks for one theme ten
 * times over.
 */
export function themeReader(connection: Connection): ThemeReader {
  let last: Theme | null = null;
  return (text) => {
    const stamp = stampOf(connection);
    if (last?.text !== text || last.stamp !== stamp)
      last = { text, stamp, read: [], rest: claimsAbout(connection, text) };
    return claimsOf(last);
  };
}

function* claimsOf(theme: Theme): Generator<ThemeClaim> {
  for (let at = 0; ; at += 1) {
    if (at === theme.read.length) {
      const next = theme.rest.next();
      if (next.done === true) return;
      theme.read.push(next.value);
    }
    yield theme.read[at];
  }
}

/** Changes with every change of the record, by this connection or another. */
function stampOf(connection: Connection): string {
  const own = connection.get<{ changes: number }>('SELECT total_changes() AS changes')?.changes;
  const others = connection.get<{ data_version: number }>('PRAGMA data_version')?.data_version;
  return `${own} ${others}`;
}
