import { comparePlaces, isAskedEarlier, isSamePlace, otherPlaces, type FoundAt } from '../core/found-at.ts';
import type { Connection } from './connection.ts';

// An article's row holds the place that it is called by. The table of places holds all of them, and only of articles that have several.

type PlacedRow = FoundAt & { readonly seq: number };

/** The places where an article was found; none for one that is not in the record. */
export function placesOf(connection: Connection, id: string): readonly FoundAt[] {
  const own = rowOf(connection, id);
  if (own === undefined) return [];
  const { seq, ...place } = own;
  const several = severalOf(connection, seq);
  return several.length === 0 ? [place] : several;
}

/** The other places of an article, by its row and the name of the one that it is called by. */
export function otherPlacesOf(
  connection: Connection,
  { seq, source }: { readonly seq: number; readonly source: string },
): readonly string[] {
  return otherPlaces(severalOf(connection, seq), source);
}

/** Whether a place adds nothing to what is noted of an article. Looks at one row, however many places there are. */
export function isNoted(connection: Connection, id: string, place: FoundAt): boolean {
  const own = rowOf(connection, id);
  if (own === undefined) return true;
  const noted = isSamePlace(own, place) ? own : placeOf(connection, own.seq, place);
  return noted !== undefined && !isAskedEarlier(place, noted);
}

/** Notes that an article was found at a place too. Inside the caller's transaction. */
export function notePlace(connection: Connection, id: string, place: FoundAt): void {
  const own = rowOf(connection, id);
  if (own === undefined || isNoted(connection, id, place)) return;
  if (!isSamePlace(own, place)) {
    savePlace(connection, own.seq, own);
    savePlace(connection, own.seq, place);
  } else if (placeOf(connection, own.seq, own) !== undefined) savePlace(connection, own.seq, place);
  if (comparePlaces(place, own) <= 0) callBy(connection, own.seq, place);
}

/** Takes out what is noted of an article's places. */
export function forgetPlaces(connection: Connection, seq: number): void {
  connection.run('DELETE FROM article_place WHERE article = ?', seq);
}

function callBy(connection: Connection, seq: number, { source, sha256, retrieved }: FoundAt): void {
  const sql = 'UPDATE article SET source = ?, sha256 = ?, retrieved = ? WHERE seq = ?';
  connection.run(sql, source, sha256, retrieved, seq);
}

function savePlace(connection: Connection, seq: number, { source, sha256, retrieved }: FoundAt): void {
  connection.run(
    'DELETE FROM article_place WHERE article = ? AND source = ? AND sha256 = ?',
    seq,
    source,
    sha256,
  );
  connection.run('INSERT INTO article_place VALUES (?, ?, ?, ?)', seq, source, sha256, retrieved);
}

function rowOf(connection: Connection, id: string): PlacedRow | undefined {
  return connection.get<PlacedRow>('SELECT seq, source, sha256, retrieved FROM article WHERE id = ?', id);
}

function placeOf(connection: Connection, seq: number, { source, sha256 }: FoundAt): FoundAt | undefined {
  const sql =
    'SELECT source, sha256, retrieved FROM article_place WHERE article = ? AND source = ? AND sha256 = ?';
  return connection.get<FoundAt>(sql, seq, source, sha256);
}

function severalOf(connection: Connection, seq: number): readonly FoundAt[] {
  const sql = 'SELECT source, sha256, retrieved FROM article_place WHERE article = ?';
  return connection.all<FoundAt>(sql, seq);
}
