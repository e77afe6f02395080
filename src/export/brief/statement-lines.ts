import { compareText } from '../../model/order.ts';
import { quotations } from '../../model/claim.ts';
import type { RecordedStatement } from '../../model/record.ts';
import type { DossierLine } from './dossier.ts';
import { standsIn } from './sentences-of.ts';
import type { SourceNumbers } from './source-numbers.ts';

/** How many statements a dossier quotes at most; direct words come first. */
export const mostStatements = 40;

/**
 * What was said, by speaker: direct words in quotation marks, reported words without. Reported words of sentences that
 * other sections tell are left out; `told` holds those sentences.
 */
export function statementLines(
  statements: readonly RecordedStatement[],
  told: ReadonlySet<string>,
  numbers: SourceNumbers,
): readonly DossierLine[] {
  const chosen = statements
    .filter(({ quoted, citations }) => quoted === 'direct' || !citations.some(standsIn(told)))
    .toSorted(
      (a, b) => quotations.indexOf(a.quoted) - quotations.indexOf(b.quoted) || compareText(a.id, b.id),
    )
    .slice(0, mostStatements);
  return chosen
    .toSorted((a, b) => compareText(a.speaker.name, b.speaker.name) || compareText(a.id, b.id))
    .map((one) => ({
      lead: one.speaker.name,
      text: one.quoted === 'direct' ? `“${trimmed(one.content)}”` : `${cueOf(one)} ${trimmed(one.content)}.`,
      sources: numbers.of(one.citations),
    }));
}

/** The reporting words; "said" for a "told" of which nobody is known to be told. */
function cueOf({ cue, addressee }: RecordedStatement): string {
  return addressee === null && /^(?:told|tells)$/iu.test(cue) ? 'said' : cue;
}

/** Without the quotation marks and the full stop that the text itself may have around the content. */
function trimmed(content: string): string {
  return content.replace(/^[\s“”"'‘’]+|[\s“”"'‘’.,]+$/gu, '');
}
