import type { Connection } from './connection.ts';
import { stateOfRecord } from './state-row.ts';
import { claimsAbout, type ThemeClaim } from './passages.ts';

/** Gives the claims in the passages that hold every word of a text; see `claimsAbout`. */
export type ThemeReader = (text: string) => Iterable<ThemeClaim>;

/** The claims on one theme, as far as they have been read. */
interface Theme {
  /** How the record stood. */
  readonly stamp: string;
  readonly read: ThemeClaim[];
  readonly rest: Generator<ThemeClaim>;
}

/** How many themes are kept: those that a few readers ask for at once. */
const mostThemes = 16;

/**
 * A reader that keeps the claims on the themes asked for last, as long as the record stays as it is: a dossier asks for one theme ten
 * times over.
 */
export function themeReader(connection: Connection): ThemeReader {
  const kept = new Map<string, Theme>();
  return (text) => {
    const stamp = stateOfRecord(connection);
    const found = kept.get(text);
    const theme = found?.stamp === stamp ? found : themeOf(connection, text, stamp);
    // What was asked for last stands last, so that the first goes first.
    kept.delete(text);
    kept.set(text, theme);
    if (kept.size > mostThemes) kept.delete(kept.keys().next().value ?? '');
    return claimsOf(theme);
  };
}

function themeOf(connection: Connection, text: string, stamp: string): Theme {
  return { stamp, read: [], rest: claimsAbout(connection, text) };
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
