import type { Citation } from '../../model/citation.ts';
import type { Fact } from '../../resolve/facts.ts';
import type { CitedClaim } from '../../resolve/present/cited-claim.ts';
import type { CommitmentSignature } from '../../resolve/signature.ts';
import type { Connection } from './connection.ts';

interface ClaimRow {
  readonly id: string;
  readonly signature: string;
  readonly kind: string;
  readonly value: string;
  readonly citations: string;
  readonly article: string;
  readonly seq: number;
  readonly outlet: string | null;
  readonly source: string;
  readonly copies: string;
  readonly published: string | null;
}

const claimColumns = `c.id, s.id AS signature, s.kind, s.value, c.citations, a.id AS article, a.seq, a.outlet, a.source, a.copies, a.published
  FROM claim c JOIN signature s ON s.seq = c.signature JOIN article a ON a.seq = c.article`;

/** Cuts quotes out of article texts, each text read once. */
export interface QuoteCutter {
  (article: { readonly seq: number; readonly id: string }, packed: string): readonly Citation[];
}

/** A cutter that keeps the few texts it has read last. */
export function quoteCutter(connection: Connection): QuoteCutter {
  const texts = new Map<number, string>();
  const textOf = (seq: number): string => {
    const kept = texts.get(seq);
    if (kept !== undefined) return kept;
    if (texts.size > 200) texts.clear();
    const text =
      connection.get<{ text: string }>('SELECT text FROM article_text WHERE seq = ?', seq)?.text ?? '';
    texts.set(seq, text);
    return text;
  };
  return ({ seq, id }, packed) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveReading
    const places = JSON.parse(packed) as readonly (readonly [number, number, number])[];
    return places.map(([sentence, start, end]) => ({
      article: id,
      sentence,
      start,
      end,
      quote: textOf(seq).slice(start, end),
    }));
  };
}

/** The claims that a fact is made of, or that its sides name; in no order. */
export function claimsBehind(connection: Connection, fact: Fact, cut: QuoteCutter): readonly CitedClaim[] {
  return rowsBehind(connection, fact).map((row) => ({
    id: row.id,
    signature: row.signature,
    article: row.article,
    outlet: row.outlet,
    source: row.source,
    copies: row.copies,
    publishedOn: row.published,
    stage: stageOf(row),
    citations: cut({ seq: row.seq, id: row.article }, row.citations),
  }));
}

function rowsBehind(connection: Connection, fact: Fact): readonly ClaimRow[] {
  if (fact.kind !== 'conflict')
    return connection.all<ClaimRow>(`SELECT ${claimColumns} WHERE s.fact = ?`, fact.id);
  const ids = new Set(fact.sides.flatMap((side) => side.members));
  return [...ids].flatMap((id) => connection.all<ClaimRow>(`SELECT ${claimColumns} WHERE s.id = ?`, id));
}

function stageOf(row: ClaimRow): CitedClaim['stage'] {
  if (row.kind !== 'commitment') return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of this kind by the check above
  return (JSON.parse(row.value) as CommitmentSignature).stage;
}
