import type { RecordValue } from '../../model/record.ts';
import type { Joining } from '../../resolve/events/explain-joining.ts';
import { joinedClaims } from '../core/event-joining.ts';
import { explainedClaim, type ExplainedRow } from '../core/explained-claim.ts';
import type { Explanation } from '../store.ts';
import { quoteCutter } from './cited-claims.ts';
import type { Connection } from './connection.ts';
import { settledActors } from './settled-actors.ts';
import { showValue } from './show-value.ts';

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
