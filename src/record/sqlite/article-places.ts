import { foundAnew, otherPlaces, type FoundAt } from '../core/found-at.ts';
import type { Connection } from './connection.ts';

// An article's row holds the place that it is called by. The table of places holds all of them, and only of articles that have several.

type PlacedRow = FoundAt & { readonly seq: number };

/** The places where an article was found, the one that it is called by first; none for one that is not in the record. */
export function placesOf(connection: Connection, id: string): readonly FoundAt[] {
  const own = rowOf(connection, id);
  if (own === undefined) return [];
  const { seq, ...place } = own;
  const others = severalOf(connection, seq);
  return [place, ...others.filter(({ source, sha256 }) => source !== own.source || sha256 !== own.sha256)];
}

/** The other places of an article, by its row and the name of the one that it is called by. */
export function otherPlacesOf(
  connection: Connection,
  { seq, source }: { readonly seq: number; readonly source: string },
): readonly string[] {
  return otherPlaces([{ source, sha256: '', retrieved: null }, ...severalOf(connection, seq)]);
}

/** Whether a place would add nothing to what is noted of an article. */
export function isNoted(connection: Connection, id: string, place: FoundAt): boolean {
  return foundAnew(placesOf(connection, id), place) === null;
}

/** Notes that an article was found at a place too. Inside the caller's transaction. */
export function notePlace(connection: Connection, id: string, place: FoundAt): void {
  const seq = rowOf(connection, id)?.seq;
  const places = foundAnew(placesOf(connection, id), place);
  if (seq === undefined || places === null) return;
  forgetPlaces(connection, seq);
  const [{ source, sha256, retrieved } = place] = places;
  connection.run(
    'UPDATE article SET source = ?, sha256 = ?, retrieved = ? WHERE seq = ?',
    source,
    sha256,
    retrieved,
    seq,
  );
  if (places.length > 1) for (const one of places) savePlace(connection, seq, one);
}

/** Takes out what is noted of an article's places. */
export function forgetPlaces(connection: Connection, seq: number): void {
  connection.run('DELETE FROM article_place WHERE article = ?', seq);
}

function savePlace(connection: Connection, seq: number, { source, sha256, retrieved }: FoundAt): void {
  connection.run('INSERT INTO article_place VALUES (?, ?, ?, ?)', seq, source, sha256, retrieved);
}

function rowOf(connection: Connection, id: string): PlacedRow | undefined {
  return connection.get<PlacedRow>('SELECT seq, source, sha256, retrieved FROM article WHERE id = ?', id);
}

function severalOf(connection: Connection, seq: number): readonly FoundAt[] {
  return connection.all<FoundAt>(
    'SELECT source, sha256, retrieved FROM article_place WHERE article = ?',
    seq,
  );
}
