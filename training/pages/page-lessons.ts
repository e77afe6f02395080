import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../src/article/decode.ts';
import { draftMainText } from '../../src/article/html/draft-main-text.ts';
import { segmentPage } from '../../src/article/html/page-segments.ts';
import { readPageTree } from '../../src/article/html/page-tree.ts';
import { viewOf } from '../../src/article/html/weighing/page-view.ts';
import type { PageView } from '../../src/article/html/weighing/page-view.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Runs of three words. */
const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);

/** Whether most of a segment's words stand in the text of the answer. */
function stands(words: readonly string[], answer: { runs: ReadonlySet<string>; text: string }): boolean {
  if (words.length === 0) return false;
  if (words.length < 3) return answer.text.includes(` ${words.join(' ')} `);
  const runs = runsOf(words);
  return runs.filter((run) => answer.runs.has(run)).length * 2 > runs.length;
}

/** Longer segments count no more, in words. */
const mostCounted = 400;
/** Of an answer most of whose text the page does not have, nothing is learnt. */
const leastFound = 0.5;

/** A page to learn from: its segments as they are seen, and for each whether it is of the text and how much it counts. */
export interface PageLesson {
  readonly view: PageView;
  readonly isSo: readonly boolean[];
  readonly weights: readonly number[];
}

/** A page's segments with their answers. Each counts by its share of the answer's words, as it does in the measure. */
function lessonOf(html: string, body: string): PageLesson | null {
  const page = segmentPage(readPageTree(html).root);
  const view = viewOf(page, draftMainText(page));
  const own = wordsOf(body);
  const answer = { runs: new Set(runsOf(own)), text: ` ${own.join(' ')} ` };
  const segments = page.segments.map(({ text }) => wordsOf(text));
  const found = new Set(segments.flatMap(runsOf));
  if ([...answer.runs].filter((run) => found.has(run)).length < leastFound * answer.runs.size) return null;
  return {
    view,
    isSo: segments.map((words) => stands(words, answer)),
    weights: segments.map((words) => (10 * Math.min(words.length, mostCounted)) / (own.length + 50) + 0.005),
  };
}

/**
 * The pages of a folder with their answers, as `eval/pages` reads them; of a folder half of which is held back, those at even places in the
 * order of their names.
 */
export function pageLessons(folder: string, half: boolean): readonly PageLesson[] {
  const answers: Readonly<Record<string, { readonly articleBody: string }>> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  const names = Object.keys(answers).toSorted((a, b) => (a < b ? -1 : 1));
  return names
    .filter((_, at) => !half || at % 2 === 0)
    .flatMap((name) => {
      const file = [`${name}.html.gz`, `${name}.gz`]
        .map((one) => join(folder, 'html', one))
        .find((one) => existsSync(one));
      if (file === undefined) return [];
      const { text } = decode(gunzipSync(readFileSync(file)), null);
      return lessonOf(text, answers[name].articleBody) ?? [];
    });
}
