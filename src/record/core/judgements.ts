import type { Anchor, Judged, Verdict } from '../../model/judgement.ts';
import { contentId } from '../../resolve/canonical.ts';
import { noCorrections, type Corrections } from '../../resolve/corrections/correction.ts';
import {
  splitWays,
  type Judgements,
  type PairJudgements,
  type SplitBy,
  type SplitJudgement,
} from '../../resolve/judgements.ts';
import { compareText } from '../../model/order.ts';

/** A decision as its row holds it. */
export interface JudgementRow {
  readonly id: string;
  readonly verdict: Verdict;
  readonly a: string;
  readonly b: string | null;
  /** JSON of what it is about; none for a conflict. */
  readonly anchors: string;
  readonly decided: string;
  readonly revoked: string | null;
  readonly decider: string | null;
  readonly why: string | null;
  readonly field: string | null;
  readonly value: string | null;
  /** JSON of the signatures of the actors that the value names. */
  readonly named: string;
}

/** The anchors of a decision. */
export function anchorsOf({ anchors }: Pick<JudgementRow, 'anchors'>): readonly Anchor[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by judgementRow
  return JSON.parse(anchors) as Anchor[];
}

/** The signatures of the actors that the value of a decision names. */
export function namedIn({ named }: Pick<JudgementRow, 'named'>): readonly string[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by judgementRow
  return JSON.parse(named) as string[];
}

/** The decisions over actors that hold, in the form that the folds take: actors by their anchors. */
export function standingJudgements(rows: readonly JudgementRow[]): Judgements {
  const standing = rows.filter((row) => row.revoked === null);
  return {
    ...standingPairs(standing),
    split: standing.filter((row) => row.verdict === 'split').map(splitOf),
  };
}

/** The pairs that standing decisions call one, and those that they call two. */
export function standingPairs(rows: readonly JudgementRow[]): PairJudgements {
  const pairs = rows.flatMap((row) => {
    const { verdict } = row;
    if (row.revoked !== null || (verdict !== 'same' && verdict !== 'different')) return [];
    const [a, b] = anchorsOf(row);
    return [{ verdict, a: a.id, b: b.id }];
  });
  return {
    same: pairs.filter((one) => one.verdict === 'same'),
    different: pairs.filter((one) => one.verdict === 'different'),
  };
}

/** Whether a decision is about what articles claim, and not about actors or a conflict: it is found by the signatures of claims. */
export function isOfClaims(row: JudgementRow): boolean {
  const [first] = anchorsOf(row);
  return row.verdict === 'rejected' || row.verdict === 'set' || (isPair(row) && first?.block === '');
}

const isPair = ({ verdict }: Pick<JudgementRow, 'verdict'>): boolean =>
  verdict === 'same' || verdict === 'different';

function splitOf(row: JudgementRow): SplitJudgement {
  return { by: splitByOf(row.field) ?? 'article', members: anchorsOf(row).map(({ id }) => id) };
}

/** What an actor is split by, in the words of a decision; null for other words. */
export function splitByOf(field: string | null | undefined): SplitBy | null {
  return splitWays.find((way) => way === field) ?? null;
}

/** Whether a decision gives articles actors of their own: namesakes whom they name alike can be parted in no other way. */
export function partsArticles({ verdict, field }: Pick<JudgementRow, 'verdict' | 'field'>): boolean {
  return verdict === 'split' && field !== 'name';
}

/** The corrections that the decisions on one signature make; the order of the rows does not matter. */
export function correctionsIn(rows: readonly JudgementRow[]): Corrections {
  const standing = rows.filter((row) => row.revoked === null);
  if (standing.length === 0) return noCorrections;
  const rejected = standing.filter((row) => row.verdict === 'rejected').map((row) => row.id);
  const sets = standing
    .filter((row) => row.verdict === 'set')
    .toSorted((a, b) => compareText(a.decided, b.decided) || compareText(a.id, b.id))
    .map((row) => {
      const { id, decided: on, field, value } = row;
      return { id, on, field: field ?? '', value: value ?? '', named: namedIn(row) };
    });
  return { rejectedBy: rejected.toSorted()[0] ?? null, sets };
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

/** A decision as it is made: all of it but its id. */
export type Decision = Omit<Judged, 'id'>;

/** The row of a decision. Its id is of what it decides, its day and who has decided, so that the same decision made twice is one. */
export function judgementRow(decision: Decision): JudgementRow {
  const { verdict, a, b, on, by, why, field, value, anchors, named, revokedOn } = decision;
  const what = verdict === 'dismissed' ? a : anchors;
  const more = field === null ? [] : [field, value, named];
  return {
    id: contentId('judgement', [verdict, what, on, ...(by === null ? [] : [{ by }]), ...more]),
    verdict,
    a,
    b,
    anchors: JSON.stringify(anchors),
    decided: on,
    revoked: revokedOn,
    decider: by,
    why,
    field,
    value,
    named: JSON.stringify(named),
  };
}

/** A decision as it is shown. */
export function judgementOf(row: JudgementRow): Judged {
  const { id, verdict, a, b, field, value, decided: on, decider: by, why, revoked: revokedOn } = row;
  return {
    id,
    verdict,
    a,
    b,
    field,
    value,
    on,
    by,
    why,
    revokedOn,
    anchors: anchorsOf(row),
    named: namedIn(row),
  };
}
