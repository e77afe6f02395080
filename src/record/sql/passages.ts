import {
  claimsWithin,
  holdingEvery,
  searchWords,
  type PassageClaim,
  type PassageClaimRow,
} from '../core/theme.ts';
import type { Connection } from './connection.ts';

/** How many passages a search looks at, the latest saved first. */
const mostPassages = 2000;

/** A passage that holds some words. */
export interface PassageRow {
  readonly article: number;
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly start: number;
  readonly end: number;
}

/** The passages that hold every word, in up to `mostPassages` of those saved last; the latest article first. */
export function passagesWith(connection: Connection, text: string): readonly PassageRow[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  return connection.all<PassageRow>(
    `SELECT p.article, a.id, a.title, a.published, p.start, p.until AS end
     FROM (SELECT rowid FROM passage_text WHERE passage_text MATCH ? ORDER BY rowid DESC LIMIT ?) t
     JOIN passage p ON p.seq = t.rowid JOIN article a ON a.seq = p.article
     ORDER BY a.published DESC NULLS LAST, a.id, p.start`,
    connection.wordQuery(words, 'every'),
    mostPassages,
  );
}

/** The text of a passage. */
export function textOf(connection: Connection, row: PassageRow): string {
  const found = connection.get<{ text: string }>('SELECT text FROM article_text WHERE seq = ?', row.article);
  return found?.text.slice(row.start, row.end) ?? '';
}

/** The claims that cite from a passage. */
export function claimsIn(connection: Connection, row: PassageRow): readonly PassageClaim[] {
  const claims = connection.all<PassageClaimRow>(
    `SELECT s.fact, CASE WHEN s.block >= 'rejected:' AND s.block < 'rejected;' THEN 'rejected-' || s.kind ELSE s.kind END AS kind,
       s.id AS signature, c.citations FROM claim c JOIN signature s ON s.seq = c.signature WHERE c.article = ?`,
    row.article,
  );
  return claimsWithin(row, row.id, claims);
}

/** A claim in a passage that holds every word of a theme. */
export interface ThemeClaim extends PassageClaim {
  /** Whether the cited sentence itself holds every word. */
  readonly quoted: boolean;
}

/**
 * The claims in the passages that hold every word of a theme, in up to `mostPassages` of those saved last, by day of the article; read
 * as they are asked for.
 */
export function* claimsAbout(connection: Connection, text: string): Generator<ThemeClaim> {
  const words = searchWords(text);
  for (const row of passagesWith(connection, text)) {
    const places = claimsIn(connection, row);
    if (places.length === 0) continue;
    const quoted = holdingEvery(words, { ...row, text: textOf(connection, row) }, places);
    for (const [at, place] of places.entries()) yield { ...place, quoted: quoted[at] };
  }
}

/** Rows of the articles with a passage that holds every word. */
export function articlesAbout(connection: Connection, text: string): readonly number[] {
  return [...new Set(passagesWith(connection, text).map((row) => row.article))];
}
