import type { KeptReading } from '../../resolve/prepare/kept-reading.ts';
import { partedArticle } from '../../resolve/prepare/parted-article.ts';
import { rankOf } from '../core/article-rank.ts';
import type { Connection, Into } from './connection.ts';
import { joinCopies } from './copy-groups.ts';
import { saveTold } from './save-told.ts';
import { splitSignatures } from './split-rows.ts';
import { joinTold } from './told-groups.ts';

/** A reading with the row that its article gets. */
interface Numbered {
  readonly seq: number;
  readonly reading: KeptReading;
}

/** Saves readings of articles that are not there, no article twice, inside the caller's transaction: each table is written once for all of them. */
export function saveArticles(connection: Connection, readings: readonly KeptReading[]): void {
  if (readings.length === 0) return;
  const rows = connection.newRows('article', readings.length);
  const numbered = readings.map((reading, at): Numbered => ({ reading, seq: rows[at] }));
  const split = splitSignatures(connection);
  const mains = saveTold(
    connection,
    numbered.map(({ seq, reading }) => {
      const { id, publishedOn } = reading.article;
      return { told: partedArticle(reading, id, split), id, seq, day: publishedOn, main: reading.main };
    }),
  );
  saveHeads(connection, numbered, { mains, ...groupsOf(connection, numbered) });
  saveTexts(connection, numbered);
}

interface Groups {
  readonly copies: ReadonlyMap<string, string>;
  readonly told: ReadonlyMap<string, string>;
}

/** The names of the groups that the articles join, by the ids of the articles. */
function groupsOf(connection: Connection, numbered: readonly Numbered[]): Groups {
  const filed = numbered.map(({ seq, reading: { article, bands, versions } }) => {
    return { seq, id: article.id, text: article.text, bands, versions };
  });
  const keyed = numbered.map(({ seq, reading }) => ({ seq, id: reading.article.id, keys: reading.stories }));
  return { copies: joinCopies(connection, filed), told: joinTold(connection, keyed) };
}

const heads: Into = {
  table: 'article',
  columns:
    'seq id rank source url outlet title byline published language sha256 retrieved reader copies credit told main'.split(
      ' ',
    ),
};

function saveHeads(
  connection: Connection,
  numbered: readonly Numbered[],
  { mains, copies, told }: Groups & { readonly mains: ReadonlyMap<number, number> },
): void {
  connection.insertAll(
    heads,
    numbered.map(({ seq, reading: { article, readerVersion, credit } }) => [
      seq,
      article.id,
      rankOf(article.id),
      article.source,
      article.url,
      article.outlet,
      article.title,
      article.byline,
      article.publishedOn,
      article.language,
      article.sourceHash,
      article.retrievedAt,
      readerVersion,
      copies.get(article.id) ?? article.id,
      credit,
      told.get(article.id) ?? article.id,
      mains.get(seq) ?? null,
    ]),
  );
}

const texts: Into = { table: 'article_text', columns: ['seq', 'text', 'blocks'] };
const issues: Into = { table: 'article_issue', columns: ['article', 'position', 'code', 'value'] };
const passages: Into = { table: 'passage', columns: ['seq', 'article', 'start', 'until'] };

function saveTexts(connection: Connection, numbered: readonly Numbered[]): void {
  connection.insertAll(
    texts,
    numbered.map(({ seq, reading }) => [seq, reading.article.text, reading.blocks]),
  );
  connection.insertAll(
    issues,
    numbered.flatMap(({ seq, reading }) =>
      reading.issues.map(([code, value], position) => [seq, position, code, value] as const),
    ),
  );
  const parts = numbered.flatMap(({ seq, reading }) =>
    reading.passages.map((passage) => ({ article: seq, ...passage })),
  );
  const rows = connection.newRows('passage', parts.length);
  connection.insertAll(
    passages,
    parts.map(({ article, start, end }, at) => [rows[at], article, start, end]),
  );
  connection.fileWords(
    'passage_text',
    parts.map(({ folded }, at) => [rows[at], folded] as const),
  );
}
