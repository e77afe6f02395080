import type { Citation } from '../../model/citation.ts';
import { Failure } from '../../model/failure.ts';
import type { RecordValue } from '../../model/record.ts';
import type { ClaimSignature, DisputeSignature } from '../../resolve/signature.ts';
import type { CitedPlace } from '../../resolve/present/cited-claim.ts';
import type { ExplainedClaim, Explanation } from '../store.ts';
import { placesIn, quoteCutter } from './cited-claims.ts';
import type { Connection } from './connection.ts';
import { articleRows } from './list-values.ts';
import { Presenter, presentArticle, presentStory, type StoredFact } from './present-values.ts';
import { allStories } from './story-rows.ts';

/** Any value of the record by its id. Throws `id-unknown`. */
export function showValue(connection: Connection, id: string): RecordValue {
  const fact = connection.get<StoredFact>('SELECT id, kind, value FROM fact WHERE id = ?', id);
  if (fact !== undefined) return new Presenter(connection).fact(fact);
  const [article] = articleRows(connection, [id]);
  if (article !== undefined) return presentArticle(connection, article);
  const story = allStories(connection).find((one) => one.id === id);
  if (story !== undefined) return presentStory(id, articleRows(connection, story.articles));
  throw new Failure('id-unknown', id);
}

/** A value with the claims behind it, by day of the article; an actor by the claims that name it as holder of an office. */
export function explainValue(connection: Connection, id: string): Explanation {
  const value = showValue(connection, id);
  const quoteOf = quoteCutter(connection);
  return { value, claims: claimRows(connection, value).map((row) => explained(row, quoteOf)) };
}

interface ExplainedRow {
  readonly id: string;
  readonly rule: string;
  readonly reader: string;
  readonly value: string;
  readonly seq: number;
  readonly article: string;
  readonly outlet: string | null;
  readonly source: string;
  readonly published: string | null;
  readonly citations: string;
}

const columns = `c.id, c.rule, a.reader, s.value, a.seq, a.id AS article, a.outlet, a.source, a.published, c.citations
  FROM claim c JOIN signature s ON s.seq = c.signature JOIN article a ON a.seq = c.article`;
const order = `ORDER BY coalesce(a.published, '~'), a.id, c.id`;

function claimRows(connection: Connection, value: RecordValue): readonly ExplainedRow[] {
  switch (value.kind) {
    case 'article':
      return connection.all<ExplainedRow>(
        `SELECT ${columns} WHERE a.id = ? AND s.kind <> 'dispute' ${order}`,
        value.id,
      );
    case 'actor':
      return connection.all<ExplainedRow>(
        `SELECT ${columns} JOIN party p ON p.signature = s.seq AND p.kind = 'office'
         JOIN actor_signature o ON o.seq = p.actor WHERE o.actor = ? ${order}`,
        value.id,
      );
    case 'conflict': {
      const ids = [...new Set(value.sides.flatMap((side) => side.claims))];
      return ids.flatMap((id) =>
        connection.all<ExplainedRow>(`SELECT ${columns} WHERE c.id = ? ${order}`, id),
      );
    }
    case 'story':
      return [];
    case 'event':
    case 'statement':
    case 'commitment':
    case 'figure':
      break;
  }
  return connection.all<ExplainedRow>(`SELECT ${columns} WHERE s.fact = ? ${order}`, value.id);
}

function explained(row: ExplainedRow, quoteOf: (place: CitedPlace) => Citation): ExplainedClaim {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveSignature
  const { status } = JSON.parse(row.value) as Exclude<ClaimSignature, DisputeSignature>;
  const { id, rule, reader, article, outlet, source, published } = row;
  return {
    id,
    rule,
    readerVersion: reader,
    status,
    article,
    outlet,
    source,
    publishedOn: published,
    citations: placesIn(article, row.citations).map(quoteOf),
  };
}
