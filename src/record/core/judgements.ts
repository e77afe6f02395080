import { contentId } from '../../resolve/canonical.ts';
import type { Judgements } from '../../resolve/judgements.ts';
import type { Judgement } from '../store.ts';

/** A decision as its row holds it. */
export interface JudgementRow {
  readonly id: string;
  readonly verdict: Judgement['verdict'];
  readonly a: string;
  readonly b: string | null;
  /** JSON of the anchors of the two actors; of none for a conflict. */
  readonly anchors: string;
  readonly decided: string;
  readonly revoked: string | null;
}

/**
 * The signature by which a decision names an actor: the first of its signatures by id, with its block. Ids of actors change with their
 * members; a signature keeps its id, also while no article gives it.
 */
export interface Anchor {
  readonly id: string;
  readonly block: string;
}

/** The anchors of a decision. */
export function anchorsOf({ anchors }: Pick<JudgementRow, 'anchors'>): readonly Anchor[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by judgementRow
  return JSON.parse(anchors) as Anchor[];
}

/** The decisions over actors that hold, in the form that the folds take: actors by their anchors. */
export function standingJudgements(rows: readonly JudgementRow[]): Judgements {
  const pairs = rows.flatMap((row) => {
    const [a, b] = anchorsOf(row);
    if (row.revoked !== null || row.verdict === 'dismissed') return [];
    return [{ verdict: row.verdict, a: a.id, b: b.id }];
  });
  return {
    same: pairs.filter((one) => one.verdict === 'same'),
    different: pairs.filter((one) => one.verdict === 'different'),
  };
}

/** A block of actors with every block that a standing "same" ties to it, sorted: they are folded as one. */
export function tiedBlocks(rows: readonly JudgementRow[], block: string): readonly string[] {
  const tied = rows
    .filter((row) => row.verdict === 'same' && row.revoked === null)
    .map((row) => anchorsOf(row).map((anchor) => anchor.block));
  const found = new Set([block]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const pair of tied) if (pair.some((one) => found.has(one))) pair.forEach((one) => found.add(one));
  }
  return [...found].toSorted();
}

/** The row of a new decision. Its id is of what it decides and its day, so that the same decision made twice is one. */
export function judgementRow(
  verdict: Judgement['verdict'],
  about: { readonly a: string; readonly b: string | null; readonly on: string },
  anchors: readonly Anchor[],
): JudgementRow {
  const { a, b, on } = about;
  const id = contentId('judgement', [verdict, verdict === 'dismissed' ? a : anchors, on]);
  return { id, verdict, a, b, anchors: JSON.stringify(anchors), decided: on, revoked: null };
}

/** A decision as it is shown. */
export function judgementOf({ id, verdict, a, b, decided, revoked }: JudgementRow): Judgement {
  return { id, verdict, a, b, on: decided, revokedOn: revoked };
}
