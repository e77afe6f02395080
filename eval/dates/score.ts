import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotator } from '../../src/model/annotator.ts';
import { findDates } from '../../src/reading/english/dates/find-dates.ts';
import type { DateFinding } from '../../src/reading/mechanics/findings.ts';
import { type Mark, readMarkedTexts } from './marked-text.ts';
import { sameTime } from './same-time.ts';

/** One row of the dates table. */
export interface DatesScore {
  readonly set: string;
  /** Marked times with the right value. */
  readonly right: number;
  readonly of: number;
  /** Marked times that were not right, as "value < found in words", for reading. */
  readonly wrong: readonly string[];
}

/**
 * Scores date values on every corpus folder below the directory: two rows each, all marked times of the text and
 * those of them that are no printed dateline.
 *
 * A marked time is right where a finding overlaps it and one of the overlapping findings says the same
 * (`sameTime`), or names it as an end of a range; a time not found is wrong. What is found beyond the marks is not counted.
 */
export async function scoreDates(directory: string, annotator: Annotator): Promise<readonly DatesScore[]> {
  const rows: DatesScore[] = [];
  for (const set of readdirSync(directory).toSorted()) {
    const judged = await judge(join(directory, set), annotator);
    rows.push(rowOf(set, judged));
    const running = judged.filter(({ mark }) => !mark.dateline);
    if (running.length < judged.length) rows.push(rowOf(`${set} without datelines`, running));
  }
  return rows;
}

interface Judged {
  readonly mark: Mark;
  readonly right: boolean;
  readonly note: string;
}

function rowOf(set: string, judged: readonly Judged[]): DatesScore {
  const wrong = judged.filter((one) => !one.right).map((one) => one.note);
  return { set, right: judged.length - wrong.length, of: judged.length, wrong };
}

async function judge(folder: string, annotator: Annotator): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const { article, marks } of readMarkedTexts(folder)) {
    const annotated = await annotator.annotate(article);
    const found = annotated.sentences.flatMap((sentence) => findDates(sentence, article.publishedOn));
    for (const mark of marks) {
      if (mark.kind !== 'TIMEX3') continue;
      const near = found.filter((one) => one.span.start < mark.end && mark.start < one.span.end);
      const right = near.some((one) => saysTime(one.timex, mark.value));
      judged.push({ mark, right, note: noteOf(mark, near, article.text) });
    }
  }
  return judged;
}

/** A finding says the time where its value is it, or one end of its range is: corpora mark the two ends apart. */
function saysTime(found: string, wanted: string): boolean {
  return sameTime(wanted, found) || found.split('/').some((end) => sameTime(wanted, end));
}

function noteOf(mark: Mark, near: readonly DateFinding[], text: string): string {
  const values = near.map((one) => `${one.timex} (${one.rule})`).join(', ') || '-';
  const words = text.slice(Math.max(0, mark.start - 60), mark.end + 30).replaceAll(/\s+/g, ' ');
  return `${mark.value} < ${values} in "${words}" [${text.slice(mark.start, mark.end)}]`;
}
