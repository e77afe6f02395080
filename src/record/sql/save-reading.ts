import type { KeptReading } from '../../resolve/prepare/kept-reading.ts';
import { foundAt, type FoundAt } from '../core/found-at.ts';
import type { SaveReport } from '../store.ts';
import type { Connection } from './connection.ts';
import { notePlace, placesOf } from './article-places.ts';
import { forgetArticle } from './forget-article.ts';
import { saveArticles } from './save-articles.ts';

/** A place to be noted of an article, once the article is there. */
type Noted = readonly [article: string, place: FoundAt];

/**
 * Saves readings inside the caller's transaction, and says how many were there already: of those it is noted where they were found. One that replaces
 * the reading of another version keeps the places that were noted.
 */
export function saveReadings(connection: Connection, readings: readonly KeptReading[]): SaveReport {
  const readers = readersOf(connection, readings);
  const anew = new Map<string, KeptReading>();
  const noted: Noted[] = [];
  for (const reading of readings) {
    const { article, readerVersion } = reading;
    const reader = readers.get(article.id);
    if (reader === readerVersion) noted.push([article.id, foundAt(article)]);
    if (reader === readerVersion) continue;
    if (reader !== undefined && !anew.has(article.id)) noted.push(...takeOut(connection, article.id));
    readers.set(article.id, readerVersion);
    anew.set(article.id, reading);
  }
  saveArticles(connection, [...anew.values()]);
  for (const [article, place] of noted) notePlace(connection, article, place);
  return { saved: anew.size, known: readings.length - anew.size };
}

/** Takes out an article that is to be replaced, and gives the places where it was found. */
function takeOut(connection: Connection, article: string): readonly Noted[] {
  const places = placesOf(connection, article);
  forgetArticle(connection, article);
  return places.map((place) => [article, place] as const);
}

/** The versions of the reader that have read what is there already, by article. */
function readersOf(connection: Connection, readings: readonly KeptReading[]): Map<string, string> {
  const ids = [...new Set(readings.map(({ article }) => article.id))];
  const sql = 'SELECT id, reader FROM article WHERE id = ?';
  const rows = connection.allOf<{ id: string; reader: string }>(sql, ids);
  return new Map(rows.map((row) => [row.id, row.reader] as const));
}
