import { join } from 'node:path';
import { existsSync, readdirSync } from 'node:fs';
import type { Annotator } from '../../src/model/annotator.ts';
import { findDates } from '../../src/reading/english/dates/find-dates.ts';
import type { QuantityFinding } from '../../src/reading/mechanics/findings.ts';
import { findQuantities } from '../../src/reading/english/quantities/find-quantities.ts';
import { type Mark, readMarkedTexts } from '../dates/marked-text.ts';

/** How many VALUE marks of a type were found. */
export interface ValuesScore {
  /** `money`, `percent` or `counts`. */
  readonly set: string;
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

const numeral =
  /\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|half|quarter|third|dozen|twice|second)/i;

/**
 * Scores sums, percentages and counts on the VALUE marks of every corpus folder below the directory that has them.
 *
 * A mark is found where a quantity of its kind overlaps it: money by money, percent by percent or percentage points,
 * counts (the corpus counts ages, index points and prices among them) by any quantity. Values are not compared, for
 * the corpus gives none. Marks without any numeral ("the amount") are left out.
 */
export async function scoreValues(directory: string, annotator: Annotator): Promise<readonly ValuesScore[]> {
  const rows = new Map<string, { right: number; of: number; wrong: string[] }>();
  for (const folder of readdirSync(directory).toSorted()) {
    if (!existsSync(join(directory, folder))) continue;
    for (const { article, marks } of readMarkedTexts(join(directory, folder))) {
      const { sentences } = await annotator.annotate(article);
      const found = sentences.flatMap((sentence) =>
        findQuantities(sentence, { dates: findDates(sentence, article.publishedOn), outletCountry: null }),
      );
      for (const mark of marks) {
        if (mark.kind === 'VALUE' && numeral.test(article.text.slice(mark.start, mark.end)))
          tally(rows, judge(mark, found, article.text));
      }
    }
  }
  return ['money', 'percent', 'counts'].flatMap((set) => {
    const row = rows.get(set);
    return row ? [{ set, ...row }] : [];
  });
}

interface Judged {
  readonly set: string;
  readonly note: string | null;
}

function judge(mark: Mark, found: readonly QuantityFinding[], text: string): Judged {
  const set = { MONEY: 'money', PERCENT: 'percent' }[mark.type] ?? 'counts';
  const near = found.filter((one) => one.span.start < mark.end && mark.start < one.span.end);
  const right = near.some((one) => set === 'counts' || kindOf(one) === set);
  const words = text.slice(Math.max(0, mark.start - 40), mark.end + 40).replaceAll(/\s+/g, ' ');
  return { set, note: right ? null : `${text.slice(mark.start, mark.end)} in "${words}"` };
}

function kindOf({ quantity }: QuantityFinding): string {
  if (quantity.unit === 'money') return 'money';
  return quantity.unit === 'percent' || quantity.unit === 'percentage points' ? 'percent' : 'counts';
}

function tally(
  rows: Map<string, { right: number; of: number; wrong: string[] }>,
  { set, note }: Judged,
): void {
  const row = rows.get(set) ?? { right: 0, of: 0, wrong: [] };
  row.of += 1;
  if (note === null) row.right += 1;
  else row.wrong.push(note);
  rows.set(set, row);
}
