import { foldText } from '../../model/folding.ts';
import { sortedSet } from '../../model/order.ts';
import { placesIn } from './cited-claims.ts';
import { isRejectedKind } from './rejected.ts';
import { factOf, type StoredFact } from './stored-values.ts';

/** The words of a text as a search has them: folded, parted at everything that is no letter or digit. */
export function searchWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Where something stands in an article. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A passage with its text. */
export interface PassageText extends Stretch {
  readonly text: string;
}

/** Tells for each citation from a passage whether the words that it cites hold every word of the theme. */
export function holdingEvery(
  words: readonly string[],
  passage: PassageText,
  cited: readonly Stretch[],
): readonly boolean[] {
  const whole = searchWords(passage.text);
  return cited.map(({ start, end }) => {
    const all = start <= passage.start && end >= passage.end;
    const from = Math.max(start - passage.start, 0);
    const held = all ? whole : searchWords(passage.text.slice(from, end - passage.start));
    return words.every((word) => held.includes(word));
  });
}

/** A claim of the article that a passage is of. */
export interface PassageClaimRow {
  /** Null for a claim that only a conflict is made of. */
  readonly fact: string | null;
  /** Kind of the claim, as `keptKind` has it for what is rejected. */
  readonly kind: string;
  /** Id of its signature. */
  readonly signature: string;
  /** JSON of the places that it cites. */
  readonly citations: string;
}

/** A claim that cites from a passage, with where. */
export interface PassageClaim extends Omit<PassageClaimRow, 'citations'>, Stretch {}

/** The claims of an article that cite from a passage of it, once for each place. */
export function claimsWithin(
  passage: Stretch,
  article: string,
  rows: readonly PassageClaimRow[],
): readonly PassageClaim[] {
  return rows.flatMap(({ fact, kind, signature, citations }) =>
    placesIn(article, citations)
      .filter(({ start, end }) => start < passage.end && end > passage.start)
      .map(({ start, end }) => ({ fact, kind, signature, start, end })),
  );
}

/** Ids of the facts that claims make, sorted, each once; without what has been rejected. */
export function factsOf(claims: readonly PassageClaim[]): readonly string[] {
  return sortedSet(claims.flatMap(({ fact, kind }) => (fact === null || isRejectedKind(kind) ? [] : fact)));
}

/** Ids of those conflicts of which a side is given by one of the signatures. */
export function conflictsOver(
  signatures: ReadonlySet<string>,
  conflicts: readonly StoredFact[],
): ReadonlySet<string> {
  const over = conflicts.filter((row) => {
    const fact = factOf(row);
    return (
      fact.kind === 'conflict' && fact.sides.some((side) => side.members.some((id) => signatures.has(id)))
    );
  });
  return new Set(over.map((one) => one.id));
}
