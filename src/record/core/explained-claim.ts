import type { Citation } from '../../model/citation.ts';
import type { CitedPlace } from '../../resolve/present/cited-claim.ts';
import type { ClaimSignature } from '../../resolve/signature.ts';
import type { DisputeSignature } from '../../resolve/dispute-signature.ts';
import { shownOffice } from '../../resolve/offices/shown-office.ts';
import type { Joining } from '../../resolve/events/explain-joining.ts';
import type { ExplainedClaim } from '../store.ts';
import { placesIn, type ClaimRow } from './cited-claims.ts';

/** A claim with the rule that made it and the version of the reader. */
export interface ExplainedRow extends Omit<ClaimRow, 'kind' | 'copies' | 'credit' | 'prints'> {
  readonly block: string | null;
  readonly rule: string;
  readonly reader: string;
}

/** A claim as it is told to who asks why. */
export function explainedClaim(
  row: ExplainedRow,
  joined: Joining | null,
  quoteOf: (place: CitedPlace) => Citation,
): ExplainedClaim {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading
  const signature = JSON.parse(row.value) as Exclude<ClaimSignature, DisputeSignature>;
  const { id, rule, reader, article, outlet, source, published } = row;
  return {
    id,
    rule,
    readerVersion: reader,
    status: signature.status,
    article,
    outlet,
    source,
    publishedOn: published,
    office: signature.kind === 'office' ? shownOffice(signature) : null,
    cell: row.block,
    joined,
    citations: placesIn(article, row.citations).map(quoteOf),
  };
}
