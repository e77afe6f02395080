import type { KeptActor, KeptClaim, KeptPassage, KeptReading } from '../../resolve/prepare/kept-reading.ts';
import { rankOf } from './article-rank.ts';
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

interface Upserted {
  readonly seq: number;
  readonly count: number;
}

function saveActor(connection: Connection, article: number, actor: KeptActor): number {
  const { id, block, type, name, country } = actor.signature;
  const row = connection.get<Upserted>(
    `INSERT INTO actor_signature (id, block, type, name, country, count) VALUES (?, ?, ?, ?, ?, 1)
     ON CONFLICT (id) DO UPDATE SET count = count + 1 RETURNING seq, count`,
    id,
    block,
    type,
    name,
    country,
  );
  const seq = row?.seq ?? 0;
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
  const row = connection.get<Upserted>(
    `INSERT INTO actor_name (signature, name, count) VALUES (?, ?, 1)
     ON CONFLICT (signature, name) DO UPDATE SET count = count + 1 RETURNING seq, count`,
    signature,
    name,
  );
  if (row?.count === 1) connection.run('INSERT INTO actor_text (rowid, name) VALUES (?, ?)', row.seq, folded);
}

interface Where {
  readonly article: number;
  readonly rank: number;
  /** Day of publication; empty where there is none. */
  readonly day: string;
  readonly actors: ReadonlyMap<string, number>;
}

interface SignatureRow extends Upserted {
  /** Null until it has been placed. */
  readonly block: string | null;
}

/** Gives the row of the claim's signature. */
function saveClaim(connection: Connection, claim: KeptClaim, where: Where): number {
  const row = connection.get<SignatureRow>(
    `INSERT INTO signature (id, kind, value, count) VALUES (?, ?, ?, 1)
     ON CONFLICT (id) DO UPDATE SET count = count + 1 RETURNING seq, count, block`,
    claim.signatureId,
    claim.kind,
    claim.signature,
  );
  const seq = row?.seq ?? 0;
  if (row?.count === 1) saveParties(connection, claim, { seq, actors: where.actors });
  connection.run(
    'INSERT INTO claim (id, article, rank, signature, rule, citations) VALUES (?, ?, ?, ?, ?, ?)',
    claim.id,
    where.article,
    where.rank,
    seq,
    claim.rule,
    claim.places,
  );
  if (row?.block) markRecounted(connection, row.block);
  else markUnplaced(connection, seq);
  if (claim.office !== null) {
    const holder = where.actors.get(claim.office.holder) ?? 0;
    seeOffice(connection, { holder, office: claim.office, day: where.day });
  }
  return seq;
}

interface Named {
  /** Row of the signature. */
  readonly seq: number;
  readonly actors: ReadonlyMap<string, number>;
}

function saveParties(connection: Connection, claim: KeptClaim, { seq, actors }: Named): void {
  for (const party of claim.parties) {
    connection.run(
      'INSERT OR IGNORE INTO party (actor, kind, signature) VALUES (?, ?, ?)',
      actors.get(party) ?? 0,
      claim.kind,
      seq,
    );
  }
}
