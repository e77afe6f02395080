import type { Anchor } from '../../model/judgement.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import { partedArticle, type ToldInArticle } from '../../resolve/prepare/parted-article.ts';
import type { KeptActor } from '../../resolve/prepare/kept-actors.ts';
import type { KeptClaim } from '../../resolve/prepare/kept-reading.ts';
import { partsRange } from '../../resolve/parted-id.ts';
import type { OfficeSignature } from '../../resolve/signature.ts';
import type { ActorSignature } from '../../resolve/actor-signature.ts';
import { anchorsOf, partsArticles, type JudgementRow } from '../core/judgements.ts';
import type { Connection } from './connection.ts';
import { forgetTold } from './forget-told.ts';
import { noteMains, saveTold } from './save-told.ts';

/** Ids of the actor signatures that each article has as its own, since people have split them by article or office. */
export function splitSignatures(connection: Connection): ReadonlySet<string> {
  const rows = connection.all<JudgementRow>(
    `SELECT * FROM judgement WHERE verdict = 'split' AND revoked IS NULL`,
  );
  return new Set(rows.filter(partsArticles).flatMap((row) => anchorsOf(row).map(({ id }) => id)));
}

/** Signs anew what articles tell of an actor, after the decision to split it was made, taken over or taken back. */
export function partArticles(connection: Connection, row: JudgementRow): void {
  if (!partsArticles(row)) return;
  const split = splitSignatures(connection);
  for (const article of articlesNaming(connection, anchorsOf(row))) {
    const told = toldIn(connection, article.seq);
    const parted = partedArticle(told, article.id, split);
    if (isAlike(told, parted)) continue;
    const main = mainClaim(connection, article.seq);
    forgetTold(connection, article.seq);
    noteMains(connection, [article.seq], saveTold(connection, [{ told: parted, ...article, main }]));
  }
}

interface ArticleRow {
  readonly id: string;
  readonly seq: number;
  readonly day: string | null;
}

/** The articles that give any of some signatures, in the order of their ids. */
function articlesNaming(connection: Connection, anchors: readonly Anchor[]): readonly ArticleRow[] {
  const found = anchors.flatMap(({ id }) =>
    connection.all<ArticleRow>(
      `SELECT a.id, a.seq, a.published AS day FROM actor_signature s JOIN actor_mention m ON m.signature = s.seq
       JOIN article a ON a.seq = m.article WHERE s.id = ? OR (s.id > ? AND s.id < ?) ORDER BY a.id`,
      id,
      ...partsRange(id),
    ),
  );
  return [...new Map(found.map((one) => [one.id, one] as const)).values()];
}

/** What an article tells, as its rows hold it. */
function toldIn(connection: Connection, article: number): ToldInArticle {
  return { actors: actorsIn(connection, article), claims: claimsIn(connection, article) };
}

function actorsIn(connection: Connection, article: number): readonly KeptActor[] {
  const rows = connection.all<ActorSignature & { names: string; citations: string }>(
    `SELECT s.id, s.block, s.type, s.name, s.country, m.names, m.citations FROM actor_mention m
     JOIN actor_signature s ON s.seq = m.signature WHERE m.article = ? ORDER BY s.id`,
    article,
  );
  return rows.map(({ names, citations, ...signature }) => ({
    signature,
    names: formsIn(names).map((form) => [form, foldPhrase(form)] as const),
    namesJson: names,
    places: citations,
  }));
}

function formsIn(names: string): readonly string[] {
  const forms: unknown = JSON.parse(names);
  return Array.isArray(forms) ? forms.map(String) : [];
}

type ClaimRow = Pick<
  KeptClaim,
  'id' | 'signatureId' | 'kind' | 'signature' | 'rule' | 'places' | 'prints'
> & {
  readonly seq: number;
};

function claimsIn(connection: Connection, article: number): readonly KeptClaim[] {
  const rows = connection.all<ClaimRow>(
    `SELECT c.id, s.id AS "signatureId", s.kind, s.value AS signature, c.rule, c.citations AS places, c.prints, s.seq
     FROM claim c JOIN signature s ON s.seq = c.signature WHERE c.article = ? ORDER BY c.id`,
    article,
  );
  return rows.map(({ seq, ...claim }) => ({
    ...claim,
    parties: partiesOf(connection, seq),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading, for a claim of an office
    office: claim.kind === 'office' ? (JSON.parse(claim.signature) as OfficeSignature) : null,
  }));
}

function partiesOf(connection: Connection, signature: number): readonly string[] {
  const sql =
    'SELECT a.id FROM party p JOIN actor_signature a ON a.seq = p.actor WHERE p.signature = ? ORDER BY a.id';
  return connection.all<{ id: string }>(sql, signature).map((row) => row.id);
}

function mainClaim(connection: Connection, article: number): string | null {
  const sql =
    'SELECT c.id FROM article a JOIN claim c ON c.article = a.seq AND c.signature = a.main WHERE a.seq = ? ORDER BY c.id LIMIT 1';
  return connection.get<{ id: string }>(sql, article)?.id ?? null;
}

const isAlike = (one: ToldInArticle, other: ToldInArticle): boolean =>
  one.actors.every(({ signature }, at) => signature.id === other.actors[at]?.signature.id);
