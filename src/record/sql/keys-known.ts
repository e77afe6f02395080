import { Failure } from '../../model/failure.ts';
import { noneOf } from '../../resolve/near-words.ts';
import { chosenKeys, type Chosen } from '../core/list-filters.ts';
import type { Connection } from './connection.ts';

/**
 * The keys of a chosen property. Throws `usage` with the near values where only the record tells which there are, and it has none of
 * them.
 */
export function keysKnown(connection: Connection, chosen: Chosen): readonly string[] {
  const keys = chosenKeys(chosen);
  const sql = 'SELECT 1 FROM fact_key WHERE key = ? AND kind = coalesce(?, kind) LIMIT 1';
  if (!chosen.open || keys.some((key) => connection.get(sql, key, chosen.kind) !== undefined)) return keys;
  throw new Failure('usage', noneOf(chosen.trait, chosen.values.join(', '), valuesOf(connection, chosen)));
}

/** The values that the record has of a property: one look-up for each. */
function valuesOf(connection: Connection, { kind, trait }: Chosen): readonly string[] {
  const last = `${trait}>`;
  const rows = connection.all<{ key: string }>(
    `WITH RECURSIVE named_key (key) AS (SELECT min(key) FROM fact_key WHERE key > ? AND key < ?
       UNION ALL SELECT (SELECT min(key) FROM fact_key WHERE key > k.key AND key < ?) FROM named_key k WHERE k.key IS NOT NULL)
     SELECT key FROM named_key WHERE key IS NOT NULL
       AND EXISTS (SELECT 1 FROM fact_key o WHERE o.key = named_key.key AND o.kind = coalesce(?, o.kind))`,
    `${trait}=`,
    last,
    last,
    kind,
  );
  return rows.map(({ key }) => key.slice(trait.length + 1).replaceAll('_', ' '));
}
