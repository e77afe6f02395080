import type { KeptActor } from '../../resolve/prepare/kept-actors.ts';
import type { KeptClaim, KeptPassage, KeptReading } from '../../resolve/prepare/kept-reading.ts';
import { rankOf } from '../core/article-rank.ts';
import type { Connection } from './connection.ts';
import { forgetArticle } from './forget-article.ts';
import { seeOffice } from './office-rows.ts';
import { joinCopies } from './copy-groups.ts';
import { markDirty, markRecounted, markUnplaced } from './dirty-blocks.ts';

/** Saves one reading inside the caller's transaction; false where it is there already. */
export function saveReading(connection: Connection, reading: KeptReading): boolean {
  const { article, readerVersion } = reading;
  const there = connection.get<{ reader: string }>('SELECT reader FROM article WHERE id = ?', article.id);
  if (there?.reader === readerVersion) return false;
  if (there !== undefined) forgetArticle(connection, article.id);
  const rank = rankOf(article.id);
  const seq = saveArticle(connection, reading, rank);
  const actors = new Map(
    reading.actors.map((actor) => [actor.signature.id, saveActor(connection, seq, actor)]),
  );
  const where = { article: seq, rank, day: article.publishedOn ?? '', actors };
  for (const claim of reading.claims) {
    const signature = saveClaim(connection, claim, where);
    if (claim.id === reading.main)
      connection.run('UPDATE article SET main = ? WHERE seq = ?', signature, seq);
  }
  return true;
}

function saveArticle(connection: Connection, reading: KeptReading, rank: number): number {
  const { article } = reading;
  const seq = connection.insert(
    `INSERT INTO article (id, rank, source, url, outlet, title, byline, published, language, sha256, retrieved, reader, copies)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
  joinCopies(connection, { seq, id: article.id, bands: reading.bands });
  return seq;
}

function savePassage(connection: Connection, article: number, { start, end, folded }: KeptPassage): void {
  const seq = connection.insert(
    'INSERT INTO passage (article, start, until) VALUES (?, ?, ?)',
    article,
    start,
    end,
  );
  connection.run('INSERT INTO passage_text (rowid, text) VALUES (?, ?)', seq, folded);
}

/** Gives the row of the actor's signature. Looked up first: what `RETURNING` gives takes longer than both. */
function saveActor(connection: Connection, article: number, actor: KeptActor): number {
  const { id, block, type, name, country } = actor.signature;
  const known = connection.get<{ seq: number }>('SELECT seq FROM actor_signature WHERE id = ?', id);
  const sql = 'INSERT INTO actor_signature (id, block, type, name, country, count) VALUES (?, ?, ?, ?, ?, 1)';
  const seq = known?.seq ?? connection.insert(sql, id, block, type, name, country);
  if (known !== undefined) connection.run('UPDATE actor_signature SET count = count + 1 WHERE seq = ?', seq);
  markDirty(connection, block);
  connection.run(
    'INSERT INTO actor_mention (article, signature, names, citations) VALUES (?, ?, ?, ?)',
    article,
    seq,
    actor.namesJson,
    actor.places,
  );
  for (const form of actor.names) saveName(connection, seq, form);
  return seq;
}

function saveName(
  connection: Connection,
  signature: number,
  [name, folded]: KeptActor['names'][number],
): void {
  const sql = 'SELECT seq FROM actor_name WHERE signature = ? AND name = ?';
  const known = connection.get<{ seq: number }>(sql, signature, name);
  if (known !== undefined) {
    connection.run('UPDATE actor_name SET count = count + 1 WHERE seq = ?', known.seq);
    return;
  }
  const insert = 'INSERT INTO actor_name (signature, name, count) VALUES (?, ?, 1)';
  const seq = connection.insert(insert, signature, name);
  connection.run('INSERT INTO actor_text (rowid, name) VALUES (?, ?)', seq, folded);
}

interface Where {
  readonly article: number;
  readonly rank: number;
  /** Day of publication; empty where there is none. */
  readonly day: string;
  readonly actors: ReadonlyMap<string, number>;
}

interface SignatureRow {
  readonly seq: number;
  /** Null until it has been placed. */
  readonly block: string | null;
}

/** Gives the row of the claim's signature. */
function saveClaim(connection: Connection, claim: KeptClaim, where: Where): number {
  const known = connection.get<SignatureRow>(
    'SELECT seq, block FROM signature WHERE id = ?',
    claim.signatureId,
  );
  const seq = known?.seq ?? saveSignature(connection, claim, where.actors);
  if (known !== undefined) connection.run('UPDATE signature SET count = count + 1 WHERE seq = ?', seq);
  connection.run(
    'INSERT INTO claim (id, article, rank, signature, rule, citations) VALUES (?, ?, ?, ?, ?, ?)',
    claim.id,
    where.article,
    where.rank,
    seq,
    claim.rule,
    claim.places,
  );
  if (known?.block) markRecounted(connection, known.block);
  else markUnplaced(connection, seq);
  if (claim.office !== null) {
    const holder = where.actors.get(claim.office.holder) ?? 0;
    seeOffice(connection, { holder, office: claim.office, day: where.day });
  }
  return seq;
}

/** Gives the row of a signature that is new, filed under its parties. */
function saveSignature(connection: Connection, claim: KeptClaim, actors: Where['actors']): number {
  const sql = 'INSERT INTO signature (id, kind, value, count) VALUES (?, ?, ?, 1)';
  const seq = connection.insert(sql, claim.signatureId, claim.kind, claim.signature);
  for (const party of claim.parties) {
    connection.run(
      'INSERT OR IGNORE INTO party (actor, kind, signature) VALUES (?, ?, ?)',
      actors.get(party) ?? 0,
      claim.kind,
      seq,
    );
  }
  return seq;
}
