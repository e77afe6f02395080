import type { Citation } from '../../model/citation.ts';
import { foldText } from '../../model/folding.ts';
import { foldPhrase } from '../../resolve/fold-text.ts';
import { mainEvent } from '../../resolve/stories/main-event.ts';
import type { PreparedClaim } from '../../resolve/prepare/claim-signatures.ts';
import type { PreparedActor } from '../../resolve/prepare/local-signatures.ts';
import type { PreparedReading } from '../../resolve/prepare/prepare-reading.ts';
import { rankOf } from './article-rank.ts';
import type { Connection } from './connection.ts';
import { forgetArticle } from './forget-article.ts';
import { seeOffice } from './office-rows.ts';
import { joinCopies } from './copy-groups.ts';
import { markDirty, markRecounted, markUnplaced } from './dirty-blocks.ts';

/** Saves one prepared reading inside the caller's transaction; false where it is there already. */
export function saveReading(connection: Connection, reading: PreparedReading): boolean {
  const { article, readerVersion } = reading;
  const there = connection.get<{ reader: string }>('SELECT reader FROM article WHERE id = ?', article.id);
  if (there?.reader === readerVersion) return false;
  if (there !== undefined) forgetArticle(connection, article.id);
  const seq = saveArticle(connection, reading);
  const actors = new Map(
    reading.actors.map((actor) => [actor.signature.id, saveActor(connection, seq, actor)]),
  );
  const where = { article: seq, rank: rankOf(article.id), day: article.publishedOn ?? '', actors };
  const claims = new Map(reading.claims.map((claim) => [claim.id, saveClaim(connection, claim, where)]));
  const main = mainEvent(reading);
  connection.run(
    'UPDATE article SET main = ? WHERE seq = ?',
    (main === null ? null : claims.get(main)) ?? null,
    seq,
  );
  return true;
}

function saveArticle(connection: Connection, reading: PreparedReading): number {
  const { article } = reading;
  const seq = connection.insert(
    `INSERT INTO article (id, rank, source, url, outlet, title, byline, published, language, sha256, retrieved, reader, copies)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
    reading.readerVersion,
    article.id,
  );
  connection.run(
    'INSERT INTO article_text (seq, text, blocks) VALUES (?, ?, ?)',
    seq,
    article.text,
    JSON.stringify(article.blocks),
  );
  for (const [position, issue] of reading.issues.entries()) {
    connection.run(
      'INSERT INTO article_issue VALUES (?, ?, ?, ?)',
      seq,
      position,
      issue.code,
      JSON.stringify(issue),
    );
  }
  savePassages(connection, seq, article);
  joinCopies(connection, { seq, id: article.id, bands: reading.bands });
  return seq;
}

function savePassages(connection: Connection, seq: number, article: PreparedReading['article']): void {
  for (const { span } of article.blocks) {
    const passage = connection.insert(
      'INSERT INTO passage (article, start, until) VALUES (?, ?, ?)',
      seq,
      span.start,
      span.end,
    );
    const text = foldText(article.text.slice(span.start, span.end));
    connection.run('INSERT INTO passage_text (rowid, text) VALUES (?, ?)', passage, text);
  }
}

function saveActor(connection: Connection, article: number, actor: PreparedActor): number {
  const { id, block, type, name, country } = actor.signature;
  const known = connection.get<{ seq: number }>('SELECT seq FROM actor_signature WHERE id = ?', id)?.seq;
  const seq =
    known ??
    connection.insert(
      'INSERT INTO actor_signature (id, block, type, name, country, count) VALUES (?, ?, ?, ?, ?, 0)',
      id,
      block,
      type,
      name,
      country,
    );
  markDirty(connection, block);
  const citations = JSON.stringify(actor.local.citations.map(packed));
  const mentioned = connection.run(
    'INSERT OR IGNORE INTO actor_mention (article, signature, names, citations) VALUES (?, ?, ?, ?)',
    article,
    seq,
    JSON.stringify(actor.names),
    citations,
  );
  if (mentioned === 0) return seq;
  connection.run('UPDATE actor_signature SET count = count + 1 WHERE seq = ?', seq);
  for (const form of actor.names) saveName(connection, seq, form);
  return seq;
}

function saveName(connection: Connection, signature: number, name: string): void {
  const counted = connection.run(
    'UPDATE actor_name SET count = count + 1 WHERE signature = ? AND name = ?',
    signature,
    name,
  );
  if (counted > 0) return;
  const seq = connection.insert(
    'INSERT INTO actor_name (signature, name, count) VALUES (?, ?, 1)',
    signature,
    name,
  );
  connection.run('INSERT INTO actor_text (rowid, name) VALUES (?, ?)', seq, foldPhrase(name));
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
function saveClaim(connection: Connection, prepared: PreparedClaim, where: Where): number {
  const { signatureId, signature } = prepared;
  const known = connection.get<SignatureRow>('SELECT seq, block FROM signature WHERE id = ?', signatureId);
  const seq = known?.seq ?? saveSignature(connection, prepared, where);
  connection.run('UPDATE signature SET count = count + 1 WHERE seq = ?', seq);
  connection.run(
    'INSERT INTO claim (id, article, rank, signature, rule, citations) VALUES (?, ?, ?, ?, ?, ?)',
    prepared.id,
    where.article,
    where.rank,
    seq,
    prepared.rule,
    JSON.stringify(prepared.citations.map(packed)),
  );
  if (known?.block) markRecounted(connection, known.block);
  else markUnplaced(connection, seq);
  if (signature.kind === 'office') {
    const holder = where.actors.get(signature.holder) ?? 0;
    seeOffice(connection, { holder, office: signature, day: where.day });
  }
  return seq;
}

function saveSignature(connection: Connection, prepared: PreparedClaim, where: Where): number {
  const { signatureId, signature } = prepared;
  const seq = connection.insert(
    'INSERT INTO signature (id, kind, value, count) VALUES (?, ?, ?, 0)',
    signatureId,
    signature.kind,
    JSON.stringify(signature),
  );
  for (const party of prepared.parties) {
    connection.run(
      'INSERT OR IGNORE INTO party (actor, kind, signature) VALUES (?, ?, ?)',
      where.actors.get(party) ?? 0,
      signature.kind,
      seq,
    );
  }
  return seq;
}

const packed = (citation: Citation): readonly number[] => [citation.sentence, citation.start, citation.end];
