import type { ConflictFact } from '../../resolve/facts.ts';
import type { Connection } from './connection.ts';
import { claimsAbout, type ThemeClaim } from './search-passages.ts';

/** What is looked for in passages: facts of one kind, and how many will do. */
export interface Wanted {
  readonly kind: string;
  readonly most: number;
}

/** Ids of the facts of a kind with a cited sentence that holds every word; of conflicts, those over such facts. */
export function factsAbout(connection: Connection, text: string, wanted: Wanted): ReadonlySet<string> {
  if (wanted.kind === 'conflict') return conflictsAbout(connection, text);
  const found = new Set<string>();
  for (const { fact, kind, quoted } of themeOf(connection, text)) {
    if (quoted && kind === wanted.kind && fact !== null) found.add(fact);
    if (found.size >= wanted.most) break;
  }
  return found;
}

/** The conflicts over a signature that such a passage gives. */
function conflictsAbout(connection: Connection, text: string): ReadonlySet<string> {
  const signatures = new Set([...themeOf(connection, text)].map((one) => one.signature));
  // A conflict lies in the block of what it is between, and that of a denial in the block of the claim that denies.
  const conflicts = connection.all<{ id: string; value: string }>(
    `SELECT id, value FROM fact WHERE kind = 'conflict' AND block IN
      (SELECT s.block FROM json_each(?) j CROSS JOIN signature s ON s.id = j.value)`,
    JSON.stringify([...signatures]),
  );
  const about = conflicts.filter(({ value }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by replaceFacts, of this kind by the query
    const { sides } = JSON.parse(value) as ConflictFact;
    return sides.some((side) => side.members.some((id) => signatures.has(id)));
  });
  return new Set(about.map((one) => one.id));
}

/** The claims on one theme, as far as they have been read. */
interface Theme {
  readonly text: string;
  /** How the record stood. */
  readonly stamp: string;
  readonly read: ThemeClaim[];
  readonly rest: Generator<ThemeClaim>;
}

/** The theme asked for last: a dossier asks for one ten times over. */
const lastThemes = new WeakMap<Connection, Theme>();

function* themeOf(connection: Connection, text: string): Generator<ThemeClaim> {
  const stamp = stampOf(connection);
  const kept = lastThemes.get(connection);
  const theme =
    kept?.text === text && kept.stamp === stamp
      ? kept
      : { text, stamp, read: [], rest: claimsAbout(connection, text) };
  lastThemes.set(connection, theme);
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
