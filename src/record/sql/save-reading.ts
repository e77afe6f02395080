import type { KeptPassage, KeptReading } from '../../resolve/prepare/kept-reading.ts';
import { partedArticle } from '../../resolve/prepare/parted-article.ts';
import { rankOf } from '../core/article-rank.ts';
import { foundAt } from '../core/found-at.ts';
import type { SaveReport } from '../store.ts';
import { readerOf } from './article-rows.ts';
import type { Connection } from './connection.ts';
import { notePlace, placesOf } from './article-places.ts';
import { forgetArticle } from './forget-article.ts';
import { joinCopies } from './copy-groups.ts';
import { joinTold } from './told-groups.ts';
import { saveTold } from './save-told.ts';
import { splitSignatures } from './split-rows.ts';

/** Saves readings inside the caller's transaction, and says how many were there already. */
export function saveReadings(connection: Connection, readings: readonly KeptReading[]): SaveReport {
  const saved = readings.filter((one) => saveReading(connection, one)).length;
  return { saved, known: readings.length - saved };
}

/**
 * Saves one reading inside the caller's transaction; false where it is there already, and then notes where it was found. One that replaces the
 * reading of another version keeps the places that were noted.
 */
export function saveReading(connection: Connection, reading: KeptReading): boolean {
  const { article, readerVersion } = reading;
  const reader = readerOf(connection, article.id);
  const places = reader === null ? [] : placesOf(connection, article.id);
  if (reader === readerVersion) notePlace(connection, article.id, foundAt(article));
  if (reader === readerVersion) return false;
  if (reader !== null) forgetArticle(connection, article.id);
  saveAnew(connection, reading);
  for (const place of places) notePlace(connection, article.id, place);
  return true;
}

function saveAnew(connection: Connection, reading: KeptReading): void {
  const { article } = reading;
  const seq = saveArticle(connection, reading, rankOf(article.id));
  saveTold(connection, partedArticle(reading, article.id, splitSignatures(connection)), {
    id: article.id,
    seq,
    day: article.publishedOn,
    main: reading.main,
  });
}

function saveArticle(connection: Connection, reading: KeptReading, rank: number): number {
  const { article } = reading;
  const seq = connection.insert(
    `INSERT INTO article (id, rank, source, url, outlet, title, byline, published, language, sha256, retrieved, reader, copies, credit, told)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    article.id,
    rank,
    article.source,
    article.url,
    article.outlet,
    article.title,
    article.byline,
    article.publishedOn,
    article.language,
    article.sourceHash,
    article.retrievedAt,
    reading.readerVersion,
    article.id,
    reading.credit,
    article.id,
  );
  connection.run(
    'INSERT INTO article_text (seq, text, blocks) VALUES (?, ?, ?)',
    seq,
    article.text,
    reading.blocks,
  );
  for (const [position, [code, value]] of reading.issues.entries())
    connection.run('INSERT INTO article_issue VALUES (?, ?, ?, ?)', seq, position, code, value);
  for (const passage of reading.passages) savePassage(connection, seq, passage);
  const { bands, versions } = reading;
  joinCopies(connection, { seq, id: article.id, text: article.text, bands, versions });
  joinTold(connection, { seq, id: article.id, keys: reading.stories });
  return seq;
}

function savePassage(connection: Connection, article: number, { start, end, folded }: KeptPassage): void {
  const seq = connection.insert(
    'INSERT INTO passage (article, start, until) VALUES (?, ?, ?)',
    article,
    start,
    end,
  );
  connection.fileWords('passage_text', [[seq, folded]]);
}
