import type { ToldInArticle } from '../../resolve/prepare/parted-article.ts';
import { rankOf } from '../core/article-rank.ts';
import { touchedBySaving } from '../core/touched-blocks.ts';
import type { Connection } from './connection.ts';
import { markTouched } from './dirty-blocks.ts';
import { saveActor } from './save-actor.ts';
import { saveClaim, type SignatureRow, type Where } from './save-claim.ts';

/** The article that tells what is saved. */
export interface Telling {
  readonly id: string;
  readonly seq: number;
  /** Day of publication, `YYYY-MM-DD`; null where it has none. */
  readonly day: string | null;
  /** Id of the claim that tells what it is about; null where none does. */
  readonly main: string | null;
}

/** Saves what an article tells, its actors and claims, and marks the blocks that it touches. */
export function saveTold(connection: Connection, told: ToldInArticle, { id, seq, day, main }: Telling): void {
  const actors = new Map(told.actors.map((one) => [one.signature.id, saveActor(connection, seq, one)]));
  const signatures = new Map<string, SignatureRow>();
  const where: Where = { article: seq, rank: rankOf(id), day: day ?? '', actors, signatures };
  for (const claim of told.claims) saveClaim(connection, claim, where);
  const mainly = told.claims.find((one) => one.id === main);
  if (mainly !== undefined) noteMain(connection, signatures.get(mainly.signatureId)?.seq ?? null, seq);
  const known = new Map([...signatures].map(([signature, { block }]) => [signature, block] as const));
  markTouched(connection, touchedBySaving(told, known), (signature) => signatures.get(signature)?.seq ?? 0);
}

/** Notes with the article the signature of the claim that tells what it is about. */
function noteMain(connection: Connection, signature: number | null, article: number): void {
  connection.run('UPDATE article SET main = ? WHERE seq = ?', signature, article);
}
