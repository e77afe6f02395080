import { foldText } from '../../model/folding.ts';
import type { ConflictFact } from '../../resolve/facts.ts';
import type { SearchHit } from '../store.ts';
import type { Connection } from './connection.ts';

/** How many passages a search looks at, the latest saved first. */
const mostPassages = 2000;

interface PassageRow {
  readonly article: number;
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly start: number;
  readonly until: number;
}

/** The words of a text as the index has them: folded, parted at everything that is no letter or digit. */
function indexedWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The FTS5 query for passages that hold every word of a text; null for a text without words. */
function matchOf(text: string): string | null {
  const words = indexedWords(text);
  return words.length === 0 ? null : words.map((word) => `"${word}"`).join(' AND ');
}

function passages(connection: Connection, text: string, limit: number): readonly PassageRow[] {
  const match = matchOf(text);
  if (match === null) return [];
  return connection.all<PassageRow>(
    `SELECT p.article, a.id, a.title, a.published, p.start, p.until
     FROM (SELECT rowid FROM passage_text WHERE passage_text MATCH ? ORDER BY rowid DESC LIMIT ?) t
     JOIN passage p ON p.seq = t.rowid JOIN article a ON a.seq = p.article
     ORDER BY a.published DESC, a.id, p.start`,
    match,
    limit,
  );
}

/** Passages that hold every word, marks and capitals ignored; the latest article first. */
export function searchPassages(connection: Connection, text: string, limit: number): readonly SearchHit[] {
  return passages(connection, text, limit).map((row) => ({
    article: row.id,
    title: row.title,
    publishedOn: row.published,
    start: row.start,
    end: row.until,
    text: textOf(connection, row),
    facts: [...new Set(factsIn(connection, row).map((found) => found.fact))].toSorted(),
  }));
}

function textOf(connection: Connection, row: PassageRow): string {
  const found = connection.get<{ text: string }>('SELECT text FROM article_text WHERE seq = ?', row.article);
  return found?.text.slice(row.start, row.until) ?? '';
}

interface FactPlace {
  readonly fact: string;
  readonly kind: string;
  readonly signature: string;
  readonly start: number;
  readonly end: number;
}

/** Facts that cite from a passage, with where. */
function factsIn(connection: Connection, row: PassageRow): readonly FactPlace[] {
  const claims = connection.all<{ fact: string | null; kind: string; signature: string; citations: string }>(
    'SELECT s.fact, s.kind, s.id AS signature, c.citations FROM claim c JOIN signature s ON s.seq = c.signature WHERE c.article = ?',
    row.article,
  );
  return claims.flatMap(({ fact, kind, signature, citations }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveReading
    const places = JSON.parse(citations) as readonly (readonly [number, number, number])[];
    return places
      .filter(([, start, end]) => fact !== null && start < row.until && end > row.start)
      .map(([, start, end]) => ({ fact: fact ?? '', kind, signature, start, end }));
  });
}

/** What is looked for in passages: facts of one kind, and how many will do. */
export interface Wanted {
  readonly kind: string;
  readonly most: number;
}

/** Ids of the facts of a kind with a cited sentence that holds every word; of conflicts, those over such facts. */
export function factsAbout(connection: Connection, text: string, wanted: Wanted): ReadonlySet<string> {
  if (wanted.kind === 'conflict') return conflictsAbout(connection, text);
  const words = indexedWords(text);
  const found = new Set<string>();
  for (const row of passages(connection, text, mostPassages)) {
    const places = factsIn(connection, row).filter((one) => one.kind === wanted.kind);
    if (places.length === 0) continue;
    const whole = textOf(connection, row);
    for (const { fact, start, end } of places) {
      const quoted = new Set(indexedWords(whole.slice(Math.max(start - row.start, 0), end - row.start)));
      if (words.every((word) => quoted.has(word))) found.add(fact);
    }
    if (found.size >= wanted.most) break;
  }
  return found;
}

/** Conflicts are few: each is looked through for a signature that such a passage gives. */
function conflictsAbout(connection: Connection, text: string): ReadonlySet<string> {
  const signatures = new Set(
    passages(connection, text, mostPassages).flatMap((row) =>
      factsIn(connection, row).map((one) => one.signature),
    ),
  );
  const conflicts = connection.all<{ id: string; value: string }>(
    `SELECT id, value FROM fact WHERE kind = 'conflict'`,
  );
  const about = conflicts.filter(({ value }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by replaceFacts, of this kind by the query
    const { sides } = JSON.parse(value) as ConflictFact;
    return sides.some((side) => side.members.some((id) => signatures.has(id)));
  });
  return new Set(about.map((one) => one.id));
}

/** Rows of the articles with a passage that holds every word. */
export function articlesAbout(connection: Connection, text: string): readonly number[] {
  return [...new Set(passages(connection, text, mostPassages).map((row) => row.article))];
}
