import { noHints } from '../../src/intake/json-article.ts';
import type { Source } from '../../src/model/source.ts';
import { linesOf } from '../record/exported.ts';
import { exportOfSources } from '../record/read-articles.ts';
import type { TextCase } from './case-form.ts';
import { holdsAll } from './holds.ts';

/** How many small texts give what they must. */
export interface TextCasesScore {
  readonly held: number;
  readonly of: number;
  /** The cases that do not hold. */
  readonly failing: readonly TextCase[];
}

/** Reads each text into a record of its own, as a text file with a date line, and counts the cases that hold in full. */
export async function scoreTextCases(cases: readonly TextCase[]): Promise<TextCasesScore> {
  const failing: TextCase[] = [];
  for (const [position, one] of cases.entries()) {
    const lines = linesOf(await exportOfSources([sourceOf(one, position)]));
    if (!holdsAll(lines, one.expect)) failing.push(one);
  }
  return { held: cases.length - failing.length, of: cases.length, failing };
}

function sourceOf({ date, text }: TextCase, position: number): Source {
  const bytes = new TextEncoder().encode(`date ${date}\n${text}\n`);
  return {
    source: `${position}.txt`,
    mediaType: 'text/plain',
    bytes,
    charset: null,
    retrievedAt: null,
    hints: noHints,
  };
}
