import type { Citation } from '../../model/citation.ts';
import type { ConflictFact, Fact } from '../../resolve/facts.ts';
import type { CitedClaim, CitedPlace } from '../../resolve/present/cited-claim.ts';
import type { CommitmentSignature } from '../../resolve/signature.ts';
import type { Connection } from './connection.ts';

interface ClaimRow {
  readonly id: string;
  readonly signature: string;
  readonly kind: string;
  readonly value: string;
  readonly citations: string;
  readonly article: string;
  readonly outlet: string | null;
  readonly source: string;
  readonly copies: string;
  readonly published: string | null;
}

const claimColumns = `c.id, s.id AS signature, s.kind, s.value, c.citations, a.id AS article, a.outlet, a.source, a.copies, a.published
  FROM claim c JOIN signature s ON s.seq = c.signature JOIN article a ON a.seq = c.article`;

/** Where claims cite from, as `saveReading` packs it. */
type Packed = readonly (readonly [sentence: number, start: number, end: number])[];

/** The places of a packed list, in its order. */
export function placesIn(article: string, packed: string): readonly CitedPlace[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveReading
  const places = JSON.parse(packed) as Packed;
  return places.map(([sentence, start, end]) => ({ article, sentence, start, end }));
}

/** Cuts quotes out of article texts, and keeps the texts that it has read last. */
export function quoteCutter(connection: Connection): (place: CitedPlace) => Citation {
  const texts = new Map<string, string>();
  const textOf = (article: string): string => {
    const kept = texts.get(article);
    if (kept !== undefined) return kept;
    if (texts.size > 2000) texts.clear();
    const sql = 'SELECT t.text FROM article a JOIN article_text t ON t.seq = a.seq WHERE a.id = ?';
    const text = connection.get<{ text: string }>(sql, article)?.text ?? '';
    texts.set(article, text);
    return text;
  };
  return (place) => ({ ...place, quote: textOf(place.article).slice(place.start, place.end) });
}

/**
 * The claims that a fact is made of, or that its sides name; in no order. With a limit, all but events come
 * with so many claims of each of their signatures.
 */
export function claimsBehind(connection: Connection, fact: Fact, limit: number): readonly CitedClaim[] {
  return rowsBehind(connection, fact, limit).map((row) => ({
    id: row.id,
    signature: row.signature,
    article: row.article,
    outlet: row.outlet,
    source: row.source,
    copies: row.copies,
    publishedOn: row.published,
    stage: stageOf(row),
    citations: placesIn(row.article, row.citations),
  }));
}

function rowsBehind(connection: Connection, fact: Fact, limit: number): readonly ClaimRow[] {
  const few = 'AND c.seq IN (SELECT seq FROM claim WHERE signature = s.seq ORDER BY rank LIMIT ?)';
  const [some, values] = limit === Infinity || fact.kind === 'event' ? ['', []] : [few, [limit]];
  if (fact.kind !== 'conflict') {
    return connection.all<ClaimRow>(`SELECT ${claimColumns} WHERE s.fact = ? ${some}`, fact.id, ...values);
  }
  const ids = new Set(fact.sides.flatMap((side) => side.members));
  return [...ids].flatMap((id) =>
    connection.all<ClaimRow>(`SELECT ${claimColumns} WHERE s.id = ? ${some}`, id, ...values),
  );
}

function stageOf(row: ClaimRow): CitedClaim['stage'] {
  if (row.kind !== 'commitment') return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of this kind by the check above
  return (JSON.parse(row.value) as CommitmentSignature).stage;
}

/** Reports of a fact that are looked at for the articles that they stand in. */
const mostReports = 500;

/** Whether one of the reports behind a stored fact stands in one of the articles, named by their rows. */
export function citesAny(
  connection: Connection,
  { id, kind, value }: { readonly id: string; readonly kind: string; readonly value: string },
  articles: ReadonlySet<number>,
): boolean {
  const reports = 'CROSS JOIN claim c ON c.signature = s.seq';
  if (kind !== 'conflict') {
    const sql = `SELECT c.article FROM signature s ${reports} WHERE s.fact = ? LIMIT ${mostReports}`;
    return connection.all<{ article: number }>(sql, id).some((row) => articles.has(row.article));
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of this kind by the check above
  const { sides } = JSON.parse(value) as ConflictFact;
  const sql = `SELECT c.article FROM signature s ${reports} WHERE s.id = ? LIMIT ${mostReports}`;
  return sides
    .flatMap((side) => side.members)
    .some((member) =>
      connection.all<{ article: number }>(sql, member).some((row) => articles.has(row.article)),
    );
}
