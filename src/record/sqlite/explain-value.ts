import { Failure } from '../../model/failure.ts';
import type { RecordValue } from '../../model/record.ts';
import { recordedStory } from '../core/article-rows.ts';
import type { Joining } from '../../resolve/events/explain-joining.ts';
import { joinedClaims } from '../core/event-joining.ts';
import { settledActors } from './settled-actors.ts';
import { explainedClaim, type ExplainedRow } from '../core/cited-claims.ts';
import type { StoredFact } from '../core/stored-values.ts';
import type { Explanation } from '../store.ts';
import { quoteCutter } from './cited-claims.ts';
import { survivorOf } from './find-ids.ts';
import { articleRows } from './article-rows.ts';
import type { Connection } from './connection.ts';
import { Presenter, presentArticle } from './present-values.ts';
import { allStories } from './story-rows.ts';

/** Any value of the record by its id. Throws `id-unknown`. */
export function showValue(connection: Connection, id: string): RecordValue {
  const fact = connection.get<StoredFact>('SELECT id, kind, value FROM fact WHERE id = ?', id);
  if (fact !== undefined) return new Presenter(connection).fact(fact);
  const [article] = articleRows(connection, [id]);
  if (article !== undefined) return presentArticle(connection, article);
  const story = allStories(connection).find((one) => one.id === id);
  if (story !== undefined) return recordedStory(id, articleRows(connection, story.articles));
  const survivor = survivorOf(connection, id);
  if (survivor !== null && survivor !== id) return showValue(connection, survivor);
  throw new Failure('id-unknown', id);
}

/** A value with the claims behind it, by day of the article; an actor by the claims that name it as holder of an office. */
export function explainValue(connection: Connection, id: string): Explanation {
  const value = showValue(connection, id);
  const quoteOf = quoteCutter(connection);
  const rows = claimRows(connection, value);
  const joined =
    value.kind === 'event' ? joinedClaims(rows, settledActors(connection)) : new Map<string, Joining>();
  return {
    value,
    claims: rows.map((row) => explainedClaim(row, joined.get(row.id) ?? null, quoteOf)),
  };
}

const columns = `c.id, c.rule, a.reader, s.id AS signature, s.block, s.value, a.id AS article, a.outlet, a.source, a.published, c.citations
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
    case 'judgement':
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
