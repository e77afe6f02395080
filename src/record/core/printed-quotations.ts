import { changedQuotations, type Quotation } from '../../resolve/statements/changed-quotations.ts';
import { quotedWords } from '../../resolve/statements/quoted-words.ts';
import type { StatementSignature } from '../../resolve/signature.ts';
import type { QuotationChange, QuotedIn } from '../store.ts';
import { placesIn } from './cited-claims.ts';

/** A statement that an article gives. */
export interface SaidRow {
  /** JSON of its signature. */
  readonly value: string;
  /** JSON of the places that the claim cites, the one of the words first. */
  readonly citations: string;
}

/** An article with what it gives as said. */
export interface SaidIn {
  readonly article: string;
  readonly rows: readonly SaidRow[];
}

/** The quotations that an article and other printings of it give in other words; speakers are actors by `ownerOf`. */
export function printedQuotations(
  own: SaidIn,
  others: readonly SaidIn[],
  ownerOf: (signature: string) => string,
): readonly QuotationChange[] {
  const firsts = quotationsOf(own, ownerOf);
  return others.flatMap((other) =>
    changedQuotations(firsts, quotationsOf(other, ownerOf)).map(({ first, second, runs }) => ({
      speakers: first.speaker.split(' '),
      first: quotedIn(own.article, first),
      second: quotedIn(other.article, second),
      runs,
    })),
  );
}

function quotationsOf(
  { article, rows }: SaidIn,
  ownerOf: (signature: string) => string,
): readonly Quotation[] {
  return rows.flatMap(({ value, citations }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the query asks for statements alone
    const said = JSON.parse(value) as StatementSignature;
    const [place] = placesIn(article, citations);
    if (place === undefined) return [];
    const speaker = [said.speaker, ...(said.jointly ?? [])].map(ownerOf).join(' ');
    return quotedWords(said).map((words) => ({ speaker, words, start: place.start, end: place.end }));
  });
}

const quotedIn = (article: string, { words, start, end }: Quotation): QuotedIn => ({
  article,
  start,
  end,
  words,
});
