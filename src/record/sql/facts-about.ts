import type { StoredFact } from '../core/stored-values.ts';
import { conflictsOver } from '../core/theme.ts';
import type { Connection } from './connection.ts';
import type { ThemeReader } from './theme-reader.ts';

/** What is looked for in passages: facts of one kind about a theme, and how many will do. */
export interface Wanted {
  readonly text: string;
  readonly kind: string;
  readonly most: number;
}

/** What a list is read from: the record, and the claims on a theme. */
export interface ListSources {
  readonly connection: Connection;
  readonly themeOf: ThemeReader;
}

/** Ids of the facts of a kind with a cited sentence that holds every word; of conflicts, those over such facts. */
export function factsAbout(from: ListSources, wanted: Wanted): ReadonlySet<string> {
  if (wanted.kind === 'conflict') return conflictsAbout(from, wanted.text);
  const found = new Set<string>();
  for (const { fact, kind, quoted } of from.themeOf(wanted.text)) {
    if (quoted && kind === wanted.kind && fact !== null) found.add(fact);
    if (found.size >= wanted.most) break;
  }
  return found;
}

/** The conflicts over a signature that such a passage gives. */
function conflictsAbout({ connection, themeOf }: ListSources, text: string): ReadonlySet<string> {
  const signatures = new Set(Array.from(themeOf(text), (one) => one.signature));
  // A conflict has the block of the claims that it is between; that of a denial has the block of the claim that denies.
  const conflicts = connection.all<StoredFact>(
    `SELECT id, kind, value FROM fact WHERE kind = 'conflict' AND block IN
      (SELECT s.block FROM texts(?) j CROSS JOIN signature s ON s.id = j.value)`,
    [...signatures],
  );
  return conflictsOver(signatures, conflicts);
}
