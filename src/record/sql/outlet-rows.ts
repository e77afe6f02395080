import { outletNames, type OutletNames } from '../../model/outlet-names.ts';
import type { Connection } from './connection.ts';

/** The outlets of the record as articles spell them, in code-unit order: one look-up for each. */
export function outletsOf(connection: Connection): readonly string[] {
  const sql = `WITH RECURSIVE named_outlet (name) AS (SELECT min(outlet) FROM article WHERE outlet > ''
      UNION ALL SELECT (SELECT min(outlet) FROM article WHERE outlet > o.name) FROM named_outlet o WHERE o.name IS NOT NULL)
    SELECT name FROM named_outlet WHERE name IS NOT NULL`;
  return connection.all<{ name: string }>(sql).map((row) => row.name);
}

/** The one name of each outlet of the record. */
export function namesOfOutlets(connection: Connection): OutletNames {
  return outletNames(outletsOf(connection), (spelling) => {
    const sql = 'SELECT count(*) AS articles FROM article WHERE outlet = ?';
    return connection.get<{ articles: number }>(sql, spelling)?.articles ?? 0;
  });
}
