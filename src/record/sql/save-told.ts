import type { ToldInArticle } from '../../resolve/prepare/parted-article.ts';
import { touchedBySaving } from '../core/touched-blocks.ts';
import type { Connection } from './connection.ts';
import { markTouched } from './dirty-blocks.ts';
import { saveActors } from './save-actors.ts';
import { saveClaims } from './save-claims.ts';

/** An article with what it tells. */
export interface Telling {
  readonly told: ToldInArticle;
  readonly id: string;
  readonly seq: number;
  /** Day of publication, `YYYY-MM-DD`; null where it has none. */
  readonly day: string | null;
  /** Id of the claim that tells what it is about; null where none does. */
  readonly main: string | null;
}

/**
 * Saves what articles tell, their actors and claims, and marks the blocks that they touch. Gives the row of the claim signature that each is mainly
 * about, by the row of the article.
 */
export function saveTold(connection: Connection, tellings: readonly Telling[]): ReadonlyMap<number, number> {
  const actors = saveActors(connection, tellings);
  const signatures = saveClaims(connection, tellings, actors);
  const known = new Map([...signatures].map(([id, { block }]) => [id, block] as const));
  const touched = tellings.map(({ told }) => touchedBySaving(told, known));
  markTouched(
    connection,
    {
      blocks: [...new Set(touched.flatMap(({ blocks }) => blocks))],
      unplaced: [...new Set(touched.flatMap(({ unplaced }) => unplaced))],
    },
    (signature) => signatures.get(signature)?.seq ?? 0,
  );
  return new Map(
    tellings.flatMap(({ told, seq, main }) => {
      const mainly = told.claims.find((one) => one.id === main);
      const row = mainly === undefined ? undefined : signatures.get(mainly.signatureId);
      return row === undefined ? [] : [[seq, row.seq] as const];
    }),
  );
}

/** Notes with articles the signatures that they are mainly about; of those that have none, that. */
export function noteMains(
  connection: Connection,
  articles: readonly number[],
  mains: ReadonlyMap<number, number>,
): void {
  for (const article of articles)
    connection.run('UPDATE article SET main = ? WHERE seq = ?', mains.get(article) ?? null, article);
}
